package initlab.page.report;

import initlab.data.CsvPoints;
import initlab.export.BoundarySvg;
import initlab.export.PythonScript;
import initlab.export.RunFiles;
import initlab.export.RunRecord;
import initlab.network.Initializers;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.points.PointsDialog;
import initlab.page.runs.Panel;
import initlab.page.runs.RunState;
import initlab.setup.Setup;
import initlab.training.ProbabilityField;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** Everything that can be taken away as a file. */
final class ExportPanel implements Panel {
    private static final String NAME = "initialization-lab";

    private final HTMLElement pictures;
    private Setup setup = Setup.NOTEBOOK;
    private List<RunState> runs = List.of();

    ExportPanel(HTMLElement body) {
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
                () -> Download.bytes(NAME + ".npz", RunFiles.npz(records())));
        button(
                files,
                "export-json",
                Words.of("Everything as JSON"),
                () -> Download.text(NAME + ".json", "application/json", RunFiles.json(setup, records())));
        button(
                files,
                "export-costs",
                Words.of("Costs as CSV"),
                () -> Download.text(NAME + "-costs.csv", "text/csv", RunFiles.costsCsv(records())));
        button(
                files,
                "export-predictions",
                Words.of("Predictions as CSV"),
                () -> Download.text(NAME + "-predictions.csv", "text/csv", RunFiles.predictionsCsv(records())));
        button(
                files,
                "export-python",
                Words.of("The same as a Python script"),
                () -> Download.text(NAME + ".py", "text/x-python", PythonScript.of(setup)));
        button(
                files,
                "export-points",
                Words.of("Points as CSV"),
                () -> Download.text(
                        PointsDialog.FILE,
                        "text/csv",
                        CsvPoints.format(setup.hasOwnPoints() ? setup.ownPoints() : setup.training(), '\n') + "\n"));
        pictures = Dom.child(body, "div", "report-buttons", "");
    }

    private static void button(HTMLElement parent, String name, String text, Runnable download) {
        HTMLElement button = Dom.child(parent, "button", "button", text);
        button.setAttribute("type", "button");
        button.setAttribute("data-testid", name);
        button.addEventListener("click", event -> download.run());
    }

    /** The runs that have something to show. */
    private List<RunRecord> records() {
        List<RunRecord> records = new ArrayList<>();
        for (RunState run : runs) {
            if (run.parameters != null) {
                records.add(new RunRecord(
                        run.initialization,
                        run.iteration,
                        run.parameters,
                        run.costs,
                        run.trainPredictions,
                        run.testPredictions));
            }
        }
        return records;
    }

    @Override
    public void show(Setup newSetup, List<RunState> newRuns) {
        boolean same = newSetup.initializations().equals(setup.initializations()) && !runs.isEmpty();
        setup = newSetup;
        runs = newRuns;
        if (!same) {
            pictures.setTextContent("");
            for (int i = 0; i < runs.size(); i++) {
                int index = i;
                String title = Initializers.title(runs.get(i).initialization);
                button(
                        pictures,
                        "export-png-" + i,
                        Words.of("{0} as PNG", title),
                        () -> downloadField(index, NAME + "-" + (index + 1) + ".png"));
                button(pictures, "export-svg-" + i, Words.of("{0} as SVG", title), () -> svg(index));
            }
        }
    }

    private void svg(int index) {
        RunState run = runs.get(index);
        if (run.contour != null) {
            Download.text(
                    NAME + "-" + (index + 1) + ".svg",
                    "image/svg+xml",
                    BoundarySvg.of(
                            Words.of("{0} after {1} iterations", Initializers.title(run.initialization), run.iteration),
                            setup.training(),
                            run.contour.copyToJavaArray(),
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
