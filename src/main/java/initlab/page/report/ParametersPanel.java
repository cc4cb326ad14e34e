package initlab.page.report;

import initlab.initializer.Initialization;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.ArrayText;
import initlab.page.dom.Clipboard;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.RunView;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** W1, b1, W2 … of every run as NumPy prints them. */
final class ParametersPanel implements Panel {
    private final HTMLElement grid;
    private final List<Column> columns = new ArrayList<>();

    ParametersPanel(HTMLElement body) {
        Dom.child(body, "p", "muted", Words.of("As NumPy prints them, at the iteration shown above."));
        grid = Dom.child(body, "div", "report-columns", "");
    }

    @Override
    public void render(PageState state) {
        List<RunView> runs = state.runs();
        while (columns.size() > runs.size()) {
            columns.remove(columns.size() - 1).root.delete();
        }
        while (columns.size() < runs.size()) {
            columns.add(new Column(Dom.child(grid, "div", "", "")));
        }
        for (int i = 0; i < runs.size(); i++) {
            columns.get(i).show(runs.get(i));
        }
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

    /** The parameters of one run. */
    private static final class Column {
        private final HTMLElement root;
        private final HTMLElement title;
        private final HTMLElement text;

        Column(HTMLElement root) {
            this.root = root;
            HTMLElement head = Dom.child(root, "div", "report-column-head", "");
            title = Dom.child(head, "h4", "", "");
            HTMLElement copy = Dom.child(head, "button", "button button-quiet", Words.of("Copy"));
            copy.setAttribute("type", "button");
            text = Dom.scroller(root, "pre", "");
            Dom.on(
                    copy,
                    "click",
                    () -> Clipboard.copy(text.getTextContent(), copy, Words.of("Copy"), Words.of("Copied")));
        }

        void show(RunView run) {
            String name = Initialization.of(run.initialization()).title();
            Dom.setText(title, name);
            Dom.setText(text, run.isShown() ? print(run.frame().parameters()) : "");
            Dom.setAttribute(text, "data-testid", "parameters-" + run.initialization());
            Dom.setAttribute(text, "aria-label", Words.of("Parameters of {0}", name));
        }
    }
}
