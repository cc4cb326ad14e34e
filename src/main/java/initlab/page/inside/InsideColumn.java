package initlab.page.inside;

import initlab.description.InsideText;
import initlab.inside.Histogram;
import initlab.network.Initializers;
import initlab.network.LayerDims;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.session.RunView;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import initlab.worker.InsideReply;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.typedarrays.Int8Array;

/** One network from inside. */
final class InsideColumn {
    private static final String[] HEADS = {
        "",
        Words.of("units that differ"),
        Words.of("dead units"),
        Words.of("saturated"),
        Words.of("gradient ‖dW‖"),
        Words.of("weights, of He’s size")
    };

    private final HTMLElement title;
    private final HTMLElement sentence;
    private final Canvas drawing;
    private final Canvas histograms;
    private final Canvas curves;
    private final FigureCurves figureCurves = new FigureCurves();
    private final HTMLElement rows;
    private final NetworkDrawing networkDrawing = new NetworkDrawing();
    /** Layers that the histograms were measured for: their height follows. */
    private int measuredLayers;

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

    void show(Setup setup, RunView run, Theme theme, int figure, boolean describe) {
        InsideReply inside = (InsideReply) run.frame().inside();
        String name = Initializers.title(run.initialization());
        Dom.setText(title, name);
        Dom.setText(sentence, inside.getSentence());
        int layers = setup.layerDims().layers();
        double[] figures = inside.getFigures().copyToJavaArray();
        table(layers, figures, setup.activation().saturates());
        networkDrawing.draw(drawing, setup.layerDims(), inside, theme);
        if (layers != measuredLayers) {
            measuredLayers = layers;
            histograms.measure();
        }
        HistogramGrid.draw(histograms, layers, inside, theme);
        figureCurves.draw(curves, layers, figure, run.frame(), setup.iterations(), theme);
        if (describe) {
            describe(setup.layerDims(), run, name, figure);
        }
    }

    /** Says in words what the three pictures show. */
    private void describe(LayerDims dims, RunView run, String name, int figure) {
        InsideReply inside = (InsideReply) run.frame().inside();
        byte[] maps = Int8Array.create(inside.getMaps().getBuffer()).copyToJavaArray();
        Dom.setAttribute(
                drawing.element,
                "aria-label",
                Words.of(
                        "The network of {0}: {1}",
                        name, InsideText.units(dims, maps, InsideReply.MAP_SIDE * InsideReply.MAP_SIDE)));
        Dom.setAttribute(
                histograms.element,
                "aria-label",
                Words.of(
                        "Histograms of {0}. {1}",
                        name,
                        InsideText.histograms(
                                dims,
                                inside.getBins().copyToJavaArray(),
                                inside.getLimits().copyToJavaArray(),
                                Histogram.BINS)));
        int samples = run.frame().curves().iterations().length;
        Dom.setAttribute(
                curves.element,
                "aria-label",
                Words.of(
                        "{0} of {1} over the iterations. {2}",
                        FigureCurves.TITLES[figure],
                        name,
                        InsideText.curves(
                                dims, run.frame().curves().values(), figure * dims.layers() * samples, samples)));
    }

    private void table(int layers, double[] figures, boolean saturates) {
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
            String[] texts = {
                output ? Words.of("output") : Words.of("layer {0}", layer),
                output
                        ? ""
                        : Words.of(
                                "{0} of {1}", NumberText.fixed(figures[at + 1], 0), NumberText.fixed(figures[at], 0)),
                output ? "" : NumberText.percent(figures[at + 2]),
                output || saturates ? NumberText.percent(figures[at + 6]) : "",
                NumberText.compact(figures[at + 3]),
                figures[at + 5] < 1_000 ? NumberText.fixed(figures[at + 5], 2) : NumberText.compact(figures[at + 5])
            };
            HTMLElement row = (HTMLElement) rows.getChildren().get(layer - 1);
            for (int i = 0; i < texts.length; i++) {
                Dom.setText((HTMLElement) row.getChildren().get(i), texts[i]);
            }
        }
    }
}
