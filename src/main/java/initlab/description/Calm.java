package initlab.description;

/** When a description may change: at once at rest, but seldom while the pictures move, or a listener has no peace. */
public final class Calm {
    /** Between two descriptions of moving pictures, in milliseconds. */
    public static final double INTERVAL = 5000;

    private double last = Double.NEGATIVE_INFINITY;

    /**
     * Whether to describe now; if so, that counts as done.
     *
     * @param now any clock, in milliseconds
     * @param atRest whether the pictures stand still
     */
    public boolean isDue(double now, boolean atRest) {
        boolean due = atRest || now - last >= INTERVAL;
        last = due ? now : last;
        return due;
    }
}
