package initlab.map;

import initlab.measure.Pixel;
import initlab.words.NumberText;
import initlab.words.Words;

/** What a map shows, in words. */
public final class MapText {
    private MapText() {}

    /** A pixel: where it is, how its training ended, and its numbers. */
    public static String pixel(MapSpec spec, MapJob.Found found) {
        Pixel pixel = found.pixel();
        Outcome outcome = Outcome.of(spec, pixel);
        String place = Words.of(
                "{0}, {1}: {2}.", value(spec.across(), found.x()), value(spec.up(), found.y()), outcome.title());
        if (outcome == Outcome.DIVERGED) {
            return place;
        }
        String cost = Words.of(
                "Cost {0} at the start, {1} in the end.",
                NumberText.compact(pixel.first()), NumberText.compact(pixel.cost()));
        if (spec.isOfTwoLayers()) {
            return place + " " + cost;
        }
        return place + " " + cost + " "
                + (pixel.learned() < Double.POSITIVE_INFINITY
                        ? Words.of(
                                "95% of the points are right from iteration {0} on at the latest.",
                                NumberText.grouped((long) pixel.learned()))
                        : Words.of("95% of the points are never right."));
    }

    private static String value(MapRange range, double value) {
        return range.axis().title() + " " + number(range.axis(), value);
    }

    /** A number of an axis. */
    public static String number(MapAxis axis, double value) {
        return axis.whole() ? NumberText.grouped((long) value) : NumberText.compact(value);
    }

    /** How far the map is. */
    public static String status(MapJob job, int workers) {
        if (!job.failure().isEmpty()) {
            return job.failure();
        }
        String pixels = Words.of(
                "{0} of {1} networks trained", NumberText.grouped(job.doneTasks()), NumberText.grouped(job.allTasks()));
        if (job.isDone()) {
            return Words.of("Complete: {0}, one for each pixel of each level.", pixels);
        }
        String level = Words.of("{0} × {0} pixels: {1}", job.side(), pixels);
        if (job.isPaused()) {
            return Words.of("{0}. Paused.", level);
        }
        double pace = job.pixelsPerSecond();
        return Double.isNaN(pace) || !(pace > 0)
                ? level + "."
                : Words.of(
                        "{0}; {1} per second, about {3} left; workers: {2}.",
                        level, NumberText.grouped(Math.round(pace)), workers, time(job.secondsLeft()));
    }

    private static String time(double seconds) {
        return seconds < 100
                ? Words.of("{0} s", (int) Math.ceil(seconds))
                : Words.of("{0} min", (int) Math.ceil(seconds / 60));
    }
}
