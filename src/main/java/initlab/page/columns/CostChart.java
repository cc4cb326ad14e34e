package initlab.page.columns;

import initlab.page.drawing.Canvas;
import initlab.page.drawing.Sheet;
import initlab.page.drawing.Theme;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.training.CostHistory;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** A run's cost over its iterations. */
final class CostChart implements CostCurve.Scale {
    private static final int LEFT = 34;
    private static final int RIGHT = 8;
    private static final int TOP = 20;
    private static final int BOTTOM = 18;
    /** Narrower charts leave out words that are not needed. */
    private static final int WIDE = 200;

    private static final int LABEL_HEIGHT = 13;
    private static final double MILLION = 1e6;
    /** The cost of a guess, ½ for every point: ln 2. */
    private static final double GUESS = 0.6931471805599453;

    private static final JSArray<JSObject> DASHES = JSArray.of(JSNumber.valueOf(3), JSNumber.valueOf(4));
    private static final JSArray<JSObject> SOLID = new JSArray<>();

    private final Canvas canvas;
    private final CostCurve line = new CostCurve();
    /** The two axes, drawn once because they seldom change. */
    private final Sheet scales = new Sheet();

    private CanvasRenderingContext2D pen;
    private CostAxis axis;
    private Theme theme;
    private int iterations;
    private double right;
    private double bottom;

    CostChart(HTMLCanvasElement element) {
        canvas = new Canvas(element);
    }

    void measure() {
        canvas.measure();
    }

    void draw(RunView run, CostAxis newAxis, int newIterations, Theme newTheme) {
        canvas.pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (canvas.width() - RIGHT < LEFT + 10) {
            return;
        }
        if (!scales.fits(canvas) || iterations != newIterations || theme != newTheme || !newAxis.equals(axis)) {
            axis = newAxis;
            theme = newTheme;
            iterations = newIterations;
            right = canvas.width() - RIGHT;
            bottom = canvas.height() - BOTTOM;
            line.restart();
            scales.clear(canvas);
            pen = scales.pen;
            costScale();
            iterationScale();
        }
        scales.layOn(canvas);
        pen = canvas.pen;
        pen.save();
        pen.beginPath();
        pen.rect(LEFT - 4, TOP - 4, right - LEFT + 8, bottom - TOP + 8);
        pen.clip();
        RunFrame frame = run.frame();
        if (frame != null) {
            curve(run.id(), frame);
        }
        pen.restore();
        if (frame != null) {
            divergence(frame);
            beyond(frame);
        }
    }

    /** Draws a vertical line at the first iteration without a cost. */
    private void divergence(RunFrame frame) {
        if (frame.divergence() != null) {
            double x = Math.round(x(frame.divergence().iteration())) + 0.5;
            pen.setStrokeStyle(theme.bad);
            pen.setLineWidth(1);
            line(x, TOP - 4, x, bottom);
        }
    }

    private void costScale() {
        pen.setFont("11px " + theme.font);
        pen.setLineWidth(1);
        pen.setFillStyle(theme.muted);
        pen.setStrokeStyle(theme.line);
        pen.setTextAlign("right");
        pen.setTextBaseline("middle");
        double lastLabel = Double.POSITIVE_INFINITY;
        for (double tick : axis.ticks()) {
            double y = Math.round(y(tick)) + 0.5;
            line(LEFT, y, right, y);
            if (lastLabel - y > LABEL_HEIGHT) {
                pen.fillText(CostAxis.label(tick), LEFT - 5, y);
                lastLabel = y;
            }
        }
        pen.setTextBaseline("alphabetic");
        pen.setTextAlign("left");
        pen.fillText(Words.of("cost"), 2, 9);

        pen.setStrokeStyle(theme.muted);
        double guess = y(GUESS);
        pen.setLineDash(DASHES);
        line(LEFT, guess, right, guess);
        pen.setLineDash(SOLID);
        if (canvas.width() >= WIDE) {
            pen.setTextAlign("right");
            pen.setStrokeStyle(theme.paper);
            pen.setLineWidth(4);
            // An outline in the background colour separates the words from the line behind them.
            pen.setLineJoin("round");
            pen.strokeText(Words.of("a guess: ln 2"), right, guess - 4);
            pen.fillText(Words.of("a guess: ln 2"), right, guess - 4);
        }
    }

