package initlab.initializer;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.numpy.RandomState;

/**
 * What an initialization that depends on data sees: points, and the activation of hidden units.
 *
 * @param activation the activation of hidden units
 * @param inputs features × size, row-major
 * @param size the number of points
 */
public record Batch(Activation activation, double[] inputs, int size) {
    private static final int SIZE = 300;

    /** All points of a set. */
    public static Batch of(Activation activation, PointSet points) {
        return new Batch(activation, points.features(), points.size());
    }

    /** Points for where there are none: standard normal inputs, always the same, and ReLU. */
    static Batch standard(int inputs) {
        return new Batch(Activation.RELU, new RandomState(0).randn(inputs * SIZE), SIZE);
    }
}
