package initlab.page.report;

import initlab.network.Initializers;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.ArrayText;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.RunView;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** W1, b1, W2 … of every run as NumPy prints them. */
final class ParametersPanel implements Panel {
    private final HTMLElement body;
    private final HTMLElement grid;

    ParametersPanel(HTMLElement body, Runnable redraw) {
        this.body = body;
        Dom.child(body, "p", "muted", Words.of("As NumPy prints them, of the iteration shown above."));
        grid = Dom.child(body, "div", "report-columns", "");
        Report.onOpen(body, redraw);
    }

    @Override
    public void render(PageState state) {
        List<RunView> runs = state.runs();
        if (!Report.isOpen(body)) {
            return;
        }
        while (grid.getChildren().getLength() > runs.size()) {
            grid.getLastChild().delete();
        }
        while (grid.getChildren().getLength() < runs.size()) {
            addColumn();
        }
        for (int i = 0; i < runs.size(); i++) {
            HTMLElement column = (HTMLElement) grid.getChildren().get(i);
            RunView run = runs.get(i);
            Dom.setText(Dom.part(column, "title"), Initializers.title(run.initialization()));
            HTMLElement text = Dom.part(column, "text");
            Dom.setText(text, run.isShown() ? print(run.frame().parameters()) : "");
            Dom.setAttribute(text, "data-testid", "parameters-" + run.initialization());
            Dom.setAttribute(
                    text, "aria-label", Words.of("Parameters of {0}", Initializers.title(run.initialization())));
        }
    }

    private void addColumn() {
        HTMLElement column = Dom.child(grid, "div", "", "");
        HTMLElement head = Dom.child(column, "div", "report-column-head", "");
        Dom.child(head, "h4", "", "").setAttribute("data-part", "title");
        HTMLElement copy = Dom.child(head, "button", "button button-quiet", Words.of("Copy"));
        copy.setAttribute("type", "button");
        HTMLElement text = Dom.child(column, "pre", "scroller", "");
        text.setAttribute("data-part", "text");
        text.setAttribute("tabindex", "0");
        text.setAttribute("role", "region");
        copy.addEventListener("click", event -> copy(copy, text, Words.of("Copy"), Words.of("Copied")));
    }

    /** Every matrix under its name. */
    static String print(Parameters parameters) {
        LayerDims dims = parameters.dims();
        StringBuilder text = new StringBuilder();
        for (int layer = 1; layer <= dims.layers(); layer++) {
            int units = dims.fanOut(layer);
            text.append("W")
                    .append(layer)
                    .append(" =\n")
                    .append(ArrayText.floats(parameters.weights(layer), units, dims.fanIn(layer)))
                    .append('\n');
            text.append("b")
                    .append(layer)
                    .append(" =\n")
                    .append(ArrayText.floats(parameters.biases(layer), units, 1))
                    .append('\n');
        }
        return text.toString();
    }

    @JSBody(
            params = {"button", "text", "copy", "copied"},
            script = "navigator.clipboard && navigator.clipboard.writeText(text.textContent)"
                    + ".then(function() { button.textContent = copied; "
                    + "setTimeout(function() { button.textContent = copy; }, 2000); });")
    private static native void copy(HTMLElement button, HTMLElement text, String copy, String copied);
}
