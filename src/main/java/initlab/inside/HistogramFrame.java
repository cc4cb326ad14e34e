package initlab.inside;

/**
 * A histogram in a frame.
 *
 * @param counts values in each of equal bins, from −limit to limit
 * @param limit the right end of the range; the left end is its negative
 */
public record HistogramFrame(int[] counts, double limit) {
    /** A copy of the counts of a histogram. */
    public static HistogramFrame of(Histogram histogram) {
        int[] counts = new int[Histogram.BINS];
        for (int bin = 0; bin < counts.length; bin++) {
            counts[bin] = histogram.count(bin);
        }
        return new HistogramFrame(counts, histogram.limit());
    }
}
