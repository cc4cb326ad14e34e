package initlab.page.report;

import initlab.page.dom.Dom;
import initlab.page.report.ReportPart.Row;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The report below the columns. */
public final class Report implements Panel, Printed {
    private final List<ReportPart> parts = new ArrayList<>();

    /** The pictures of the runs on the page. */
    public interface Pictures {
        /** The canvas that shows the plane of a run. */
        HTMLCanvasElement field(int column);
    }

    /**
     * Builds the report on the page.
     *
     * @param pictures what can be saved as an image
     * @param redraw asks for another rendering, because a part was opened
     */
    public Report(Intents intents, Pictures pictures, Runnable redraw) {
        HTMLElement root = Dom.byId("report");
        Dom.child(root, "h2", "", Words.of("Report"));
        for (Row row : rows(intents, pictures)) {
            parts.add(new ReportPart(root, row, redraw));
        }
    }

    /** The parts in reading order; closing, costs and exercises fit on one printed page. */
    private static List<Row> rows(Intents intents, Pictures pictures) {
        return List.of(
                new Row("closing", Words.of("What happened"), true, true, ClosingTable::new),
                new Row("costs", Words.of("Costs as the notebook prints them"), true, true, CostTable::new),
                new Row("parameters", Words.of("Parameters"), false, false, ParametersPanel::new),
                new Row("predictions", Words.of("Predictions"), false, false, PredictionsPanel::new),
                new Row(
                        "exercises",
                        Words.of("Exercises and your notes"),
                        true,
                        true,
                        body -> new Exercises(body, intents)),
                new Row(
                        "export",
                        Words.of("Take it with you"),
                        false,
                        false,
                        body -> new ExportPanel(body, intents, pictures)));
    }

    @Override
    public void render(PageState state) {
        for (ReportPart part : parts) {
            part.render(state);
        }
    }

    @Override
    public void beforePrint() {
        parts.forEach(ReportPart::beforePrint);
    }

    @Override
    public void afterPrint() {
        parts.forEach(ReportPart::afterPrint);
    }
}
