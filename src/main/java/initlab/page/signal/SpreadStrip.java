package initlab.page.signal;

import initlab.initializer.Initialization;
import initlab.inside.Histogram;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.page.workers.SignalSeries;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** Histograms of activations and gradients by layer, of the network with the seed of the set-up. */
final class SpreadStrip {
    private static final int LEFT = 22;
    private static final int TOP = 16;
    private static final int GAP = 6;
    /** The most layers side by side; of more, some are left out. */
    private static final int MOST = 10;

    private final Canvas canvas;

    SpreadStrip(HTMLElement parent, Runnable resized) {
        HTMLElement figure = Dom.child(parent, "figure", "depths-wide", "");
        Dom.child(
                figure,
                "figcaption",
                "",
                Words.of(
                        "How activations A and gradients dZ are distributed, each from its smallest to its largest value"));
        HTMLCanvasElement element = (HTMLCanvasElement) Dom.child(figure, "canvas", "depths-spread", "");
        element.setAttribute("role", "img");
        canvas = new Canvas(element);
        Canvas.onResize(element, () -> {
            canvas.measure();
            resized.run();
        });
    }

    void draw(List<SignalSeries> series, Theme theme) {
        StringBuilder names = new StringBuilder();
        for (SignalSeries one : series) {
            names.append(names.length() == 0 ? "" : ", ")
                    .append(Initialization.of(one.initialization()).title());
        }
        Dom.setAttribute(
                canvas.element, "aria-label", Words.of("Histograms of activations and gradients by layer: {0}", names));
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (series.isEmpty() || canvas.width() < 100) {
            return;
        }
        int layers = series.get(0).layers();
        int columns = Math.min(layers, MOST);
        double width = (canvas.width() - LEFT - GAP * (columns - 1.0)) / columns;
        double height = (canvas.height() - TOP) / (2.0 * series.size());
        pen.setFont("11px " + theme.font);
        pen.setTextBaseline("alphabetic");
        for (int column = 0; column < columns; column++) {
            int layer = columns == 1 ? 1 : 1 + column * (layers - 1) / (columns - 1);
            double x = LEFT + column * (width + GAP);
            pen.setFillStyle(theme.muted);
            pen.setTextAlign("center");
            pen.fillText(String.valueOf(layer), x + width / 2, 11);
            for (int i = 0; i < series.size(); i++) {
                if (series.get(i).counts().length > 0) {
                    pen.setFillStyle(theme.runs[i % theme.runs.length]);
                    int from = 2 * (layer - 1) * Histogram.BINS;
                    bars(pen, series.get(i).counts(), from, x, TOP + 2 * i * height, width, height - 4);
                    bars(
                            pen,
                            series.get(i).counts(),
                            from + Histogram.BINS,
                            x,
                            TOP + (2 * i + 1) * height,
                            width,
                            height - 4);
                }
            }
        }
        pen.setTextAlign("left");
        pen.setFillStyle(theme.muted);
        for (int i = 0; i < series.size(); i++) {
            pen.fillText("A", 0, TOP + (2 * i + 1) * height - 6);
            pen.fillText("dZ", 0, TOP + (2 * i + 2) * height - 6);
        }
    }

    private static void bars(
            CanvasRenderingContext2D pen, int[] counts, int from, double x, double y, double width, double height) {
        int most = 1;
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            most = Math.max(most, counts[from + bin]);
        }
        double step = width / Histogram.BINS;
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            int count = counts[from + bin];
            if (count > 0) {
                // The square root keeps rare values visible beside the many zeros of a ReLU.
                double size = Math.max(1, height * Math.sqrt((double) count / most));
                pen.fillRect(x + bin * step, y + height - size, Math.max(step - 0.4, 0.6), size);
            }
        }
    }
}
