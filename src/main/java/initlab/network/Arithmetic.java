package initlab.network;

import initlab.data.PointSet;

/**
 * How the numbers of training are worked out: gradient descent on the cross-entropy of a network with
 * ReLU hidden layers and a sigmoid output, over one training set that the arithmetic was made for.
 */
public interface Arithmetic {
    /**
     * One iteration over the whole training set: forward, backward, update.
     *
     * @param parameters changed in place
     */
    void iterate(Parameters parameters, double learningRate);

    /**
     * One iteration that may depend on its number, as mini-batches do; one over the whole set does not.
     *
     * @param iteration updates made before this one
     */
    default void iterate(Parameters parameters, double learningRate, int iteration) {
        iterate(parameters, learningRate);
    }

    /**
     * The cross-entropy over the training set, in nats, as the notebook's {@code compute_loss} gives it:
     * terms that are not a number count as 0 ({@code nansum}), so it may be infinite but never NaN.
     */
    double cost(Parameters parameters);

    /**
     * The output A of the network for any points.
     *
     * @param probabilities receives one probability of class 1 a point
     */
    void probabilities(Parameters parameters, PointSet points, double[] probabilities);
}
