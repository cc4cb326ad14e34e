package initlab.inside;

import java.util.Arrays;

/**
 * The distribution of a layer's values: counts in equal bins from −limit to limit. The limit is the smallest of 1, 2, 5,
 * 10, 20, 50 … (or 0.5, 0.2, 0.1 …) that no finite value exceeds, so it is easy to read and seldom changes from one
 * iteration to the next. The number of bins is odd, so 0 lies in the middle of a bin. Infinite values and NaN are in no
 * bin.
 */
public final class Histogram {
    /** Enough to see a shape, few enough for 100 pixels. */
    public static final int BINS = 31;
    /** The smallest limit. Smaller values all fall into the middle bin. */
    private static final double LEAST_LIMIT = 1e-300;
    /**
     * The largest power of ten that is exact. Dividing by exact powers gives limits such as 0.2 as the nearest double.
     */
    private static final double LARGEST_EXACT_POWER = 1e22;

    private final int[] counts = new int[BINS];
    private double limit = 1;

    /** Counts the values within the limit that fits them; the limit is 1 if all are 0. */
    public void fill(double[] values) {
        fill(values, limitFor(largest(values)));
    }

    /**
     * Counts the values within a given limit and ignores the others.
     *
     * @param limit above 0 and finite
     */
    public void fill(double[] values, double limit) {
        this.limit = limit;
        Arrays.fill(counts, 0);
        for (double value : values) {
            // Also false for NaN.
            if (Math.abs(value) <= limit) {
                counts[Math.min(BINS - 1, (int) ((value / limit + 1) * (BINS / 2.0)))]++;
            }
        }
    }

    /** The least of m · 10ⁿ, m = 1, 2, 5, that is not below {@code largest}; 1 for 0. */
    public static double limitFor(double largest) {
        if (largest == 0) {
            return 1;
        }
        return largest > 1 ? limitAboveOne(largest) : limitUpToOne(Math.max(largest, LEAST_LIMIT));
    }

    private static double limitAboveOne(double largest) {
        double power = 1;
        while (10 * power < largest) {
            power *= 10;
        }
        double limit = 2 * power >= largest ? 2 * power : 5 * power >= largest ? 5 * power : 10 * power;
        return Math.min(limit, Double.MAX_VALUE);
    }

    /**
     * The least m / power that is not below {@code largest}. Dividing by an exact power of ten gives the nearest
     * double.
     */
    private static double limitUpToOne(double largest) {
        double power = 1;
        double rest = largest;
        while (power < LARGEST_EXACT_POWER && 1 / (10 * power) >= rest) {
            power *= 10;
        }
        double scale = 1;
        while (0.1 * scale / power >= rest) {
            scale *= 0.1;
        }
        double limit = scale / power;
        return 0.2 * limit >= rest ? 2 * scale / (10 * power) : 0.5 * limit >= rest ? 5 * scale / (10 * power) : limit;
    }

    /** The largest size among the finite values; 0 if there is none. */
    static double largest(double[] values) {
        double largest = 0;
        for (double value : values) {
            double size = Math.abs(value);
            if (size > largest && size <= Double.MAX_VALUE) {
                largest = size;
            }
        }
        return largest;
    }

    /** The right end of the range; the left one is its negative. */
    public double limit() {
        return limit;
    }

    /** The values in bin 0 … {@link #BINS} − 1, from left to right; the last holds the limit itself. */
    public int count(int bin) {
        return counts[bin];
    }
}
