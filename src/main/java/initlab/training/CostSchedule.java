package initlab.training;

/** At which iterations a run works out its cost: the logarithms are too dear to have it at each. */
public final class CostSchedule {
    /** The notebook prints its cost every so many iterations. */
    public static final int PRINT_INTERVAL = 1000;
    /** About so many points make a smooth curve. */
    private static final int POINTS = 300;
    /** The start, where most happens, is drawn in full. */
    private static final int DENSE_UNTIL = 20;

    private final int stride;
    private final int iterations;

    /** For a run of so many updates. */
    public CostSchedule(int iterations) {
        this.iterations = iterations;
        stride = Math.max(1, iterations / POINTS);
    }

    /** Whether the cost after {@code iteration} updates is wanted. */
    public boolean isDue(int iteration) {
        return iteration <= DENSE_UNTIL || iteration % stride == 0 || isPrinted(iteration) || iteration == iterations;
    }

    /** {@link #isDue} of every iteration k but the last, as a condition in Python. */
    public String python() {
        return "k <= " + DENSE_UNTIL + " or k % " + stride + " == 0 or k % " + PRINT_INTERVAL + " == 0";
    }

    /** Whether the notebook prints the cost of this iteration. */
    public static boolean isPrinted(int iteration) {
        return iteration % PRINT_INTERVAL == 0;
    }
}
