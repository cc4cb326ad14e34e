package initlab.seeds;

/**
 * How fast results arrive, by the latest of them: more workers, a pause or another initialization soon show. Times are in
 * milliseconds.
 */
final class Pace {
    private static final int MOST = 64;

    /** The times of the start and of the latest results, in a ring. */
    private final double[] times = new double[MOST];

    private int count;

    /** Begins to count at a time. */
    void begin(double now) {
        count = 0;
        mark(now);
    }

    /** A result has arrived. */
    void mark(double now) {
        times[count % MOST] = now;
        count++;
    }

    /** The time from one result to the next; NaN before the first. */
    double each() {
        if (count < 2) {
            return Double.NaN;
        }
        double oldest = times[count <= MOST ? 0 : count % MOST];
        return (times[(count - 1) % MOST] - oldest) / (Math.min(count, MOST) - 1);
    }
}
