package initlab.page.inspect;

import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** How a weight has changed over the iterations. */
final class Sparkline {
    private static final int LABELS = 64;
    private static final int MARGIN = 8;

    private final Canvas canvas;

    Sparkline(HTMLCanvasElement element, Runnable resized) {
        canvas = new Canvas(element);
        Canvas.onResize(element, () -> {
            canvas.measure();
            resized.run();
        });
    }

    /**
     * Draws a history.
     *
     * @param history iteration, weight, iteration, weight …
     * @param iterations of the set-up
     * @param cursor the iteration to mark
     */
    void draw(double[] history, int iterations, int cursor, Theme theme) {
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (history.length < 2 || canvas.width() < LABELS) {
            return;
        }
        double low = 0;
        double high = 0;
        for (int i = 1; i < history.length; i += 2) {
            low = Math.min(low, history[i]);
            high = Math.max(high, history[i]);
        }
        double right = canvas.width() - LABELS;
        double scaleX = (right - MARGIN) / Math.max(1, iterations);
        double scaleY = (canvas.height() - 2 * MARGIN) / Math.max(high - low, 1e-12);
        double zero = canvas.height() - MARGIN + low * scaleY;
        line(pen, theme.line, MARGIN, zero, right, zero);
        double x = MARGIN + cursor * scaleX;
        line(pen, theme.muted, x, 0, x, canvas.height());
        pen.setStrokeStyle(theme.ink);
        pen.setLineWidth(2);
        pen.beginPath();
        for (int i = 0; i < history.length; i += 2) {
            pen.lineTo(MARGIN + history[i] * scaleX, zero - history[i + 1] * scaleY);
        }
        pen.stroke();
        pen.setFont("11px " + theme.font);
        pen.setFillStyle(theme.muted);
        pen.setTextAlign("left");
        pen.setTextBaseline("middle");
        label(pen, high, right, zero - high * scaleY);
        if ((high - low) * scaleY > 12) {
            label(pen, low, right, zero - low * scaleY);
        }
        canvas.element.setAttribute(
                "aria-label",
                Words.of(
                        "The weight over the iterations: from {0} to {1}, between {2} and {3}.",
                        NumberText.fixed(history[1], 3),
                        NumberText.fixed(history[history.length - 1], 3),
                        NumberText.fixed(low, 3),
                        NumberText.fixed(high, 3)));
    }

    private static void label(CanvasRenderingContext2D pen, double value, double x, double y) {
        pen.fillText(NumberText.fixed(value, 3), x + 6, y);
    }

    private static void line(CanvasRenderingContext2D pen, String colour, double x0, double y0, double x1, double y1) {
        pen.setStrokeStyle(colour);
        pen.setLineWidth(1);
        pen.beginPath();
        pen.moveTo(x0, y0);
        pen.lineTo(x1, y1);
        pen.stroke();
    }
}
