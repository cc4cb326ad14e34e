package initlab.page.inside;

import initlab.inside.Figure;
import initlab.inside.FigureCurves;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Sheet;
import initlab.page.drawing.Theme;
import initlab.session.RunFrame;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** One figure of every layer over the iterations. Looking back moves a marker over curves that are drawn once. */
final class FigureChart {
    private static final double FLOOR = 1e-12;
    private static final int RIGHT = 48;
    private static final int TOP = 8;
    private static final int BOTTOM = 18;
    private static final int LINE = 13;

    /** The curves without the marker. */
    private final Sheet sheet = new Sheet();

    private final CanvasRenderingContext2D pen = sheet.pen;
    private double left;
    private double right;
    private double bottom;
    /** The curves on the sheet. */
    private FigureCurves all;

    private Figure figure;
    private int iterations;
    private Theme theme;

    /** @param cursor the iteration pointed at in any chart; negative for none */
    void draw(
            Canvas canvas, int layers, Figure newFigure, RunFrame run, int newIterations, int cursor, Theme newTheme) {
        if (!sheet.fits(canvas)
                || !run.curves().equals(all)
                || figure != newFigure
                || iterations != newIterations
                || theme != newTheme) {
            all = run.curves();
            figure = newFigure;
            iterations = newIterations;
            theme = newTheme;
            sheet.clear(canvas);
            paint(canvas.width(), canvas.height(), layers);
        }
        canvas.pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (right < left + 20) {
            return;
        }
        canvas.pen.setStrokeStyle(theme.muted);
        for (int marked : new int[] {run.iteration(), cursor}) {
            double marker = left + (right - left) * marked / iterations;
            if (marked >= 0) {
                line(canvas.pen, marker, TOP, marker, bottom);
            }
        }
        sheet.layOn(canvas);
    }

    private void paint(int width, int height, int layers) {
        pen.setFont("11px " + theme.font);
        double label = Math.max(
                pen.measureText(Words.of("output")).getWidth(),
                pen.measureText(Words.of("layer {0}", layers)).getWidth());
        right = width - Math.max(RIGHT, label + 6);
        bottom = height - BOTTOM;
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (int layer = 1; layer <= layers; layer++) {
            for (int i = 0; i < all.size(); i++) {
                double value = all.value(figure, layer, i);
                if (Double.isFinite(value)) {
                    high = Math.max(high, value);
                    low = value > 0 ? Math.min(low, value) : low;
                }
            }
        }
        boolean logarithmic = figure.isLogarithmic() && high > 0;
        high = high == 0 ? 1 : high;
        low = logarithmic ? Math.max(Math.min(low, high / 10), Math.max(high * FLOOR, FLOOR)) : 0;
        String[] ends = {NumberText.compact(low), NumberText.compact(high)};
        left = 4
                + Math.max(
                        pen.measureText(ends[0]).getWidth(),
                        pen.measureText(ends[1]).getWidth());
        if (right < left + 20) {
            return;
        }
        scale(ends);
        String[] colours = {theme.accent, theme.class1, theme.class0, theme.muted};
        for (int layer = 0; layer < layers; layer++) {
            pen.setStrokeStyle(colours[layer % colours.length]);
            pen.setLineWidth(1.8);
            if (curve(layer + 1, low, high, logarithmic)) {
                pen.setFillStyle(colours[layer % colours.length]);
                pen.setTextAlign("left");
                pen.fillText(
                        layer == layers - 1 ? Words.of("output") : Words.of("layer {0}", layer + 1),
                        right + 4,
                        TOP + 10 + LINE * layer);
            }
        }
    }

    /** Draws one curve. Returns whether it has a point. */
    private boolean curve(int layer, double low, double high, boolean logarithmic) {
        boolean on = false;
        boolean any = false;
        pen.beginPath();
        for (int i = 0; i < all.size(); i++) {
            double value = all.value(figure, layer, i);
            if (!Double.isFinite(value)) {
                on = false;
                continue;
            }
            double x = left + (right - left) * all.iterations()[i] / iterations;
            double y = place(value, low, high, logarithmic);
            if (on) {
                pen.lineTo(x, y);
            } else {
                pen.moveTo(x, y);
            }
            on = true;
            any = true;
        }
        pen.stroke();
        return any;
    }

    private double place(double value, double low, double high, boolean logarithmic) {
        double share = logarithmic ? Math.log(Math.max(value, low) / low) / Math.log(high / low) : value / high;
        return bottom - (bottom - TOP) * share;
    }

    private void scale(String[] ends) {
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
