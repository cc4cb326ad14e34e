package initlab.page.chart;

import initlab.page.drawing.Theme;
import initlab.page.state.PageState;
import initlab.page.state.ViewOptions;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.training.CostHistory;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.JSObject;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSNumber;

/** Draws the lines of all runs with their scales, labels and cursors on any canvas. */
public final class ChartDrawing implements Curve.Scale {
    private static final int LEFT = 40;
    private static final int TOP = 20;
    private static final int BOTTOM = 20;
    private static final int LABEL = 15;
    /** Room for the mark between a line's end and its label. */
    private static final int MARK = 18;
    /** Marks along each line, so that lines that meet can be told apart without their colours. */
    private static final int MARKS = 3;
    /** Narrower charts have shorter labels. */
    private static final int WIDE = 560;
    /** The cost of a guess, ½ for every point: ln 2. */
    private static final double GUESS = 0.6931471805599453;

    private static final JSArray<JSObject> DOTS = JSArray.of(JSNumber.valueOf(2), JSNumber.valueOf(4));
    private static final JSArray<JSObject> SOLID = new JSArray<>();

    private final Metric metric;
    private final RunNames names = new RunNames();
    private final AxisNumbers numbers = new AxisNumbers();
    private CanvasRenderingContext2D pen;
    private Theme theme;
    private CostAxis axis;
    /** The axis that {@link #ticks} and their labels belong to. */
    private CostAxis written;

    private double[] ticks;
    private String[] tickLabels;
    private int iterations = 1;
    private double left;
    private double right;
    private double bottom;

    /** A chart of the costs, or of the accuracies. */
    ChartDrawing(Metric metric) {
        this.metric = metric;
    }

    /** A chart of the costs, for a picture to take away. */
    public static ChartDrawing ofCosts() {
        return new ChartDrawing(Metric.COST);
    }

    /** Draws the chart over a part of a canvas that is empty, from its upper left corner. */
    public void draw(CanvasRenderingContext2D newPen, double width, double height, PageState state, Theme newTheme) {
        pen = newPen;
        theme = newTheme;
        iterations = state.setup().iterations();
        axis = metric == Metric.ACCURACY
                ? CostAxis.ofShares()
                : CostAxis.of(state.runs(), state.view().logarithmicCosts());
        bottom = height - BOTTOM;
        left = LEFT;
        int cursor = state.view().cursor();
        boolean wide = width >= WIDE;
        String guess = guess(wide);
        pen.setFont(theme.bold);
        names.update(pen, state.runs(), wide, theme);
        double widest = pen.measureText(guess).getWidth();
        for (int i = 0; i < state.runs().size(); i++) {
            widest = Math.max(widest, names.width(pen, i, label(state.runs().get(i), cursor)));
        }
        right = Math.max(left + 20, width - widest - MARK - 4);
        scales();
        lines(state.runs());
        boolean pointed = cursor != ViewOptions.NONE && cursor != state.iteration();
        cursor(state.iteration(), true);
        if (pointed) {
            cursor(cursor, false);
        }
        numbers(state.iteration(), pointed ? cursor : state.iteration());
        endLabels(state, metric == Metric.COST ? guess : "", cursor);
    }

    /** The iteration at a distance from the left edge of the drawing made last. */
    int iteration(double distance) {
        return (int) Math.round((distance - left) / (right - left) * iterations);
    }

    @Override
    public double x(int iteration) {
        return left + (right - left) * iteration / iterations;
    }

    @Override
    public double y(double value) {
        return bottom - (bottom - TOP) * Math.min(1, axis.place(value));
    }

    private double value(RunView run, int cursor) {
        if (run.frame() == null) {
            return Double.NaN;
        }
        return cursor == ViewOptions.NONE || cursor == run.frame().iteration()
                ? metric.now(run.frame())
                : metric.before(run.frame().costs(), cursor);
    }

    /** The value of a run as text; empty before its first frame. */
    private String label(RunView run, int cursor) {
        return run.frame() == null ? "" : metric.text(value(run, cursor));
    }

    private static String guess(boolean wide) {
        return wide ? Words.of("a guess: ln 2") : "ln 2";
    }

