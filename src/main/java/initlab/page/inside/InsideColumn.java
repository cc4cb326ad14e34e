package initlab.page.inside;

import initlab.network.Initializers;
import initlab.page.Canvas;
import initlab.page.Dom;
import initlab.page.NumberText;
import initlab.page.RunState;
import initlab.page.Theme;
import initlab.setup.Setup;
import initlab.words.Words;
import initlab.worker.InsideReply;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** One network from inside. */
final class InsideColumn {
    private static final String[] HEADS = {"", Words.of("units that differ"), Words.of("dead units"), Words.of("gradient ‖dW‖"),
        Words.of("weights, of He’s size")};

    private final HTMLElement title;
    private final HTMLElement sentence;
    private final Canvas drawing;
    private final Canvas histograms;
    private final Canvas curves;
    private final HTMLElement rows;
    private final NetworkDrawing networkDrawing = new NetworkDrawing();

    InsideColumn(HTMLElement grid, Runnable resized) {
        HTMLElement root = Dom.child(grid, "article", "inside-column", "");
        title = Dom.child(root, "h3", "", "");
        sentence = Dom.child(root, "p", "inside-sentence", "");
        sentence.setAttribute("data-testid", "inside-sentence");
        drawing = canvas(root, "drawing");
        HTMLElement table = Dom.child(root, "table", "", "");
        HTMLElement head = Dom.child(Dom.child(table, "thead", "", ""), "tr", "", "");
        for (String text : HEADS) {
            HTMLElement cell = Dom.child(head, text.isEmpty() ? "td" : "th", "", text);
            if (!text.isEmpty()) {
                cell.setAttribute("scope", "col");
            }
        }
        rows = Dom.child(table, "tbody", "", "");
        histograms = canvas(root, "histograms");
        curves = canvas(root, "curves");
        Canvas.onResize(drawing.element, () -> {
            drawing.measure();
            histograms.measure();
            curves.measure();
            resized.run();
        });
    }

    private static Canvas canvas(HTMLElement root, String name) {
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.child(root, "canvas", name, "");
        canvas.setAttribute("role", "img");
        canvas.setAttribute("data-part", name);
        return new Canvas(canvas);
    }

    void show(Setup setup, RunState run, Theme theme, int figure) {
        InsideReply inside = run.inside;
        String name = Initializers.title(run.initialization);
        Dom.setText(title, name);
        Dom.setText(sentence, inside.getSentence());
        int layers = setup.layerDims().layers();
        double[] figures = inside.getFigures().copyToJavaArray();
        table(layers, figures);
        networkDrawing.draw(drawing, setup.layerDims(), inside, theme);
        histograms.measure();
        HistogramGrid.draw(histograms, layers, inside, theme);
        FigureCurves.draw(curves, layers, figure, inside, run.iteration, setup.iterations(), theme);
        Dom.setAttribute(drawing.element, "aria-label", Words.of("The network of {0}: {1}", name, inside.getSentence()));
        Dom.setAttribute(histograms.element, "aria-label", Words.of("Histograms of weights, pre-activations, activations "
                + "and gradients of {0}, a row a layer", name));
        Dom.setAttribute(curves.element, "aria-label", Words.of("{0} of {1} over the iterations, a line a layer",
                FigureCurves.TITLES[figure], name));
    }

    private void table(int layers, double[] figures) {
        while (rows.getChildren().getLength() > layers) {
            rows.getLastChild().delete();
        }
        while (rows.getChildren().getLength() < layers) {
            HTMLElement row = Dom.child(rows, "tr", "", "");
            Dom.child(row, "th", "", "").setAttribute("scope", "row");
            for (int i = 1; i < HEADS.length; i++) {
                Dom.child(row, "td", "", "");
            }
        }
        for (int layer = 1; layer <= layers; layer++) {
            int at = (layer - 1) * InsideReply.FIGURES;
            boolean output = layer == layers;
            String[] texts = {output ? Words.of("output") : Words.of("layer {0}", layer),
                output ? "" : Words.of("{0} of {1}", NumberText.fixed(figures[at + 1], 0), NumberText.fixed(figures[at], 0)),
                output ? "" : NumberText.percent(figures[at + 2]), small(figures[at + 3]),
                NumberText.fixed(figures[at + 5], 2)};
            HTMLElement row = (HTMLElement) rows.getChildren().get(layer - 1);
            for (int i = 0; i < texts.length; i++) {
                Dom.setText((HTMLElement) row.getChildren().get(i), texts[i]);
            }
        }
    }

    /** A size that may be tiny or huge. */
    static String small(double value) {
        if (value == 0 || value - value != 0) {
            return value == 0 ? "0" : NumberText.fixed(value, 0);
        }
        int exponent = 0;
        double mantissa = value;
        while (mantissa >= 10) {
            mantissa /= 10;
            exponent++;
        }
        while (mantissa < 1) {
            mantissa *= 10;
            exponent--;
        }
        return exponent >= -3 && exponent < 4 ? NumberText.fixed(value, Math.max(0, 2 - exponent))
                : NumberText.fixed(mantissa, 1) + "e" + exponent;
    }
}
