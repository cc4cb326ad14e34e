package initlab.page.report;

import initlab.initializer.Initialization;
import initlab.notebook.Published;
import initlab.numpy.ArrayText;
import initlab.numpy.PythonFloat;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The predicted classes of all points as the notebook prints them. */
final class PredictionsPanel implements Panel {
    private final HTMLElement body;
    private final List<Block> blocks = new ArrayList<>();

    PredictionsPanel(HTMLElement body) {
        this.body = body;
    }

    @Override
    public void render(PageState state) {
        List<RunView> runs = state.runs();
        while (blocks.size() > runs.size()) {
            Block last = blocks.remove(blocks.size() - 1);
            last.title.delete();
            last.text.delete();
        }
        while (blocks.size() < runs.size()) {
            blocks.add(new Block(Dom.child(body, "h4", "", ""), Dom.scroller(body, "pre", "")));
        }
        for (int i = 0; i < runs.size(); i++) {
            RunView run = runs.get(i);
            Block block = blocks.get(i);
            String name = Initialization.of(run.initialization()).title();
            Dom.setText(block.title, name);
            Dom.setAttribute(block.text, "data-testid", "predictions-" + run.initialization());
            Dom.setAttribute(block.text, "aria-label", Words.of("Predictions of {0}", name));
            Dom.setText(block.text, run.isShown() ? print(state, run) : "");
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

    /** The elements of one run. */
    private record Block(HTMLElement title, HTMLElement text) {}
}
