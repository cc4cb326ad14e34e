package initlab.page.report;

import initlab.data.PointSet;
import initlab.export.PointsCsv;
import initlab.export.PythonScript;
import initlab.export.RunFiles;
import initlab.export.RunRecord;
import initlab.page.dom.Download;
import initlab.page.points.PointsDialog;
import initlab.page.state.PageState;
import initlab.page.state.Save;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * A file that the person can save.
 *
 * @param name names its button for tests
 * @param label the text of its button
 * @param save makes and saves the file
 */
record ExportFile(String name, String label, Save save) {
    private static final String NAME = "initialization-lab";
    private static final String CSV = "text/csv";

    /** The text of a file. */
    private interface Content {
        String of(PageState state);
    }

    /** The files about all runs. */
    static List<ExportFile> ofAllRuns() {
        return List.of(
                new ExportFile(
                        "npz",
                        Words.of("Everything for NumPy (.npz)"),
                        state -> Download.bytes(NAME + ".npz", RunFiles.npz(records(state)))),
                text(
                        "json",
                        Words.of("Everything as JSON"),
                        NAME + ".json",
                        "application/json",
                        state -> RunFiles.json(state.setup(), records(state))),
                text(
                        "costs",
                        Words.of("Costs as CSV"),
                        NAME + "-costs.csv",
                        CSV,
                        state -> RunFiles.costsCsv(records(state))),
                text(
                        "predictions",
                        Words.of("Predictions as CSV"),
                        NAME + "-predictions.csv",
                        CSV,
                        state -> RunFiles.predictionsCsv(records(state))),
                text(
                        "python",
                        Words.of("The same as a Python script"),
                        NAME + ".py",
                        "text/x-python",
                        state -> PythonScript.of(state.setup())),
                text(
                        "points",
                        Words.of("Points as CSV"),
                        PointsDialog.FILE,
                        CSV,
                        state -> PointsCsv.of(points(state), state.setup().classNames())));
    }

    private static ExportFile text(String name, String label, String file, String type, Content content) {
        return new ExportFile(name, label, state -> Download.text(file, type, content.of(state)));
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

    private static PointSet points(PageState state) {
        return state.setup().hasOwnPoints()
                ? state.setup().ownPoints()
                : state.points().training();
    }
}
