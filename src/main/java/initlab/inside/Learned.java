package initlab.inside;

/** The one definition of “learned”, for the verdict of a run, the inside view and many seeds. */
public final class Learned {
    /**
     * The least share of training points that must be right. The notebook's data are noisy, so not every point can be
     * right without overfitting. With 19 of 20 right, the boundary clearly follows the classes.
     */
    public static final double SHARE = 0.95;

    private Learned() {}

    /**
     * Whether a network has learned its training points: {@link #SHARE} of them are right, and the cost is finite. An
     * infinite cost means that the network is certain about a point and wrong; NaN means that the run has diverged.
     *
     * @param accuracy share of training points right, 0 … 1
     * @param cost cross-entropy over the training points, in nats
     */
    public static boolean of(double accuracy, double cost) {
        return accuracy >= SHARE && cost < Double.POSITIVE_INFINITY;
    }
}
