package initlab.seeds;

import initlab.statistics.SortedSample;
import initlab.statistics.Wilson;
import initlab.training.SeedResult;
import initlab.training.SeedRun;

/**
 * What the runs of one initialization say. Statistics are kept up to date as results arrive, so that a picture of
 * thousands of runs needs no sorting. They do not depend on the order of arrival.
 */
public final class SchemeResults {
    private final SortedSample accuracies = new SortedSample();
    private final SortedSample lastCosts = new SortedSample();
    /** For each of the samples of a cost curve, the costs of all runs. */
    private final SortedSample[] costs = new SortedSample[SeedRun.SAMPLES];

    private int learned;

    SchemeResults() {
        for (int sample = 0; sample < costs.length; sample++) {
            costs[sample] = new SortedSample();
        }
    }

    void add(SeedResult result) {
        accuracies.add(result.trainAccuracy());
        lastCosts.add(result.lastCosts());
        for (int sample = 0; sample < costs.length; sample++) {
            costs[sample].add(result.costs()[sample]);
        }
        learned += result.failed() ? 0 : 1;
    }

    /** How many runs are done. */
    public int done() {
        return accuracies.size();
    }

    /** How many of the runs that are done have learned. */
    public int learned() {
        return learned;
    }

    /** The share of runs that have learned, 0 … 1; NaN before the first. */
    public double learnedShare() {
        return done() == 0 ? Double.NaN : (double) learned / done();
    }

    /** The interval for the share of all seeds, not only of those here, with which the initialization learns. */
    public Wilson learnedInterval() {
        return Wilson.of(learned, done());
    }

    /** The accuracy on the training points, 0 … 1, below which a share of the runs lie; NaN before the first. */
    public double accuracyQuantile(double share) {
        return accuracies.quantile(share);
    }

    /** The mean of a run’s last costs, in nats, below which a share of the runs lie; NaN before the first. */
    public double lastCostsQuantile(double share) {
        return lastCosts.quantile(share);
    }

    /**
     * The cost at a sample, in nats, below which a share of the runs lie; NaN before the first.
     *
     * @param sample 0 … {@link SeedRun#SAMPLES} − 1
     */
    public double costQuantile(int sample, double share) {
        return costs[sample].quantile(share);
    }
}
