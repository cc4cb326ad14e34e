package initlab.network.fast;

import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.rounding.Exp;
import java.util.Arrays;

/** The forward pass of a block of examples; keeps every activation. */
final class ForwardPass {
    private final LayerDims dims;
    /** The most examples of a block. */
    final int stride;
    /** activations[l] is A of layer l: units × stride; activations[0] are the features. */
    final double[][] activations;

    ForwardPass(LayerDims dims, int stride) {
        this.dims = dims;
        this.stride = stride;
        activations = new double[dims.layers() + 1][];
        for (int layer = 0; layer <= dims.layers(); layer++) {
            activations[layer] = new double[dims.size(layer) * stride];
        }
    }

    /** Takes {@code count} examples from {@code first} on, of features laid out inputs × total. */
    void setInputs(double[] features, int total, int first, int count) {
        for (int row = 0; row < dims.size(0); row++) {
            System.arraycopy(features, row * total + first, activations[0], row * stride, count);
        }
    }

    /** Z = W A + b, A = relu(Z) in the hidden layers, A = sigmoid(Z) in the last. */
    void run(Parameters parameters, int count) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double[] a = activations[layer];
            int units = dims.size(layer);
            double[] b = parameters.biases(layer);
            for (int unit = 0; unit < units; unit++) {
                Arrays.fill(a, unit * stride, unit * stride + count, b[unit]);
            }
            int fanIn = dims.fanIn(layer);
            Kernels.combine(parameters.weights(layer), fanIn, 1, units, fanIn, activations[layer - 1], a, stride, count);
            for (int unit = 0; unit < units; unit++) {
                if (layer < dims.layers()) {
                    relu(a, unit * stride, count);
                } else {
                    sigmoid(a, unit * stride, count);
                }
            }
        }
    }

    /** max(0, z) without a branch, which half of the examples would mispredict; what is not a number stays so. */
    private static void relu(double[] a, int from, int count) {
        for (int n = from; n < from + count; n++) {
            a[n] = 0.5 * (a[n] + Math.abs(a[n]));
        }
    }

    private static void sigmoid(double[] a, int from, int count) {
        for (int n = from; n < from + count; n++) {
            a[n] = 1 / (1 + Exp.near(-a[n]));
        }
    }

    /** The output unit's probabilities: the first entries, as many as examples were run. */
    double[] outputs() {
        return activations[dims.layers()];
    }
}
