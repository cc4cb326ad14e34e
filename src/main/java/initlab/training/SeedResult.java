package initlab.training;

/**
 * What became of one start.
 *
 * @param initialization as the URL writes it
 * @param seed of the parameters
 * @param costs {@link SeedRun#SAMPLES} costs at even distances, in nats
 * @param trainAccuracy share of training points right at the end, 0 … 1
 * @param testAccuracy share of test points right at the end, 0 … 1
 */
public record SeedResult(String initialization, long seed, double[] costs, double trainAccuracy, double testAccuracy) {
    /** A run that gets fewer of its own training points right has failed. */
    public static final double SUCCESS = 0.9;

    /** The last cost. */
    public double cost() {
        return costs[costs.length - 1];
    }

    /** Whether the network has diverged, or has not learned the points it was trained on. */
    public boolean failed() {
        return cost() != cost() || !(trainAccuracy >= SUCCESS);
    }
}
