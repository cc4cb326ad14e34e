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
    /** live[l] lists the live examples of hidden layer l. */
    final LiveLists[] live;

    /**
     * For blocks of at most {@code stride} examples.
     *
     * @param stride an even number
     * @param isForTraining whether back-propagation follows
     */
    ForwardPass(LayerDims dims, Activation hidden, int stride, boolean isForTraining) {
        this.dims = dims;
        this.hidden = hidden;
        this.stride = stride;
        activations = new double[dims.layers() + 1][];
        preActivations = isForTraining && hidden.needsPreActivation() ? new double[dims.layers()][] : null;
        live = new LiveLists[dims.layers() + 1];
        for (int layer = 0; layer <= dims.layers(); layer++) {
            activations[layer] = new double[dims.size(layer) * stride];
            live[layer] = new LiveLists(dims.size(layer), stride);
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
                        stride,
                        count);
                continue;
            }
            RowLoops.combine(
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
                    activate(a, layer, unit, count);
                } else {
                    sigmoid(a, unit * stride, count);
                }
            }
        }
    }

    /**
     * Computes A = f(Z) of a unit and lists its live examples. For a ReLU those are the examples above 0, found without
     * a branch that half of the examples would mispredict; NaN stays NaN. For others every example is live.
     */
    private void activate(double[] a, int layer, int unit, int count) {
        int from = unit * stride;
        LiveLists lists = live[layer];
        if (hidden != Activation.RELU) {
            for (int n = from; n < from + count; n++) {
                a[n] = hidden.value(a[n]);
            }
            lists.addAll(unit, count);
            return;
        }
        int[] examples = lists.examples;
        int even = lists.from(unit, 0);
        int odd = lists.from(unit, 1);
        int n = 0;
        for (; n + 2 <= count; n += 2) {
            double z0 = a[from + n];
            double z1 = a[from + n + 1];
            a[from + n] = 0.5 * (z0 + Math.abs(z0));
            a[from + n + 1] = 0.5 * (z1 + Math.abs(z1));
            examples[even] = n;
            examples[odd] = n + 1;
            even += z0 > 0 ? 1 : 0;
            odd += z1 > 0 ? 1 : 0;
        }
        if (n < count) {
            double z = a[from + n];
            a[from + n] = 0.5 * (z + Math.abs(z));
            examples[even] = n;
            even += z > 0 ? 1 : 0;
        }
        lists.end(unit, even, odd);
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
