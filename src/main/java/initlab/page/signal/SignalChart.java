package initlab.page.signal;

import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.page.workers.SignalSeries;
import initlab.signal.Signal;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The size of activations or gradients by layer on a logarithmic axis: a dot for each network, a line for the theory. */
final class SignalChart {
    private static final int LEFT = 52;
    private static final int RIGHT = 8;
    private static final int TOP = 12;
    private static final int BOTTOM = 32;
    private static final double DOT = 2.2;
    private static final double FAINT = 0.25;
    /** The powers of ten at the ends of the axis at most. */
    private static final int MOST_DECADES = 40;
    /** The most labels of each axis. */
    private static final int LABELS = 8;

    private final boolean forward;
    private final Canvas canvas;
    private final String title;
    private int low;
    private int high;
    private int layers;

    SignalChart(HTMLElement parent, boolean forward, Runnable resized) {
        this.forward = forward;
        HTMLElement figure = Dom.child(parent, "figure", "", "");
        title = forward
                ? Words.of("Standard deviation of the activations")
                : Words.of("Size of the gradients dZ (root mean square)");
        Dom.child(figure, "figcaption", "", title);
        HTMLCanvasElement element = (HTMLCanvasElement) Dom.child(figure, "canvas", "depths-chart", "");
        element.setAttribute("role", "img");
        element.setAttribute("data-testid", forward ? "depths-forward" : "depths-backward");
        canvas = new Canvas(element);
        Canvas.onResize(element, () -> {
            canvas.measure();
            resized.run();
        });
    }

    void draw(List<SignalSeries> series, String words, Theme theme) {
        Dom.setAttribute(canvas.element, "aria-label", Words.of("{0} by layer. {1}", title, words));
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (canvas.width() < LEFT + 40 || !scale(series)) {
            return;
        }
        axes(pen, theme);
        double band = Math.min(10, (canvas.width() - LEFT - RIGHT) / (double) layers * 0.6);
        for (int i = 0; i < series.size(); i++) {
            SignalSeries one = series.get(i);
            double shift = band * ((i + 0.5) / series.size() - 0.5);
            pen.setFillStyle(theme.runs[i % theme.runs.length]);
            pen.setGlobalAlpha(FAINT);
            for (Signal signal : one.signals()) {
                double[] sizes = forward ? signal.forward() : signal.backward();
                for (int layer = 1; layer <= layers; layer++) {
                    if (isShown(sizes[layer - 1])) {
                        pen.fillRect(x(layer) + shift - DOT / 2, y(sizes[layer - 1]) - DOT / 2, DOT, DOT);
                    }
                }
            }
            pen.setGlobalAlpha(1);
            if (!one.signals().isEmpty()) {
                line(pen, one, theme.runs[i % theme.runs.length], theme.paper);
            }
        }
    }

    private void line(CanvasRenderingContext2D pen, SignalSeries one, String colour, String paper) {
        pen.beginPath();
        boolean drawing = false;
        for (int layer = 1; layer <= layers; layer++) {
            double size = one.predicted(forward, layer);
            if (isShown(size)) {
                if (drawing) {
                    pen.lineTo(x(layer), y(size));
                } else {
                    pen.moveTo(x(layer), y(size));
                }
            }
            drawing = isShown(size);
        }
        // A border keeps the line apart from the dots.
        pen.setStrokeStyle(paper);
        pen.setLineWidth(4.5);
        pen.stroke();
        pen.setStrokeStyle(colour);
        pen.setLineWidth(2);
        pen.stroke();
    }

    private static boolean isShown(double size) {
        return size > 0 && size < Double.MAX_VALUE;
    }

    /** Fits the axis to what is shown; false if nothing is. */
    private boolean scale(List<SignalSeries> series) {
        double least = Double.MAX_VALUE;
        double most = 0;
        for (SignalSeries one : series) {
            layers = one.layers();
            for (int i = 0; i < one.signals().size(); i++) {
                Signal signal = one.signals().get(i);
                for (double size : forward ? signal.forward() : signal.backward()) {
                    if (isShown(size)) {
                        least = Math.min(least, size);
                        most = Math.max(most, size);
                    }
                }
            }
        }
        if (most == 0) {
            return false;
        }
        high = (int) Math.ceil(decades(most));
        low = Math.max(high - MOST_DECADES, (int) Math.floor(decades(least)));
        low = low == high ? low - 1 : low;
        return true;
    }

    private static double decades(double size) {
        return Math.log10(size);
    }

    private double x(int layer) {
        return LEFT + (canvas.width() - LEFT - RIGHT) * (layer - 0.5) / layers;
    }

    private double y(double size) {
        double share = (Math.max(decades(size), low) - low) / (high - low);
        return canvas.height() - BOTTOM - share * (canvas.height() - BOTTOM - TOP);
    }

    private void axes(CanvasRenderingContext2D pen, Theme theme) {
        pen.setFont("11px " + theme.font);
        pen.setLineWidth(1);
        pen.setStrokeStyle(theme.line);
        pen.setFillStyle(theme.muted);
        pen.setTextAlign("right");
        pen.setTextBaseline("middle");
        int step = Math.max(1, (high - low + LABELS - 1) / LABELS);
        for (int decade = low; decade <= high; decade += step) {
            double size = Math.pow(10, decade);
            pen.beginPath();
            pen.moveTo(LEFT, y(size));
            pen.lineTo((double) canvas.width() - RIGHT, y(size));
            pen.stroke();
            pen.fillText(
                    decade >= -3 && decade <= 3 ? NumberText.fixed(size, Math.max(0, -decade)) : "1e" + decade,
                    LEFT - 6.0,
                    y(size));
        }
        pen.setTextAlign("center");
        pen.setTextBaseline("alphabetic");
        int every = Math.max(1, (layers + LABELS - 1) / LABELS);
        for (int layer = 1; layer <= layers; layer += every) {
            pen.fillText(String.valueOf(layer), x(layer), canvas.height() - BOTTOM + 14.0);
        }
        pen.fillText(Words.of("layer"), (LEFT + canvas.width() - RIGHT) / 2.0, canvas.height() - 4.0);
    }
}
