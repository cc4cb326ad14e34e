package initlab.network.fast;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.RandomState;

/**
 * Stochastic gradient descent: every update takes a part of the training set (Robbins and Monro, <i>Annals of
 * Mathematical Statistics</i> 22, 1951). Each epoch shuffles the points with its number as the seed, so that a repeated
 * iteration gives the same numbers. Points that do not fill a mini-batch are left out until the next epoch. Costs and
 * probabilities are those of the whole set.
 */
public final class MiniBatchArithmetic implements Arithmetic {
    private final PointSet training;
    private final FullBatch whole;
    private final FullBatch part;
    private final PointSet batch;
    private final int batches;
    private int[] order;
    /** The epoch that {@link #order} belongs to. */
    private int epoch = -1;

    /**
     * For networks of one shape on one training set.
     *
     * @param batchSize points per update, 1 … m
     */
    public MiniBatchArithmetic(LayerDims dims, Activation hidden, PointSet training, int batchSize) {
        this.training = training;
        whole = FullBatch.of(dims, hidden, training);
        batch = new PointSet(new double[PointSet.FEATURES * batchSize], new double[batchSize]);
        part = FullBatch.of(dims, hidden, batch);
        batches = training.size() / batchSize;
    }

    /** Makes the update of iteration 0. */
    @Override
    public void iterate(Parameters parameters, double learningRate) {
        iterate(parameters, learningRate, 0);
    }

    @Override
    public void iterate(Parameters parameters, double learningRate, int iteration) {
        fill(iteration);
        part.iterate(parameters, learningRate);
    }

    private void fill(int iteration) {
        int wanted = iteration / batches;
        if (wanted != epoch) {
            order = new RandomState(wanted).permutation(training.size());
            epoch = wanted;
        }
        int size = batch.size();
        int first = iteration % batches * size;
        for (int n = 0; n < size; n++) {
            int from = order[first + n];
            batch.features()[n] = training.features()[from];
            batch.features()[size + n] = training.features()[training.size() + from];
            batch.labels()[n] = training.labels()[from];
        }
        part.reload();
    }

    @Override
    public double cost(Parameters parameters) {
        return whole.cost(parameters);
    }

    @Override
    public void probabilities(Parameters parameters, PointSet points, double[] probabilities) {
        whole.probabilities(parameters, points, probabilities);
    }
}
