package initlab.description;

/** Decides when a description may change: at once while the pictures stand still, seldom while they move. */
public final class Calm {
    /** Milliseconds between two descriptions of moving pictures. A screen reader reads each of them aloud. */
    public static final double INTERVAL = 5000;

    private double last = Double.NEGATIVE_INFINITY;

    /**
     * Whether a new description is due. If so, it counts as given.
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
