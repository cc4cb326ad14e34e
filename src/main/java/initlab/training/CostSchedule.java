package initlab.training;

/** The iterations at which a run computes its cost. Computing it at every iteration would take too long. */
public final class CostSchedule {
    /** The number of iterations between two costs that the notebook prints. */
    public static final int PRINT_INTERVAL = 1000;
    /** The approximate number of points; enough for a smooth curve. */
    private static final int POINTS = 300;
    /** Up to this iteration every cost is due, because the cost changes fastest at the start. */
    private static final int DENSE_UNTIL = 20;

    private final int stride;
    private final int iterations;

    /** For a run of this many updates. */
    public CostSchedule(int iterations) {
        this.iterations = iterations;
        stride = Math.max(1, iterations / POINTS);
    }

    /** Whether the cost after {@code iteration} updates is due. */
    public boolean isDue(int iteration) {
        return iteration <= DENSE_UNTIL || iteration % stride == 0 || isPrinted(iteration) || iteration == iterations;
    }

    /** {@link #isDue} as a Python condition on iteration k; it holds for all but the last iteration. */
    public String python() {
        return "k <= " + DENSE_UNTIL + " or k % " + stride + " == 0 or k % " + PRINT_INTERVAL + " == 0";
    }

    /** Whether the notebook prints the cost of this iteration. */
    public static boolean isPrinted(int iteration) {
        return iteration % PRINT_INTERVAL == 0;
    }
}
