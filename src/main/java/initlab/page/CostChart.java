package initlab.page;

import initlab.training.CostHistory;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** A run's cost over its iterations. */
final class CostChart {
    private static final int LEFT = 34;
    private static final int RIGHT = 8;
    private static final int TOP = 14;
    private static final int BOTTOM = 18;
    private static final double GUESS = 0.6931471805599453;

    private final Canvas canvas;

    CostChart(HTMLCanvasElement element) {
        canvas = new Canvas(element);
    }

    void measure() {
        canvas.measure();
    }

    void draw(RunState state, CostAxis axis, int iterations, Theme theme) {
        CanvasRenderingContext2D pen = canvas.pen;
        double width = canvas.width();
        double height = canvas.height();
        pen.clearRect(0, 0, width, height);
        if (width < LEFT + RIGHT + 10) {
            return;
        }
        double right = width - RIGHT;
        double bottom = height - BOTTOM;
        frame(pen, axis, iterations, theme, right, bottom);
        curve(pen, state.costs, axis, iterations, theme, right, bottom);
    }

    private void frame(CanvasRenderingContext2D pen, CostAxis axis, int iterations, Theme theme, double right,
                       double bottom) {
        pen.setFont("11px " + theme.font);
        pen.setLineWidth(1);
        pen.setFillStyle(theme.muted);
        pen.setTextAlign("right");
        pen.setTextBaseline("middle");
        double lastLabel = Double.POSITIVE_INFINITY;
        for (double tick : axis.ticks()) {
            double y = Math.round(y(axis.place(tick), bottom)) + 0.5;
            pen.setStrokeStyle(theme.line);
            line(pen, LEFT, y, right, y);
            if (lastLabel - y > 13) {
                pen.fillText(CostAxis.label(tick), LEFT - 5, y);
                lastLabel = y;
            }
        }
        pen.setTextBaseline("alphabetic");
        pen.setTextAlign("left");
        pen.fillText("0", LEFT, bottom + 14);
        pen.setTextAlign("right");
        pen.fillText(NumberText.grouped(iterations), right, bottom + 14);
        pen.setTextAlign("center");
        pen.fillText("iteration", (LEFT + right) / 2, bottom + 14);
        pen.setTextAlign("left");
        pen.fillText("cost", 2, 9);

        pen.setStrokeStyle(theme.muted);
        double guess = y(axis.place(GUESS), bottom);
        dash(pen, true);
        line(pen, LEFT, guess, right, guess);
        dash(pen, false);
        pen.setTextAlign("right");
        pen.fillText("a guess: ln 2", right, guess - 4);
    }

    private void curve(CanvasRenderingContext2D pen, CostHistory costs, CostAxis axis, int iterations, Theme theme,
                       double right, double bottom) {
        pen.setStrokeStyle(theme.accent);
        pen.setLineWidth(2);
        pen.setLineJoin("round");
        pen.beginPath();
        boolean on = false;
        for (int i = 0; i < costs.size(); i++) {
            double cost = costs.cost(i);
            if (cost - cost != 0) {
                on = false;
                continue;
            }
            double x = x(costs.iteration(i), iterations, right);
            double y = y(axis.place(cost), bottom);
            if (on) {
                pen.lineTo(x, y);
            } else {
                pen.moveTo(x, y);
            }
            on = true;
        }
        pen.stroke();
        for (int i = 0; i < costs.size(); i++) {
            if (Double.isInfinite(costs.cost(i))) {
                pen.setFillStyle(theme.bad);
                pen.setTextAlign("left");
                pen.setFont("600 14px " + theme.font);
                pen.fillText("∞", x(costs.iteration(i), iterations, right) + 1, TOP + 10);
                break;
            }
        }
        int last = costs.size() - 1;
        if (last >= 0 && costs.cost(last) - costs.cost(last) == 0) {
            pen.setFillStyle(theme.accent);
            pen.beginPath();
            pen.arc(x(costs.iteration(last), iterations, right), y(axis.place(costs.cost(last)), bottom), 3.2, 0,
                    2 * Math.PI);
            pen.fill();
        }
    }

    private static double x(int iteration, int iterations, double right) {
        return LEFT + (right - LEFT) * iteration / iterations;
    }

    private static double y(double place, double bottom) {
        return bottom - (bottom - TOP) * place;
    }

    private static void line(CanvasRenderingContext2D pen, double x0, double y0, double x1, double y1) {
        pen.beginPath();
        pen.moveTo(x0, y0);
        pen.lineTo(x1, y1);
        pen.stroke();
    }

    @org.teavm.jso.JSBody(params = {"pen", "on"}, script = "pen.setLineDash(on ? [3, 4] : []);")
    private static native void dash(CanvasRenderingContext2D pen, boolean on);
}
