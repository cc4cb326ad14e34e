package initlab.network;

import initlab.data.PointSet;

/**
 * Computes the numbers of training: gradient descent on the cross-entropy of a network with a sigmoid output. An
 * arithmetic is made for one training set and one activation of the hidden layers.
 */
public interface Arithmetic {
    /**
     * Makes one update over the whole training set: forward pass, backward pass, update.
     *
     * @param parameters changed in place
     */
    void iterate(Parameters parameters, double learningRate);

    /**
     * Makes one update that may depend on its number, as with mini-batches. An update over the whole set does not.
     *
     * @param iteration updates made before this one
     */
    default void iterate(Parameters parameters, double learningRate, int iteration) {
        iterate(parameters, learningRate);
    }

    /**
     * Makes {@code count} updates, whose numbers follow one another.
     *
     * @param iteration updates made before the first of these
     */
    default void iterate(Parameters parameters, double learningRate, int iteration, int count) {
        for (int i = 0; i < count; i++) {
            iterate(parameters, learningRate, iteration + i);
        }
    }

    /**
     * The cross-entropy over the training set, in nats, like the notebook's {@code compute_loss}: NaN terms count as 0
     * ({@code nansum}), so the cost may be infinite but never NaN.
     */
    double cost(Parameters parameters);

    /**
     * Computes the output A of the network for any points.
     *
     * @param probabilities receives the probability of class 1 for each point
     */
    void probabilities(Parameters parameters, PointSet points, double[] probabilities);
}