    private void scales() {
        if (!axis.equals(written)) {
            written = axis;
            ticks = axis.ticks();
            tickLabels = new String[ticks.length];
            for (int i = 0; i < ticks.length; i++) {
                tickLabels[i] = metric == Metric.COST ? CostAxis.label(ticks[i]) : metric.text(ticks[i]);
            }
        }
        pen.setFont(theme.small);
        pen.setLineWidth(1);
        pen.setFillStyle(theme.muted);
        pen.setStrokeStyle(theme.line);
        pen.setTextAlign("right");
        pen.setTextBaseline("middle");
        double lastLabel = Double.POSITIVE_INFINITY;
        for (int i = 0; i < ticks.length; i++) {
            double y = Math.round(y(ticks[i])) + 0.5;
            line(left, y, right, y);
            if (lastLabel - y > LABEL) {
                pen.fillText(tickLabels[i], left - 6, y);
                lastLabel = y;
            }
        }
        pen.setTextBaseline("alphabetic");
        pen.setTextAlign("left");
        pen.fillText(metric == Metric.COST ? Words.of("cost") : Words.of("training accuracy"), 0, 9);
        if (metric == Metric.COST) {
            pen.setStrokeStyle(theme.muted);
            pen.setLineDash(DOTS);
            line(left, y(GUESS), right, y(GUESS));
            pen.setLineDash(SOLID);
        }
    }

