package initlab.page.inside;

import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.words.NumberText;
import initlab.words.Words;
import initlab.worker.InsideReply;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** One figure of every layer over the iterations. */
final class FigureCurves {
    /** In the order of the frame's curves. */
    static final String[] TITLES = {Words.of("norm of the gradient"), Words.of("norm of the weights"),
        Words.of("pre-activations Z, root mean square"), Words.of("activations A, root mean square"),
        Words.of("share of dead units"), Words.of("share of inactive or saturated"),
        Words.of("share of saturated outputs"), Words.of("units that differ")};
    /** The norms and sizes span decades. */
    private static final int LOGARITHMIC = 4;
    private static final double FLOOR = 1e-12;
    private static final int RIGHT = 48;
    private static final int TOP = 8;
    private static final int BOTTOM = 18;
    private static final int LINE = 13;

    private FigureCurves() {
    }

    static void draw(Canvas canvas, int layers, int figure, InsideReply inside, int iteration, int iterations,
                     Theme theme) {
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        int[] at = inside.getCurveIterations().copyToJavaArray();
        double[] all = inside.getCurves().copyToJavaArray();
        int from = figure * layers * at.length;
        pen.setFont("11px " + theme.font);
        double label = Math.max(pen.measureText(Words.of("output")).getWidth(),
                pen.measureText(Words.of("layer {0}", layers)).getWidth());
        double right = canvas.width() - Math.max(RIGHT, label + 6);
        double bottom = canvas.height() - BOTTOM;
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (int i = from; i < from + layers * at.length; i++) {
            double value = all[i];
            if (value - value == 0) {
                high = Math.max(high, value);
                low = value > 0 ? Math.min(low, value) : low;
            }
        }
        boolean logarithmic = figure < LOGARITHMIC && high > 0;
        high = high == 0 ? 1 : high;
        low = logarithmic ? Math.max(Math.min(low, high / 10), Math.max(high * FLOOR, FLOOR)) : 0;
        String[] ends = {NumberText.compact(low), NumberText.compact(high)};
        double left = 4 + Math.max(pen.measureText(ends[0]).getWidth(), pen.measureText(ends[1]).getWidth());
        if (right < left + 20) {
            return;
        }
        scale(pen, ends, left, right, bottom, iterations, theme);
        double marker = left + (right - left) * iteration / iterations;
        pen.setStrokeStyle(theme.muted);
        line(pen, marker, TOP, marker, bottom);
        String[] colours = {theme.accent, theme.class1, theme.class0, theme.muted};
        for (int layer = 0; layer < layers; layer++) {
            pen.setStrokeStyle(colours[layer % colours.length]);
            pen.setLineWidth(1.8);
            pen.beginPath();
            boolean on = false;
            boolean any = false;
            for (int i = 0; i < at.length; i++) {
                double value = all[from + layer * at.length + i];
                if (value - value != 0) {
                    on = false;
                    continue;
                }
                double x = left + (right - left) * at[i] / iterations;
                double y = place(value, low, high, logarithmic, bottom);
                if (on) {
                    pen.lineTo(x, y);
                } else {
                    pen.moveTo(x, y);
                }
                on = true;
                any = true;
            }
            pen.stroke();
            if (!any) {
                continue;
            }
            pen.setFillStyle(colours[layer % colours.length]);
            pen.setTextAlign("left");
            pen.fillText(layer == layers - 1 ? Words.of("output") : Words.of("layer {0}", layer + 1), right + 4,
                    TOP + 10 + LINE * layer);
        }
    }

    private static double place(double value, double low, double high, boolean logarithmic, double bottom) {
        double share = logarithmic ? Math.log(Math.max(value, low) / low) / Math.log(high / low) : value / high;
        return bottom - (bottom - TOP) * share;
    }

    private static void scale(CanvasRenderingContext2D pen, String[] ends, double left, double right,
                              double bottom, int iterations, Theme theme) {
        pen.setFont("11px " + theme.font);
        pen.setTextBaseline("alphabetic");
        pen.setStrokeStyle(theme.line);
        pen.setLineWidth(1);
        line(pen, left, TOP, right, TOP);
        line(pen, left, bottom, right, bottom);
        pen.setFillStyle(theme.muted);
        pen.setTextAlign("right");
        pen.fillText(ends[1], left - 4, TOP + 5);
        pen.fillText(ends[0], left - 4, bottom + 3);
        pen.fillText(NumberText.grouped(iterations), right, bottom + 14);
        pen.setTextAlign("left");
        pen.fillText("0", left, bottom + 14);
    }

    private static void line(CanvasRenderingContext2D pen, double x0, double y0, double x1, double y1) {
        pen.beginPath();
        pen.moveTo(x0, y0);
        pen.lineTo(x1, y1);
        pen.stroke();
    }
}
