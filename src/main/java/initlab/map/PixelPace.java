package initlab.map;

/** How many pixels a second are computed, over the last results. Times are in milliseconds. */
final class PixelPace {
    private static final int MOST = 64;

    private final double[] times = new double[MOST];
    private final double[] counts = new double[MOST];
    private double begun = Double.NaN;
    private int next;

    /** Work is given out; counts from now if none was before. */
    void begin(double now) {
        if (Double.isNaN(begun)) {
            begun = now;
            next = 0;
        }
    }

    /** No work is given out until {@link #begin}. */
    void stop() {
        begun = Double.NaN;
    }

    /** So many pixels became known. */
    void add(int pixels, double now) {
        times[next % MOST] = now;
        counts[next % MOST] = pixels;
        next++;
    }

    /** Pixels a second; NaN before there are any. */
    double perSecond() {
        if (next == 0 || Double.isNaN(begun)) {
            return Double.NaN;
        }
        int first = Math.max(0, next - MOST);
        double sum = 0;
        for (int i = first; i < next; i++) {
            // The pixels of the oldest result were computed before its time.
            sum += i == first && first > 0 ? 0 : counts[i % MOST];
        }
        double since = first > 0 ? times[first % MOST] : begun;
        return sum / Math.max(1, times[(next - 1) % MOST] - since) * 1000;
    }
}
