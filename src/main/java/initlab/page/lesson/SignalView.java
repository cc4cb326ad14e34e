package initlab.page.lesson;

import initlab.initializer.Initialization;
import initlab.inside.LayerFrame;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.RunView;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The signal layer by layer: how large the activations are on their way forward, and the gradients on their way back. Two
 * tables whose cells have bars of logarithmic length.
 */
final class SignalView implements Panel {
    /** The sizes at which a bar is empty and full. */
    private static final double LEAST = 1e-4;

    private static final double MOST = 1e4;
    private static final int DIGITS = 3;

    private final HTMLElement root;
    private Setup built;
    private final List<Cell> cells = new ArrayList<>();

    /** A cell of a table: its bar and its number. */
    private record Cell(HTMLElement bar, HTMLElement number) {
        void show(double size) {
            double share = Math.log(Math.max(size, LEAST) / LEAST) / Math.log(MOST / LEAST);
            String width = NumberText.pointed(100 * Math.min(1, Math.max(0, size > 0 ? share : 0)), 1) + "%";
            if (!width.equals(bar.getAttribute("data-width"))) {
                bar.setAttribute("data-width", width);
                Dom.setStyle(bar, "width", width);
            }
            Dom.setText(number, size == 0 ? "0" : NumberElement.text(size, DIGITS));
        }
    }

    SignalView(HTMLElement root) {
        this.root = root;
        root.setTextContent("");
    }

    @Override
    public void render(PageState state) {
        if (!state.setup().equals(built)) {
            build(state);
        }
        int at = 0;
        for (RunView run : state.runs()) {
            at = show(run, at);
        }
    }

    private int show(RunView run, int from) {
        int layers = built.layerDims().layers();
        if (run.isShown() && run.frame().inside() != null) {
            List<LayerFrame> frames = run.frame().inside().layers();
            for (int layer = 1; layer < layers; layer++) {
                cells.get(from + layer - 1).show(frames.get(layer - 1).activationSize());
            }
            for (int layer = 1; layer <= layers; layer++) {
                cells.get(from + layers - 2 + layer).show(frames.get(layer - 1).gradientNorm());
            }
        }
        return from + 2 * layers - 1;
    }

    /** Builds the tables: a row for each run, its cells forward and backward. */
    private void build(PageState state) {
        built = state.setup();
        root.setTextContent("");
        cells.clear();
        int layers = built.layerDims().layers();
        HTMLElement forward = table(Words.of("Signal forward: size of the activations"), layers - 1);
        HTMLElement backward = table(Words.of("Gradients backward: ‖∂J/∂W‖"), layers);
        for (int i = 0; i < built.initializations().size(); i++) {
            String title = Initialization.of(built.initializations().get(i)).title();
            row(forward, i, title, layers - 1);
            row(backward, i, title, layers);
        }
    }

    private HTMLElement table(String caption, int layers) {
        HTMLElement table = Dom.child(root, "table", "signal", "");
        Dom.child(table, "caption", "", caption);
        String[] heads = new String[layers + 1];
        heads[0] = "";
        for (int layer = 1; layer <= layers; layer++) {
            heads[layer] = Words.of("layer {0}", layer);
        }
        Dom.headings(table, heads);
        return Dom.child(table, "tbody", "", "");
    }

    private void row(HTMLElement body, int run, String title, int layers) {
        HTMLElement row = Dom.child(body, "tr", "", "");
        row.setAttribute("data-run", String.valueOf(run));
        Dom.child(row, "th", "", title).setAttribute("scope", "row");
        for (int layer = 0; layer < layers; layer++) {
            HTMLElement cell = Dom.child(row, "td", "", "");
            HTMLElement bar = Dom.child(Dom.child(cell, "span", "signal-track", ""), "span", "signal-bar", "");
            cells.add(new Cell(bar, Dom.child(cell, "span", "signal-number", "–")));
        }
    }
}
