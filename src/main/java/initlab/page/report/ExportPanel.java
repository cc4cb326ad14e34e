package initlab.page.report;

import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.export.BoundarySvg;
import initlab.export.PythonScript;
import initlab.export.RunFiles;
import initlab.export.RunRecord;
import initlab.network.Initializers;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.points.PointsDialog;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.Save;
import initlab.page.workers.FieldPicture;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.training.ProbabilityField;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that can be taken away as a file. */
final class ExportPanel implements Panel {
    private static final String NAME = "initialization-lab";

    private final Intents intents;
    private final HTMLElement pictures;
    /** The initializations that there are buttons for. */
    private List<String> offered = List.of();

    ExportPanel(HTMLElement body, Intents intents) {
        this.intents = intents;
        Dom.child(
                body,
                "p",
                "muted",
                Words.of("Of the iteration on view; the link at the top of the page carries the whole " + "set-up."));
        HTMLElement files = Dom.child(body, "div", "report-buttons", "");
        button(
                files,
                "export-npz",
                Words.of("Everything for NumPy (.npz)"),
                state -> Download.bytes(NAME + ".npz", RunFiles.npz(records(state))));
        button(
                files,
                "export-json",
                Words.of("Everything as JSON"),
                state -> Download.text(
                        NAME + ".json", "application/json", RunFiles.json(state.setup(), records(state))));
        button(
                files,
                "export-costs",
                Words.of("Costs as CSV"),
                state -> Download.text(NAME + "-costs.csv", "text/csv", RunFiles.costsCsv(records(state))));
        button(
                files,
                "export-predictions",
                Words.of("Predictions as CSV"),
                state -> Download.text(NAME + "-predictions.csv", "text/csv", RunFiles.predictionsCsv(records(state))));
        button(
                files,
                "export-python",
                Words.of("The same as a Python script"),
                state -> Download.text(NAME + ".py", "text/x-python", PythonScript.of(state.setup())));
        button(
                files,
                "export-points",
                Words.of("Points as CSV"),
                state -> Download.text(PointsDialog.FILE, "text/csv", CsvPoints.format(points(state), '\n') + "\n"));
        pictures = Dom.child(body, "div", "report-buttons", "");
    }

    private static PointSet points(PageState state) {
        return state.setup().hasOwnPoints()
                ? state.setup().ownPoints()
                : state.points().training();
    }

    private void button(HTMLElement parent, String name, String text, Save save) {
        HTMLElement button = Dom.child(parent, "button", "button", text);
        button.setAttribute("type", "button");
        button.setAttribute("data-testid", name);
        button.addEventListener("click", event -> intents.save(save));
    }

    /** The runs that have something to show. */
    private static List<RunRecord> records(PageState state) {
        List<RunRecord> records = new ArrayList<>();
        for (RunView run : state.runs()) {
            if (run.isShown()) {
                RunFrame frame = run.frame();
                records.add(new RunRecord(
                        run.initialization(),
                        frame.iteration(),
                        frame.parameters(),
                        frame.costs(),
                        frame.trainPredictions(),
                        frame.testPredictions()));
            }
        }
        return records;
    }

    @Override
    public void render(PageState state) {
        if (state.setup().initializations().equals(offered)) {
            return;
        }
        offered = state.setup().initializations();
        pictures.setTextContent("");
        for (int i = 0; i < offered.size(); i++) {
            int index = i;
            String title = Initializers.title(offered.get(i));
            button(
                    pictures,
                    "export-png-" + i,
                    Words.of("{0} as PNG", title),
                    now -> downloadField(index, NAME + "-" + (index + 1) + ".png"));
            button(pictures, "export-svg-" + i, Words.of("{0} as SVG", title), now -> svg(now, index));
        }
    }

    private static void svg(PageState state, int index) {
        RunView run = state.runs().get(index);
        if (run.isShown()) {
            Download.text(
                    NAME + "-" + (index + 1) + ".svg",
                    "image/svg+xml",
                    BoundarySvg.of(
                            Words.of(
                                    "{0} after {1} iterations",
                                    Initializers.title(run.initialization()),
                                    run.frame().iteration()),
                            state.points().training(),
                            ((FieldPicture) run.frame().picture()).contour().copyToJavaArray(),
                            ProbabilityField.REACH));
        }
    }

    @JSBody(
            params = {"index", "name"},
            script = "document.querySelectorAll('.column [data-part=field]')[index]"
                    + ".toBlob(function(blob) { var a = document.createElement('a'); a.href = URL.createObjectURL(blob);"
                    + "a.download = name; document.body.append(a); a.click(); a.remove();"
                    + "setTimeout(function() { URL.revokeObjectURL(a.href); }, 1000); });")
    private static native void downloadField(int index, String name);
}
