package initlab.page.report;

import initlab.page.dom.Dom;
import initlab.page.print.Printed;
import initlab.page.report.ReportPart.Row;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The report below the columns. */
public final class Report implements Panel, Printed {
    private final List<ReportPart> parts = new ArrayList<>();
    private final Signature signature = new Signature();

    /**
     * Builds the report on the page.
     *
     * @param redraw asks for another rendering, because a part was opened
     */
    public Report(Intents intents, Runnable redraw) {
        HTMLElement root = Dom.byId("report");
        for (Row row : rows(intents)) {
            parts.add(new ReportPart(root, row, redraw));
        }
    }

    /** The parts in reading order; the printed ones fit on one page. */
    private static List<Row> rows(Intents intents) {
        return List.of(
                new Row("closing", Words.of("What happened"), true, true, ClosingTable::new),
                new Row("conclusion", Words.of("Conclusion"), true, true, ConclusionPanel::new),
                new Row("costs", Words.of("Costs as the notebook prints them"), true, true, CostTable::new),
                new Row("parameters", Words.of("Parameters"), false, false, ParametersPanel::new),
                new Row("predictions", Words.of("Predictions"), false, false, PredictionsPanel::new),
                new Row("export", Words.of("Take it with you"), false, false, body -> new ExportPanel(body, intents)));
    }

    @Override
    public void render(PageState state) {
        signature.render(state);
        for (ReportPart part : parts) {
            part.render(state);
        }
    }

    @Override
    public void beforePrint() {
        signature.beforePrint();
        parts.forEach(ReportPart::beforePrint);
    }

    @Override
    public void afterPrint() {
        signature.afterPrint();
        parts.forEach(ReportPart::afterPrint);
    }
}
