package initlab.training;

import initlab.network.Parameters;
import initlab.network.ReferencePass;

/**
 * Where the numbers of a run first left the range of a double. Once a parameter is infinite or NaN it stays so in every
 * later step, and nothing more can be learned. A cost that is infinite because of the logarithm of 0 is not a
 * divergence.
 *
 * @param iteration updates made when the first such number appeared
 * @param layer the first layer, 1 … L, that has one there
 * @param inParameters whether it is a weight or bias; otherwise it is a pre-activation
 */
public record Divergence(int iteration, int layer, boolean inParameters) {
    /**
     * The divergence at one iteration; null if every parameter and every pre-activation of the training points is finite.
     *
     * @param pass a pass over the training points with the run's shape; overwritten
     */
    static Divergence at(int iteration, Parameters parameters, ReferencePass pass) {
        int layer = firstLayer(parameters);
        if (layer == 0) {
            pass.forward(parameters);
            layer = firstLayer(pass);
            return layer == 0 ? null : new Divergence(iteration, layer, false);
        }
        return new Divergence(iteration, layer, true);
    }

    /** The first layer with a weight or bias that is not finite; 0 for none. */
    static int firstLayer(Parameters parameters) {
        for (int layer = 1; layer <= parameters.dims().layers(); layer++) {
            if (!isFinite(parameters.weights(layer)) || !isFinite(parameters.biases(layer))) {
                return layer;
            }
        }
        return 0;
    }

    /** The first layer with a pre-activation that is not finite in the pass made last; 0 for none. */
    static int firstLayer(ReferencePass pass) {
        for (int layer = 1; layer <= pass.dims().layers(); layer++) {
            if (!isFinite(pass.preActivations(layer))) {
                return layer;
            }
        }
        return 0;
    }

    /** Uses that 0 · x is 0 only for finite x. Unlike the sum of the numbers, this sum cannot overflow. */
    private static boolean isFinite(double[] numbers) {
        double sum = 0;
        for (double number : numbers) {
            sum += 0 * number;
        }
        return sum == 0;
    }
}
