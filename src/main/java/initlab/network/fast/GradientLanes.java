package initlab.network.fast;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.Arrays;

/**
 * The sums over examples that make up a gradient, one over the examples with even numbers and one over those with odd
 * numbers. Processors add vectors of two numbers as fast as single ones, and these are the sums they give. The
 * gradient is the even sum plus the odd one.
 */
final class GradientLanes {
    private final Parameters even;
    private final Parameters odd;

    GradientLanes(LayerDims dims) {
        even = new Parameters(dims);
        odd = new Parameters(dims);
    }

    /** The sums for W of a layer, fanOut × fanIn; {@code parity} is 0 for even examples and 1 for odd ones. */
    double[] weights(int layer, int parity) {
        return (parity == 0 ? even : odd).weights(layer);
    }

    /** The sums for b of a layer. */
    double[] biases(int layer, int parity) {
        return (parity == 0 ? even : odd).biases(layer);
    }

    void clear() {
        for (int layer = 1; layer <= even.dims().layers(); layer++) {
            for (int parity = 0; parity < 2; parity++) {
                Arrays.fill(weights(layer, parity), 0);
                Arrays.fill(biases(layer, parity), 0);
            }
        }
    }

    /** Writes the gradient. */
    void writeTo(Parameters gradients) {
        for (int layer = 1; layer <= even.dims().layers(); layer++) {
            add(weights(layer, 0), weights(layer, 1), gradients.weights(layer));
            add(biases(layer, 0), biases(layer, 1), gradients.biases(layer));
        }
    }

    private static void add(double[] even, double[] odd, double[] sums) {
        for (int i = 0; i < sums.length; i++) {
            sums[i] = even[i] + odd[i];
        }
    }

    /** Computes w = w − rate · dw for every parameter. */
    void descend(Parameters parameters, double learningRate) {
        for (int layer = 1; layer <= even.dims().layers(); layer++) {
            descend(parameters.weights(layer), weights(layer, 0), weights(layer, 1), learningRate);
            descend(parameters.biases(layer), biases(layer, 0), biases(layer, 1), learningRate);
        }
    }

    private static void descend(double[] w, double[] even, double[] odd, double learningRate) {
        for (int i = 0; i < w.length; i++) {
            w[i] -= learningRate * (even[i] + odd[i]);
        }
    }
}
