package initlab.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** Medians of measurements. */
final class Medians {
    private Medians() {}

    static double of(List<Timing> timings, ToDoubleFunction<Timing> figure) {
        return of(timings.stream().mapToDouble(figure).toArray());
    }

    static double of(double... figures) {
        double[] sorted = figures.clone();
        java.util.Arrays.sort(sorted);
        return sorted.length == 0 ? Double.NaN : (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }
}
