package initlab.page.report;

import initlab.network.Initializers;
import initlab.notebook.Published;
import initlab.numpy.ArrayText;
import initlab.numpy.PythonFloat;
import initlab.page.dom.Dom;
import initlab.page.runs.Panel;
import initlab.page.runs.RunState;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The predicted classes of every point, as the notebook prints them. */
final class PredictionsPanel implements Panel {
    private final HTMLElement body;
    private Setup setup;
    private List<RunState> runs = List.of();

    PredictionsPanel(HTMLElement body) {
        this.body = body;
        Report.onOpen(body, () -> show(setup, runs));
    }

    @Override
    public void show(Setup newSetup, List<RunState> newRuns) {
        setup = newSetup;
        runs = newRuns;
        if (!Report.isOpen(body)) {
            return;
        }
        while (body.getChildren().getLength() > 2 * runs.size()) {
            body.getLastChild().delete();
        }
        while (body.getChildren().getLength() < 2 * runs.size()) {
            Dom.child(body, "h4", "", "");
            HTMLElement text = Dom.child(body, "pre", "scroller", "");
            text.setAttribute("tabindex", "0");
            text.setAttribute("role", "region");
        }
        for (int i = 0; i < runs.size(); i++) {
            RunState run = runs.get(i);
            HTMLElement text = (HTMLElement) body.getChildren().get(2 * i + 1);
            Dom.setText((HTMLElement) body.getChildren().get(2 * i), Initializers.title(run.initialization));
            Dom.setAttribute(text, "data-testid", "predictions-" + run.initialization);
            Dom.setAttribute(
                    text, "aria-label", Words.of("Predictions of {0}", Initializers.title(run.initialization)));
            Dom.setText(text, run.trainPredictions == null ? "" : print(setup, run));
        }
    }

    private static String print(Setup setup, RunState run) {
        Published published = setup.isNotebookProblem() && run.finished ? Published.of(run.initialization) : null;
        return Words.of("On the training set: accuracy {0}", PythonFloat.repr(run.trainAccuracy))
                + compared(published == null ? null : published.trainPredictions(), run.trainPredictions)
                + ArrayText.integers(run.trainPredictions, 1, run.trainPredictions.length)
                + "\n\n" + Words.of("On the test set: accuracy {0}", PythonFloat.repr(run.testAccuracy))
                + compared(published == null ? null : published.testPredictions(), run.testPredictions)
                + ArrayText.integers(run.testPredictions, 1, run.testPredictions.length);
    }

    private static String compared(String published, byte[] predictions) {
        if (published == null) {
            return "\n";
        }
        int equal = 0;
        for (int n = 0; n < predictions.length; n++) {
            equal += published.charAt(n) - '0' == predictions[n] ? 1 : 0;
        }
        return Words.of("; {0} of {1} predictions equal the notebook’s", equal, predictions.length) + "\n";
    }
}
