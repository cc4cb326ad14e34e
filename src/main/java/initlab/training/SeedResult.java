package initlab.training;

import initlab.inside.Learned;

/**
 * The result of one run of many.
 *
 * @param initialization as the URL writes it
 * @param seed of the parameters
 * @param costs {@link SeedRun#SAMPLES} costs at even intervals, in nats
 * @param lastCosts the mean of the costs before the last {@link SeedRun#LAST} updates, in nats
 * @param trainAccuracy share of training points right at the end, 0 … 1
 * @param testAccuracy share of test points right at the end, 0 … 1
 */
public record SeedResult(
        String initialization, long seed, double[] costs, double lastCosts, double trainAccuracy, double testAccuracy) {
    /** The last cost. */
    public double cost() {
        return costs[costs.length - 1];
    }

    /** Whether the network has not learned its training points, as {@link Learned} defines it. */
    public boolean failed() {
        return !Learned.of(trainAccuracy, cost());
    }
}
