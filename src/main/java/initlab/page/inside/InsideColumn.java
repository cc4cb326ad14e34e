package initlab.page.inside;

import initlab.description.InsideText;
import initlab.initializer.Initialization;
import initlab.inside.Figure;
import initlab.inside.InsideFrame;
import initlab.inside.LayerFrame;
import initlab.network.LayerDims;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.session.RunView;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The inside view of one network. */
final class InsideColumn {
    private static final String[] HEADS = {
        "",
        Words.of("units that differ"),
        Words.of("dead units"),
        Words.of("saturated"),
        Words.of("gradient ‖dW‖"),
        Words.of("weights relative to He")
    };

    private final HTMLElement title;
    private final HTMLElement sentence;
    private final Canvas histograms;
    private final Canvas curves;
    private final FigureChart figureChart = new FigureChart();
    private final HTMLElement rows;
    /** The number of layers when the histograms were last measured; their height depends on it. */
    private int measuredLayers;

    InsideColumn(HTMLElement grid, Runnable resized) {
        HTMLElement root = Dom.child(grid, "article", "inside-column", "");
        title = Dom.child(root, "h3", "", "");
        sentence = Dom.child(root, "p", "inside-sentence", "");
        sentence.setAttribute("data-testid", "inside-sentence");
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
        Canvas.onResize(curves.element, () -> {
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

    void show(Setup setup, RunView run, Theme theme, Figure figure, int cursor, boolean describe) {
        InsideFrame inside = run.frame().inside();
        String name = Initialization.of(run.initialization()).title();
        Dom.setText(title, name);
        Dom.setText(sentence, inside.sentence());
        int layers = setup.layerDims().layers();
        table(inside.layers(), setup.activation().saturates());
        if (layers != measuredLayers) {
            measuredLayers = layers;
            histograms.measure();
        }
        HistogramGrid.draw(histograms, inside.layers(), theme);
        figureChart.draw(curves, layers, figure, run.frame(), setup.iterations(), cursor, theme);
        if (describe) {
            describe(setup.layerDims(), run, name, figure);
        }
    }

    /** Describes the two pictures in words. */
    private void describe(LayerDims dims, RunView run, String name, Figure figure) {
        InsideFrame inside = run.frame().inside();
        Dom.setAttribute(
                histograms.element,
                "aria-label",
                Words.of("Histograms of {0}. {1}", name, InsideText.histograms(dims, inside.layers())));
        Dom.setAttribute(
                curves.element,
                "aria-label",
                Words.of(
                        "{0} of {1} over the iterations. {2}",
                        figure.title(),
                        name,
                        InsideText.curves(dims, run.frame().curves(), figure)));
    }

    private void table(List<LayerFrame> layers, boolean saturates) {
        while (rows.getChildren().getLength() > layers.size()) {
            rows.getLastChild().delete();
        }
        while (rows.getChildren().getLength() < layers.size()) {
            HTMLElement row = Dom.child(rows, "tr", "", "");
            Dom.child(row, "th", "", "").setAttribute("scope", "row");
            for (int i = 1; i < HEADS.length; i++) {
                Dom.child(row, "td", "", "");
            }
        }
        for (int number = 1; number <= layers.size(); number++) {
            LayerFrame layer = layers.get(number - 1);
            boolean output = number == layers.size();
            String[] texts = {
                output ? Words.of("output") : Words.of("layer {0}", number),
                output ? "" : Words.of("{0} of {1}", layer.distinctUnits(), layer.units()),
                output ? "" : NumberText.percent(layer.deadShare()),
                output || saturates ? NumberText.percent(layer.inactiveShare()) : "",
                NumberText.compact(layer.gradientNorm()),
                layer.weightScale() < 1_000
                        ? NumberText.fixed(layer.weightScale(), 2)
                        : NumberText.compact(layer.weightScale())
            };
            HTMLElement row = (HTMLElement) rows.getChildren().get(number - 1);
            for (int i = 0; i < texts.length; i++) {
                Dom.setText((HTMLElement) row.getChildren().get(i), texts[i]);
            }
        }
    }
}
