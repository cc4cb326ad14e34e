package initlab.page.seeds;

import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.seeds.AccuracyBins;
import initlab.seeds.SeedJob;
import initlab.seeds.SeedResults;
import initlab.training.SeedResult;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.events.MouseEvent;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Every run by its final training accuracy: a dot if there are few, otherwise its part of a bar. A press opens the run.
 */
final class SeedsDots {
    private static final int LEFT = 8;
    /** Height of the name above the dots of an initialization. */
    private static final int NAME = 16;
    /** Height of a name and the dots below it. */
    private static final int ROW = 70;

    private static final int BOTTOM = 18;
    private static final double RADIUS = 4;
    /** Height and width for a dot. */
    private static final int PITCH = 10;
    /** Runs of one accuracy lie in columns of this many dots, so that they do not hide one another. */
    private static final int LINES = 5;
    /** The most columns for one accuracy; what is more lies over these. */
    private static final int COLUMNS = 9;
    /** Height of the longest bar, which leaves room for the number above it. */
    private static final int BAR = 40;
    /** The least width of a bar with a number above it. */
    private static final int NUMBERED = 22;

    private final Canvas canvas;
    private final HTMLElement words;
    private final Opener opener;
    /** Null until there is one. */
    private SeedJob job;

    private Theme theme;
    /** The run that the keyboard has reached: initialization · seeds + number of the seed. */
    private int chosen;
    /** Where the dot of each run lies. */
    private double[] xs = {};

    private double[] ys = {};

    /** Receives the run that a person opens. */
    interface Opener {
        /**
         * Called with a run.
         *
         * @param column of its initialization, from 0 on
         */
        void open(int column, long seed);
    }

    SeedsDots(HTMLElement parent, Runnable resized, Opener opener) {
        this.opener = opener;
        HTMLCanvasElement element = (HTMLCanvasElement) Dom.child(parent, "canvas", "seeds-dots", "");
        element.setAttribute("role", "slider");
        element.setAttribute("tabindex", "0");
        element.setAttribute("data-testid", "seeds-dots");
        element.setAttribute("aria-label", Words.of("Many seeds"));
        element.setAttribute("aria-valuemin", "1");
        element.setAttribute("aria-valuenow", "1");
        words = Dom.child(parent, "p", "seeds-words", "");
        words.setAttribute("data-testid", "seeds-run");
        canvas = new Canvas(element);
        Canvas.onResize(element, () -> {
            canvas.measure();
            resized.run();
        });
        element.addEventListener("click", event -> {
            int found = at((MouseEvent) event);
            if (found >= 0) {
                open(found);
            }
        });
        element.addEventListener("pointermove", event -> {
            int found = at((MouseEvent) event);
            if (found >= 0 && found != chosen) {
                choose(found);
            }
        });
        element.addEventListener("keydown", event -> key((KeyboardEvent) event));
    }

    private void key(KeyboardEvent event) {
        if (job == null) {
            return;
        }
        int total = job.allTasks();
        int to = switch (event.getKey()) {
            case "ArrowRight" -> chosen + 1;
            case "ArrowLeft" -> chosen - 1;
            case "ArrowDown" -> chosen + seeds();
            case "ArrowUp" -> chosen - seeds();
            case "Home" -> 0;
            case "End" -> total - 1;
            default -> -total;
        };
        if (to > -total) {
            event.preventDefault();
            choose(Math.floorMod(to, total));
        } else if (event.getKey().equals("Enter") || event.getKey().equals(" ")) {
            event.preventDefault();
            open(chosen);
        }
    }

    private void choose(int run) {
        chosen = run;
        draw(job, theme);
    }

    private void open(int run) {
        SeedResult result = job.results().result(run);
        if (result != null) {
            opener.open(run / seeds(), result.seed());
        }
    }

    private int seeds() {
        return job.results().seeds();
    }

    /** Whether there are so many runs that dots would hide one another. */
    static boolean areBars(SeedJob job) {
        return job.results().seeds() > LINES * COLUMNS;
    }

    private int at(MouseEvent event) {
        int found = -1;
        double reach = areBars(job) ? barWidth() / 2 + 2 : 10;
        double least = Double.POSITIVE_INFINITY;
        for (int run = 0; run < xs.length; run++) {
            double dx = Math.abs(xs[run] - event.getOffsetX());
            double dy = Math.abs(ys[run] - event.getOffsetY());
            if (job.results().result(run) != null && dx < reach && dy < 10 && dx + dy < least) {
                least = dx + dy;
                found = run;
            }
        }
        return found;
    }

    private double barWidth() {
        return x(1.0 / AccuracyBins.BINS) - x(0);
    }

    private double x(double accuracy) {
        return LEFT + RADIUS + (canvas.width() - 2 * (LEFT + RADIUS)) * accuracy;
    }

    /** Places the dots: runs of nearly one accuracy in a column, and in more columns to its right and left if need be. */
    private void place(SeedResults results) {
        xs = new double[results.total()];
        ys = new double[results.total()];
        int[] counts = new int[canvas.width() / PITCH + 1];
        for (int run = 0; run < xs.length; run++) {
            if (run % seeds() == 0) {
                counts = new int[counts.length];
            }
            SeedResult result = results.result(run);
            if (result != null) {
                double x = x(result.trainAccuracy());
                int count = counts[(int) (x / PITCH)]++;
                int column = count / LINES % COLUMNS;
                xs[run] = x + PITCH * (column % 2 == 0 ? -column / 2 : (column + 1) / 2);
                xs[run] = Math.max(LEFT, Math.min(xs[run], canvas.width() - LEFT));
                ys[run] = ROW * (run / seeds()) + NAME + PITCH * (count % LINES + 0.5);
            }
        }
    }

