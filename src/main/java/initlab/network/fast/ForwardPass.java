package initlab.network.fast;

import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.rounding.Exp;

/** The forward pass of a block of examples. Keeps every activation and what else back-propagation needs. */
final class ForwardPass {
    private final LayerDims dims;
    private final Activation hidden;
    /** The most examples of a block. */
    final int stride;
    /** activations[l] is A of layer l: units × stride; activations[0] are the features. */
    final double[][] activations;
    /**
     * preActivations[l] is Z of hidden layer l, units × stride, for activations whose derivative is computed from Z;
     * null for others, which do not need it.
     */
    private final double[][] preActivations;
    /** live[l] lists, for each unit of hidden layer l, the examples with an activation above 0: units × stride. */
    final int[][] live;
    /** liveCount[l] is the number of live examples of each unit. */
    final int[][] liveCount;

    /**
     * For blocks of at most {@code stride} examples.
     *
     * @param isForTraining whether back-propagation follows
     */
    ForwardPass(LayerDims dims, Activation hidden, int stride, boolean isForTraining) {
        this.dims = dims;
        this.hidden = hidden;
        this.stride = stride;
        activations = new double[dims.layers() + 1][];
        preActivations = isForTraining && hidden.needsPreActivation() ? new double[dims.layers()][] : null;
        live = new int[dims.layers() + 1][];
        liveCount = new int[dims.layers() + 1][];
        for (int layer = 0; layer <= dims.layers(); layer++) {
            activations[layer] = new double[dims.size(layer) * stride];
            live[layer] = new int[dims.size(layer) * stride];
            liveCount[layer] = new int[dims.size(layer)];
            if (preActivations != null && layer > 0 && layer < dims.layers()) {
                preActivations[layer] = new double[dims.size(layer) * stride];
            }
        }
    }

    /** Copies {@code count} examples, starting at {@code first}, of features laid out inputs × total. */
    void setInputs(double[] features, int total, int first, int count) {
        for (int row = 0; row < dims.size(0); row++) {
            System.arraycopy(features, row * total + first, activations[0], row * stride, count);
        }
    }

    /** Whether {@link ReluPlane} computes a layer. */
    boolean isPlane(int layer) {
        return hidden == Activation.RELU && layer == 1 && dims.layers() > 1 && dims.size(0) == ReluPlane.INPUTS;
    }

    /** Z = W A + b, A = f(Z) in the hidden layers, A = sigmoid(Z) in the last. */
    void run(Parameters parameters, int count) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double[] a = activations[layer];
            int units = dims.size(layer);
            if (isPlane(layer)) {
                ReluPlane.forward(
                        parameters.weights(layer),
                        parameters.biases(layer),
                        activations[layer - 1],
                        a,
                        live[layer],
                        liveCount[layer],
                        stride,
                        count);
                continue;
            }
            Kernels.combine(
                    parameters.weights(layer),
                    parameters.biases(layer),
                    units,
                    dims.fanIn(layer),
                    activations[layer - 1],
                    a,
                    stride,
                    count);
            if (preActivations != null && layer < dims.layers()) {
                System.arraycopy(a, 0, preActivations[layer], 0, a.length);
            }
            for (int unit = 0; unit < units; unit++) {
                if (layer < dims.layers()) {
                    liveCount[layer][unit] = hidden == Activation.RELU
                            ? relu(a, live[layer], unit * stride, count)
                            : activate(a, live[layer], unit * stride, count);
                } else {
                    sigmoid(a, unit * stride, count);
                }
            }
        }
    }

    /**
     * Computes max(0, z) and lists the examples above 0, without a branch that half of the examples would mispredict.
     * NaN stays NaN.
     *
     * @return the number of examples listed
     */
    private static int relu(double[] a, int[] live, int from, int count) {
        int found = from;
        for (int n = 0; n < count; n++) {
            double z = a[from + n];
            a[from + n] = 0.5 * (z + Math.abs(z));
            live[found] = n;
            found += z > 0 ? 1 : 0;
        }
        return found - from;
    }

    /** Computes any other activation. Every example is live. */
    private int activate(double[] a, int[] live, int from, int count) {
        for (int n = 0; n < count; n++) {
            a[from + n] = hidden.value(a[from + n]);
            live[from + n] = n;
        }
        return count;
    }

    private static void sigmoid(double[] a, int from, int count) {
        Exp.nearOfNegatives(a, from, count);
        for (int n = from; n < from + count; n++) {
            a[n] = 1 / (1 + a[n]);
        }
    }

    /** What the derivative of hidden layer {@code layer}'s activation is computed from, units × stride: Z or A. */
    double[] derivativeArguments(int layer) {
        return preActivations == null ? activations[layer] : preActivations[layer];
    }

    /** The output unit's probabilities: the first entries, as many as examples were run. */
    double[] outputs() {
        return activations[dims.layers()];
    }
}
