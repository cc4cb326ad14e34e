package initlab.page.report;

import initlab.network.Initializers;
import initlab.notebook.Published;
import initlab.numpy.ArrayText;
import initlab.numpy.PythonFloat;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The predicted classes of every point, as the notebook prints them. */
final class PredictionsPanel implements Panel {
    private final HTMLElement body;

    PredictionsPanel(HTMLElement body, Runnable redraw) {
        this.body = body;
        Report.onOpen(body, redraw);
    }

    @Override
    public void render(PageState state) {
        List<RunView> runs = state.runs();
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
            RunView run = runs.get(i);
            HTMLElement text = (HTMLElement) body.getChildren().get(2 * i + 1);
            Dom.setText((HTMLElement) body.getChildren().get(2 * i), Initializers.title(run.initialization()));
            Dom.setAttribute(text, "data-testid", "predictions-" + run.initialization());
            Dom.setAttribute(
                    text, "aria-label", Words.of("Predictions of {0}", Initializers.title(run.initialization())));
            Dom.setText(text, run.isShown() ? print(state, run) : "");
        }
    }

    private static String print(PageState state, RunView run) {
        RunFrame frame = run.frame();
        boolean comparable = state.setup().isNotebookProblem() && state.isEndOnView();
        Published published = comparable ? Published.of(run.initialization()) : null;
        return Words.of("On the training set: accuracy {0}", PythonFloat.repr(frame.trainAccuracy()))
                + compared(published == null ? null : published.trainPredictions(), frame.trainPredictions())
                + ArrayText.integers(frame.trainPredictions(), 1, frame.trainPredictions().length)
                + "\n\n" + Words.of("On the test set: accuracy {0}", PythonFloat.repr(frame.testAccuracy()))
                + compared(published == null ? null : published.testPredictions(), frame.testPredictions())
                + ArrayText.integers(frame.testPredictions(), 1, frame.testPredictions().length);
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
