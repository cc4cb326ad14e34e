package initlab.inside;

/** The one definition of “learned”, for the verdict of a run, the inside view and the sweep of seeds. */
public final class Learned {
    /**
     * The least share of training points that is right. The notebook's own data are noisy, so that not every point can
     * be right without overfitting; 19 of 20 leaves no doubt that the boundary follows the classes.
     */
    public static final double SHARE = 0.95;

    private Learned() {}

    /**
     * Whether a network has learned its training points: {@link #SHARE} of them are right, and the cost is finite. A
     * cost that is infinite or not a number means a point that is certain and wrong, or a run that has diverged.
     *
     * @param accuracy share of training points right, 0 … 1
     * @param cost cross-entropy over the training points, in nats
     */
    public static boolean of(double accuracy, double cost) {
        return accuracy >= SHARE && cost < Double.POSITIVE_INFINITY;
    }
}