    /** Draws the results so far. */
    void draw(SeedJob newJob, Theme newTheme) {
        job = newJob;
        theme = newTheme;
        int rows = job.setup().initializations().size();
        Dom.setStyle(canvas.element, "height", ROW * rows + BOTTOM + "px");
        CanvasRenderingContext2D pen = canvas.pen;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (canvas.width() < 60) {
            return;
        }
        scale(pen, rows);
        SeedResults results = job.results();
        if (areBars(job)) {
            xs = new double[results.total()];
            ys = new double[results.total()];
            for (int row = 0; row < rows; row++) {
                bars(pen, row);
            }
        } else {
            place(results);
            for (int run = 0; run < results.total(); run++) {
                SeedResult result = results.result(run);
                if (result != null) {
                    dot(pen, result, xs[run], ys[run], SeedsChart.colour(theme, run / seeds()));
                }
            }
        }
        chosen = Math.min(chosen, results.total() - 1);
        SeedResult result = results.result(chosen);
        if (result != null) {
            pen.setStrokeStyle(theme.ink);
            pen.setLineWidth(1.5);
            pen.beginPath();
            pen.arc(xs[chosen], ys[chosen], RADIUS + 3, 0, 2 * Math.PI);
            pen.stroke();
        }
        String said = result == null ? "" : words(result);
        Dom.setText(words, said);
        Dom.setAttribute(canvas.element, "aria-valuemax", String.valueOf(results.total()));
        Dom.setAttribute(canvas.element, "aria-valuenow", String.valueOf(chosen + 1));
        Dom.setAttribute(canvas.element, "aria-valuetext", said);
    }

    /** Draws the bars of an initialization, and gives each of its runs a place in one. */
    private void bars(CanvasRenderingContext2D pen, int row) {
        AccuracyBins bins = new AccuracyBins(job.results(), row);
        double width = barWidth();
        double foot = ROW * (row + 1) - 3;
        double unit = (double) BAR / Math.max(1, bins.highest());
        String colour = SeedsChart.colour(theme, row);
        pen.setFont("11px " + theme.font);
        pen.setTextAlign("center");
        pen.setLineWidth(1.2);
        for (int bin = 0; bin < AccuracyBins.BINS; bin++) {
            int count = bins.count(bin);
            if (count > 0) {
                double left = x((double) bin / AccuracyBins.BINS) + 1;
                double height = Math.max(2, count * unit);
                double filled = height * bins.learned(bin) / count;
                pen.setFillStyle(colour);
                pen.setStrokeStyle(colour);
                pen.fillRect(left, foot - filled, width - 2, filled);
                pen.strokeRect(left + 0.6, foot - height, width - 3.2, height);
                if (width >= NUMBERED) {
                    pen.setFillStyle(theme.muted);
                    pen.fillText(NumberText.grouped(count), left + width / 2 - 1, foot - height - 4);
                }
            }
        }
        for (int i = 0; i < seeds(); i++) {
            if (bins.bin(i) >= 0) {
                int count = bins.count(bins.bin(i));
                xs[row * seeds() + i] = x((bins.bin(i) + 0.5) / AccuracyBins.BINS);
                ys[row * seeds() + i] = foot - Math.max(2, count * unit) * (bins.place(i) + 0.5) / count;
            }
        }
    }

    private void scale(CanvasRenderingContext2D pen, int rows) {
        pen.setFont("11px " + theme.font);
        pen.setFillStyle(theme.muted);
        pen.setStrokeStyle(theme.line);
        pen.setLineWidth(1);
        pen.setTextBaseline("alphabetic");
        for (int quarter = 0; quarter <= 4; quarter++) {
            double x = x(quarter / 4.0);
            pen.beginPath();
            pen.moveTo(x, 0);
            pen.lineTo(x, ROW * rows);
            pen.stroke();
            pen.setTextAlign(quarter == 0 ? "left" : quarter == 4 ? "right" : "center");
            pen.fillText(
                    NumberText.percent(quarter / 4.0),
                    quarter == 0 ? 0 : quarter == 4 ? canvas.width() : x,
                    ROW * rows + 13);
        }
        pen.setTextAlign("left");
        pen.setFont("600 12px " + theme.font);
        for (int row = 0; row < rows; row++) {
            pen.setFillStyle(SeedsChart.colour(theme, row));
            pen.fillText(
                    Initialization.of(job.setup().initializations().get(row)).title(), LEFT + 4, ROW * row + 12);
        }
    }

    /** Filled if the run has learned, hollow if it has failed. */
    private static void dot(CanvasRenderingContext2D pen, SeedResult result, double x, double y, String colour) {
        pen.beginPath();
        pen.arc(x, y, RADIUS, 0, 2 * Math.PI);
        pen.setStrokeStyle(colour);
        pen.setLineWidth(1.6);
        pen.setFillStyle(colour);
        if (!result.failed()) {
            pen.fill();
        }
        pen.stroke();
    }

    private static String words(SeedResult result) {
        String title = Initialization.of(result.initialization()).title();
        String accuracy = NumberText.percent(result.trainAccuracy());
        return result.failed()
                ? Words.of("{0}, seed {1}: failed, {2} right. Enter opens the run.", title, result.seed(), accuracy)
                : Words.of("{0}, seed {1}: learned, {2} right. Enter opens the run.", title, result.seed(), accuracy);
    }
}
