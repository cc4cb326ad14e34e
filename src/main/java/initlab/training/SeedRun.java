package initlab.training;

import initlab.data.PointSet;
import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.network.Arithmetic;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/**
 * One run of many. The run is trained to the last iteration whatever its cost. Only samples of the cost and the
 * accuracies are kept. The cost of a run that has diverged is NaN.
 */
public final class SeedRun {
    /** The number of costs of a curve, at even intervals from iteration 0 to the last. */
    public static final int SAMPLES = 61;

    /** Over how many updates the last costs are averaged: a cost that jumps says little on its own. */
    public static final int LAST = 20;

    private SeedRun() {}

    /**
     * Trains one initialization of a set-up with fast arithmetic, which gives the same bits in every engine.
     *
     * @throws IllegalArgumentException if there is no such initialization
     */
    public static SeedResult of(Setup setup, String initialization, long seed) {
        PointSet training = setup.training();
        PointSet test = setup.test();
        Arithmetic arithmetic = Arithmetics.fast(setup, training);
        Parameters parameters = Initialization.of(initialization)
                .initialize(setup.layerDims(), new RandomState(seed), Batch.of(setup.activation(), training));
        double[] costs = new double[SAMPLES];
        int from = Math.max(0, setup.iterations() - LAST);
        double last = 0;
        int iteration = 0;
        for (int sample = 0; sample < SAMPLES; sample++) {
            int target = iteration(sample, setup.iterations());
            while (iteration < target) {
                last += iteration >= from ? cost(arithmetic, parameters) : 0;
                int count = iteration >= from ? 1 : Math.min(target, from) - iteration;
                arithmetic.iterate(parameters, setup.learningRate(), iteration, count);
                iteration += count;
            }
            costs[sample] = cost(arithmetic, parameters);
        }
        return new SeedResult(
                initialization,
                seed,
                costs,
                last / (setup.iterations() - from),
                accuracy(arithmetic, parameters, training),
                accuracy(arithmetic, parameters, test));
    }

    /** The iteration of a sample. */
    public static int iteration(int sample, int iterations) {
        return (int) ((long) iterations * sample / (SAMPLES - 1));
    }

    private static double cost(Arithmetic arithmetic, Parameters parameters) {
        return Divergence.firstLayer(parameters) == 0 ? arithmetic.cost(parameters) : Double.NaN;
    }

    private static double accuracy(Arithmetic arithmetic, Parameters parameters, PointSet points) {
        double[] probabilities = new double[points.size()];
        arithmetic.probabilities(parameters, points, probabilities);
        return Predictions.accuracy(Predictions.of(probabilities), points.labels());
    }
}