    private void lines(List<RunView> runs) {
        pen.save();
        pen.beginPath();
        pen.rect(left - 4, TOP - 4, right - left + 8, bottom - TOP + 8);
        pen.clip();
        pen.setLineJoin("round");
        for (int i = runs.size() - 1; i >= 0; i--) {
            RunFrame frame = runs.get(i).frame();
            if (frame != null) {
                pen.setStrokeStyle(theme.runs[i % theme.runs.length]);
                pen.setLineWidth(Curve.WIDTH);
                Curve.draw(pen, frame.costs(), metric, this);
                // Values are recorded at intervals. Between two of them the curve ends at the current one.
                CostHistory history = frame.costs();
                int last = history.size() - 1;
                if (last >= 0 && frame.iteration() > history.iteration(last) && Double.isFinite(metric.now(frame))) {
                    line(
                            x(history.iteration(last)),
                            y(metric.at(history, last)),
                            x(frame.iteration()),
                            y(metric.now(frame)));
                }
            }
        }
        pen.restore();
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).frame() != null) {
                marks(runs.get(i).frame(), i, runs.size());
                beyond(runs.get(i).frame(), theme.runs[i % theme.runs.length], i);
            }
        }
    }

    /** The marks along a line. Those of different runs stand at different iterations. */
    private void marks(RunFrame frame, int index, int runs) {
        CostHistory history = frame.costs();
        int marks = right - left < WIDE / 2 ? MARKS - 1 : MARKS;
        for (int k = 0; k < marks; k++) {
            int iteration = (int) Math.round((k + (index + 0.5) / runs) / marks * iterations);
            int recorded = history.nearest(iteration);
            double value = metric.before(history, recorded);
            // A run that has not come this far has no mark here.
            if (Math.abs(recorded - iteration) <= iterations / 40.0 && Double.isFinite(value)) {
                mark(index, x(recorded), y(value));
            }
        }
    }

    /** The mark of a run: a square, a triangle, a cross, or a triangle on its tip. Circles and diamonds are the classes. */
    private void mark(int index, double x, double y) {
        pen.beginPath();
        switch (index % theme.runs.length) {
            case 0 -> pen.rect(x - 3, y - 3, 6, 6);
            case 1 -> triangle(x, y, 4);
            case 2 -> {
                pen.rect(x - 4, y - 1.25, 8, 2.5);
                pen.rect(x - 1.25, y - 4, 2.5, 8);
            }
            default -> triangle(x, y, -4);
        }
        pen.setStrokeStyle(theme.paper);
        pen.setLineWidth(2.5);
        pen.setLineJoin("round");
        pen.stroke();
        pen.setFillStyle(theme.runs[index % theme.runs.length]);
        pen.fill();
    }

    private void triangle(double x, double y, double size) {
        pen.moveTo(x, y - size);
        pen.lineTo(x + size, y + size * 0.75);
        pen.lineTo(x - size, y + size * 0.75);
        pen.closePath();
    }

    /** Marks what the axis cannot show: an infinite cost, and where a run has ended early. */
    private void beyond(RunFrame frame, String colour, int index) {
        CostHistory history = frame.costs();
        pen.setFillStyle(colour);
        pen.setFont(theme.large);
        pen.setTextBaseline("alphabetic");
        pen.setTextAlign("left");
        for (int i = 0; metric == Metric.COST && i < history.size(); i++) {
            if (history.cost(i) == Double.POSITIVE_INFINITY) {
                pen.fillText("∞", x(history.iteration(i)) + 2 + 12 * index, TOP - 5);
                break;
            }
        }
        if (frame.divergence() != null) {
            pen.setStrokeStyle(colour);
            double x = x(frame.divergence().iteration());
            line(x, TOP, x, bottom);
            boolean late = x > (left + right) / 2;
            pen.setTextAlign(late ? "right" : "left");
            pen.fillText(Words.of("diverged"), late ? x - 4 : x + 4, TOP + 10);
        } else if (frame.stopped()) {
            double x = x(history.iteration(history.size() - 1));
            pen.fillRect(x - 1, y(metric.at(history, history.size() - 1)) - 6, 3, 12);
        }
    }

    private void cursor(int iteration, boolean onView) {
        double x = Math.round(x(iteration)) + 0.5;
        pen.setStrokeStyle(onView ? theme.ink : theme.muted);
        pen.setLineWidth(1);
        pen.setLineDash(onView ? SOLID : DOTS);
        line(x, TOP - 2, x, bottom + 3);
        pen.setLineDash(SOLID);
    }

    /** Writes the iterations of both cursors below their lines, and the numbers of the axis where these leave room. */
    private void numbers(int onView, int cursor) {
        pen.setTextAlign("center");
        pen.setTextBaseline("alphabetic");
        numbers.update(pen, iterations, right - left, theme);
        pen.setFont(theme.bold);
        double viewHalf = numbers.bold(pen, onView);
        double cursorHalf = numbers.bold(pen, cursor);
        double viewMiddle = middle(onView, viewHalf);
        double cursorMiddle = middle(cursor, cursorHalf);
        pen.setFillStyle(cursor == onView ? theme.ink : theme.muted);
        number(cursor, cursorMiddle);
        if (!AxisNumbers.meet(viewMiddle, viewHalf, cursorMiddle, cursorHalf)) {
            pen.setFillStyle(theme.ink);
            number(onView, viewMiddle);
        }
        pen.setFont(theme.small);
        pen.setFillStyle(theme.muted);
        for (int i = 0; i < numbers.ticks().length; i++) {
            int tick = numbers.ticks()[i];
            double half = numbers.half(i);
            double middle = middle(tick, half);
            if (!AxisNumbers.meet(middle, half, cursorMiddle, cursorHalf)
                    && !AxisNumbers.meet(middle, half, viewMiddle, viewHalf)) {
                number(tick, middle);
            }
        }
    }

    /** The middle of a number below the axis: at its iteration, unless it would extend over an end of the axis. */
    private double middle(int number, double half) {
        return Math.max(left + half, Math.min(x(number), right - half));
    }

    private void number(int number, double middle) {
        pen.fillText(NumberText.grouped(number), middle, bottom + 15);
    }

    private void endLabels(PageState state, String guess, int cursor) {
        int count = state.runs().size();
        double[] wanted = new double[count + 1];
        for (int i = 0; i < count; i++) {
            double value = value(state.runs().get(i), cursor);
            wanted[i] = state.runs().get(i).frame() == null ? Double.NaN : Double.isFinite(value) ? y(value) : TOP;
        }
        wanted[count] = guess.isEmpty() ? Double.NaN : y(GUESS);
        double[] placed = Labels.spread(wanted, LABEL, TOP - LABEL / 2.0, bottom + LABEL / 2.0);
        pen.setTextAlign("left");
        pen.setTextBaseline("middle");
        pen.setFont(theme.bold);
        for (int i = 0; i < count; i++) {
            RunView run = state.runs().get(i);
            if (run.frame() != null) {
                mark(i, right + MARK - 8, placed[i]);
                if (Double.isFinite(value(run, cursor))) {
                    mark(i, x(cursor == ViewOptions.NONE ? run.frame().iteration() : cursor), wanted[i]);
                }
                names.write(pen, i, label(run, cursor), right + MARK, placed[i]);
            }
        }
        if (!guess.isEmpty()) {
            pen.setFillStyle(theme.muted);
            pen.setFont(theme.plain);
            pen.fillText(guess, right + MARK, placed[count]);
        }
    }

    private void line(double x0, double y0, double x1, double y1) {
        pen.beginPath();
        pen.moveTo(x0, y0);
        pen.lineTo(x1, y1);
        pen.stroke();
    }
}
