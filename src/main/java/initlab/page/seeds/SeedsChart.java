package initlab.page.seeds;

import initlab.description.DescriptionThrottle;
import initlab.page.dom.Dom;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.seeds.CostText;
import initlab.seeds.SchemeResults;
import initlab.seeds.SeedJob;
import initlab.seeds.SeedResults;
import initlab.training.SeedRun;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;

/** The median cost of every initialization, with a band between the quartiles, on a logarithmic axis. */
final class SeedsChart {
    private static final int LEFT = 40;
    private static final int RIGHT = 10;
    private static final int TOP = 10;
    private static final int BOTTOM = 20;
    /** Ends of the cost axis, in nats. */
    private static final double HIGHEST = 20;

    private static final double LOWEST = 1e-4;

    private final Canvas canvas;
    private final DescriptionThrottle throttle = new DescriptionThrottle();

    /**
     * Appends the chart.
     *
     * @param resized called after the size of the canvas has changed
     */
    SeedsChart(HTMLElement parent, Runnable resized) {
        HTMLCanvasElement element = (HTMLCanvasElement) Dom.child(parent, "canvas", "seeds-chart", "");
        element.setAttribute("role", "img");
        element.setAttribute("aria-label", Words.of("There are no results yet."));
        canvas = new Canvas(element);
        Canvas.onResize(element, () -> {
            canvas.measure();
            resized.run();
        });
    }

    /** The colour of an initialization. */
    static String colour(Theme theme, int index) {
        return theme.runs[index % theme.runs.length];
    }

    /** Draws the results so far, and describes them in words now and then. */
    void draw(SeedJob job, Theme theme) {
        if (throttle.isDue(Performance.now(), !job.isRunning())) {
            canvas.element.setAttribute("aria-label", CostText.of(job.results()));
        }
        draw(job.results(), job.setup().iterations(), theme);
    }

    private void draw(SeedResults results, int iterations, Theme theme) {
        int count = results.initializations().size();
        CanvasRenderingContext2D pen = canvas.pen;
        double right = canvas.width() - RIGHT;
        double bottom = canvas.height() - BOTTOM;
        pen.clearRect(0, 0, canvas.width(), canvas.height());
        if (right < LEFT + 20) {
            return;
        }
        double low = 0.1;
        for (int i = 0; i < count; i++) {
            for (int sample = 0; sample < SeedRun.SAMPLES; sample++) {
                double cost = results.scheme(i).costQuantile(sample, 0.25);
                low = cost > 0 ? Math.min(low, cost) : low;
            }
        }
        low = Math.max(low, LOWEST);
        frame(pen, low, right, bottom, iterations, theme);
        for (int i = 0; i < count; i++) {
            SchemeResults scheme = results.scheme(i);
            if (scheme.done() > 0) {
                pen.setFillStyle(colour(theme, i));
                pen.setGlobalAlpha(0.18);
                band(pen, scheme, low, right, bottom);
                pen.setGlobalAlpha(1);
                pen.setStrokeStyle(colour(theme, i));
                pen.setLineWidth(2);
                pen.beginPath();
                for (int sample = 0; sample < SeedRun.SAMPLES; sample++) {
                    to(pen, sample, scheme.costQuantile(sample, 0.5), low, right, bottom, sample == 0);
                }
                pen.stroke();
            }
        }
    }

    private static void frame(
            CanvasRenderingContext2D pen, double low, double right, double bottom, int iterations, Theme theme) {
        pen.setFont("11px " + theme.font);
        pen.setLineWidth(1);
        pen.setStrokeStyle(theme.line);
        pen.setFillStyle(theme.muted);
        pen.setTextAlign("right");
        pen.setTextBaseline("middle");
        double tick = LOWEST;
        for (int decimals = 4; decimals >= -1; decimals--) {
            double y = y(tick, low, bottom);
            if (tick >= low * 0.999) {
                pen.beginPath();
                pen.moveTo(LEFT, y);
                pen.lineTo(right, y);
                pen.stroke();
                pen.fillText(NumberText.fixed(tick, Math.max(decimals, 0)), LEFT - 5, y);
            }
            tick *= 10;
        }
        pen.setTextBaseline("alphabetic");
        pen.fillText(NumberText.grouped(iterations), right, bottom + 14);
        pen.setTextAlign("left");
        pen.fillText("0", LEFT, bottom + 14);
        pen.setTextAlign("center");
        pen.fillText(Words.of("iteration"), (LEFT + right) / 2, bottom + 14);
    }

    private static void band(
            CanvasRenderingContext2D pen, SchemeResults scheme, double low, double right, double bottom) {
        pen.beginPath();
        for (int sample = 0; sample < SeedRun.SAMPLES; sample++) {
            to(pen, sample, scheme.costQuantile(sample, 0.25), low, right, bottom, sample == 0);
        }
        for (int sample = SeedRun.SAMPLES - 1; sample >= 0; sample--) {
            to(pen, sample, scheme.costQuantile(sample, 0.75), low, right, bottom, false);
        }
        pen.fill();
    }

    private static void to(
            CanvasRenderingContext2D pen,
            int sample,
            double cost,
            double low,
            double right,
            double bottom,
            boolean first) {
        double x = LEFT + (right - LEFT) * sample / (SeedRun.SAMPLES - 1);
        if (first) {
            pen.moveTo(x, y(cost, low, bottom));
        } else {
            pen.lineTo(x, y(cost, low, bottom));
        }
    }

    /** Costs beyond either end of the axis, even infinite ones, are drawn at that end. */
    private static double y(double cost, double low, double bottom) {
        double bounded = Math.max(low, Math.min(cost, HIGHEST));
        return bottom - (bottom - TOP) * Math.log(bounded / low) / Math.log(HIGHEST / low);
    }
}