    private void iterationScale() {
        double y = bottom + 14;
        pen.setTextAlign("left");
        pen.fillText("0", LEFT, y);
        pen.setTextAlign("right");
        pen.fillText(NumberText.grouped(iterations), right, y);
        if (canvas.width() >= WIDE) {
            pen.setTextAlign("center");
            pen.fillText(Words.of("iteration"), (LEFT + right) / 2, y);
        }
    }

    private void curve(int run, RunFrame frame) {
        CostHistory costs = frame.costs();
        pen.setStrokeStyle(theme.accent);
        pen.setLineWidth(2);
        pen.setLineJoin("round");
        line.draw(pen, run, costs, this);
        // Costs are recorded at intervals. Between two of them the curve ends at the current cost.
        boolean known = isFinite(frame.cost());
        int last = costs.size() - 1;
        if (known && last >= 0 && frame.iteration() > costs.iteration(last) && isFinite(costs.cost(last))) {
            line(x(costs.iteration(last)), y(costs.cost(last)), x(frame.iteration()), y(frame.cost()));
        }
        if (known) {
            pen.setFillStyle(theme.accent);
            pen.beginPath();
            pen.arc(x(frame.iteration()), y(frame.cost()), 3.2, 0, 2 * Math.PI);
            pen.fill();
        }
    }

    /** Labels what the axis cannot show: the first infinite cost, the highest cost above the top, and a divergence. */
    private void beyond(RunFrame frame) {
        CostHistory costs = frame.costs();
        int odd = -1;
        int greatest = -1;
        for (int i = 0; i < costs.size(); i++) {
            double cost = costs.cost(i);
            if (!isFinite(cost)) {
                odd = odd < 0 ? i : odd;
            } else if (cost > axis.high() && (greatest < 0 || cost > costs.cost(greatest))) {
                greatest = i;
            }
        }
        String text = odd < 0 || Double.isNaN(costs.cost(odd)) ? "" : "∞";
        if (greatest >= 0) {
            text = then(
                    text,
                    costs.cost(greatest) < MILLION
                            ? Words.of("up to {0}", NumberText.fixed(costs.cost(greatest), 1))
                            : Words.of("over a million"));
        }
        if (frame.divergence() != null) {
            text = then(text, Words.of("diverged"));
        }
        if (!text.isEmpty()) {
            int at = odd < 0 ? greatest : greatest < 0 ? odd : Math.min(odd, greatest);
            double x = x(costs.iteration(at));
            boolean late = x > (LEFT + right) / 2;
            pen.setFillStyle(theme.bad);
            pen.setFont("600 12px " + theme.font);
            pen.setTextAlign(late ? "right" : "left");
            pen.fillText(
                    text,
                    late
                            ? x + RIGHT
                            : Math.max(
                                    x - 2, 6 + pen.measureText(Words.of("cost")).getWidth()),
                    TOP - 8);
        }
    }

    private static String then(String text, String more) {
        return text.isEmpty() ? more : Words.of("{0}, then {1}", text, more);
    }

    private static boolean isFinite(double cost) {
        return Double.isFinite(cost);
    }

    @Override
    public double x(int iteration) {
        return LEFT + (right - LEFT) * iteration / iterations;
    }

    @Override
    public double y(double cost) {
        return bottom - (bottom - TOP) * axis.place(cost);
    }

    private void line(double x0, double y0, double x1, double y1) {
        pen.beginPath();
        pen.moveTo(x0, y0);
        pen.lineTo(x1, y1);
        pen.stroke();
    }
}
