package initlab.description;

/** Limits how often descriptions change while the pictures move. A screen reader reads each description aloud. */
public final class DescriptionThrottle {
    /** Milliseconds between two descriptions of moving pictures. */
    public static final double INTERVAL = 5000;

    private double last = Double.NEGATIVE_INFINITY;

    /**
     * Whether a new description is due. If it is, the interval starts again.
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
