package initlab.network.fast;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.Arrays;

/** Full-batch gradient descent for any layer sizes. Allocates nothing while it runs. */
public final class FastArithmetic implements Arithmetic {
    /** Points of other sets are computed in blocks of this size, so that a few rows fit into the first-level cache. */
    private static final int BLOCK = 256;

    private final LayerDims dims;
    private final Activation hidden;
    private final PointSet training;
    private final ForwardPass forward;
    private final ForwardPass block;
    /** errors[l-1] is dZ of layer l: units × m. */
    private final double[][] errors;

    private final Parameters gradients;
    /** 1 if {@link ReluPlane} computes the first layer, otherwise 0. */
    private final int firstByLists;
    /** The parameters of the last cost. The next iteration reuses its forward pass. */
    private final double[] costed;

    private boolean isCostKnown;

    /** With ReLU in the hidden layers. */
    public FastArithmetic(LayerDims dims, PointSet training) {
        this(dims, Activation.RELU, training);
    }

    /** For networks of one shape, with one activation in all hidden layers, on one training set. */
    public FastArithmetic(LayerDims dims, Activation hidden, PointSet training) {
        this.dims = dims;
        this.hidden = hidden;
        this.training = training;
        int m = training.size();
        forward = new ForwardPass(dims, hidden, m, true);
        forward.setInputs(training.features(), m, 0, m);
        block = new ForwardPass(dims, hidden, BLOCK, false);
        errors = new double[dims.layers()][];
        for (int layer = 1; layer <= dims.layers(); layer++) {
            errors[layer - 1] = new double[dims.size(layer) * m];
        }
        gradients = new Parameters(dims);
        firstByLists = forward.isPlane(1) ? 1 : 0;
        costed = new double[gradients.count()];
    }

    /** Reads the training points again after their owner has changed them. */
    void reload() {
        forward.setInputs(training.features(), training.size(), 0, training.size());
        isCostKnown = false;
    }

    @Override
    public void iterate(Parameters parameters, double learningRate) {
        gradients(parameters, gradients);
        for (int layer = 1; layer <= dims.layers(); layer++) {
            descend(parameters.weights(layer), gradients.weights(layer), learningRate);
            descend(parameters.biases(layer), gradients.biases(layer), learningRate);
        }
    }

    private static void descend(double[] w, double[] dw, double learningRate) {
        for (int i = 0; i < w.length; i++) {
            w[i] -= learningRate * dw[i];
        }
    }

    /** The gradient of the cross-entropy over the training set by every parameter (back-propagation). */
    public void gradients(Parameters parameters, Parameters gradients) {
        if (!isCostKnown || !parameters.matches(costed)) {
            forward.run(parameters, training.size());
        }
        isCostKnown = false;
        outputErrors();
        for (int layer = dims.layers(); layer > firstByLists; layer--) {
            gradientsOfLayer(layer, gradients);
            if (layer - 1 > firstByLists) {
                hiddenErrors(layer - 1, parameters.weights(layer));
            }
        }
        for (int unit = 0; firstByLists == 1 && unit < dims.size(1); unit++) {
            ReluPlane.backward(
                    parameters.weights(2),
                    unit,
                    dims.size(1),
                    dims.size(2),
                    errors[1],
                    forward.activations[0],
                    training.size(),
                    errors[0],
                    forward.live[1],
                    forward.liveCount[1][unit],
                    gradients.weights(1),
                    gradients.biases(1));
        }
    }

    /** dZ = (A − Y) / m. */
    private void outputErrors() {
        double[] a = forward.outputs();
        double[] y = training.labels();
        double[] dz = errors[dims.layers() - 1];
        double share = 1.0 / y.length;
        for (int n = 0; n < y.length; n++) {
            dz[n] = share * (a[n] - y[n]);
        }
    }

    /** dW = dZ A₋₁ᵀ, db = Σ dZ; over live examples only, where rows are wide enough to make the list worthwhile. */
    private void gradientsOfLayer(int layer, Parameters gradients) {
        int m = training.size();
        int fanIn = dims.fanIn(layer);
        int units = dims.fanOut(layer);
        double[] dz = errors[layer - 1];
        double[] dw = gradients.weights(layer);
        double[] below = forward.activations[layer - 1];
        if (layer < dims.layers() && fanIn >= LiveKernels.BLOCK) {
            for (int unit = 0; unit < units; unit++) {
                LiveKernels.dots(
                        dz,
                        below,
                        fanIn,
                        m,
                        forward.live[layer],
                        unit * m,
                        forward.liveCount[layer][unit],
                        dw,
                        unit * fanIn);
            }
        } else if (fanIn < units) {
            Kernels.dots(below, fanIn, dz, units, m, m, dw, 1, fanIn);
        } else {
            Kernels.dots(dz, units, below, fanIn, m, m, dw, fanIn, 1);
        }
        for (int unit = 0; unit < units; unit++) {
            gradients.biases(layer)[unit] = sum(dz, unit * m, m);
        }
    }

    /** Sums with four accumulators, so that additions do not wait for one another. */
    private static double sum(double[] a, int from, int count) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        int n = from;
        for (; n + 4 <= from + count; n += 4) {
            s0 += a[n];
            s1 += a[n + 1];
            s2 += a[n + 2];
            s3 += a[n + 3];
        }
        for (; n < from + count; n++) {
            s0 += a[n];
        }
        return s0 + s1 + s2 + s3;
    }

    /** dZ = (W₊₁ᵀ dZ₊₁) ∘ f′(Z); for a ReLU, f′ is 1 for all live examples. */
    private void hiddenErrors(int layer, double[] weightsAbove) {
        int m = training.size();
        int units = dims.size(layer);
        double[] dz = errors[layer - 1];
        Arrays.fill(dz, 0);
        for (int unit = 0; unit < units; unit++) {
            LiveKernels.combine(
                    weightsAbove,
                    unit,
                    units,
                    dims.size(layer + 1),
                    errors[layer],
                    dz,
                    m,
                    forward.live[layer],
                    unit * m,
                    forward.liveCount[layer][unit]);
        }
        if (hidden != Activation.RELU) {
            double[] arguments = forward.derivativeArguments(layer);
            for (int n = 0; n < dz.length; n++) {
                dz[n] *= hidden.derivative(arguments[n]);
            }
        }
    }

    @Override
    public double cost(Parameters parameters) {
        forward.run(parameters, training.size());
        parameters.writeTo(costed, 0);
        isCostKnown = true;
        return GroupedCrossEntropy.of(forward.outputs(), training.labels());
    }

    @Override
    public void probabilities(Parameters parameters, PointSet points, double[] probabilities) {
        int total = points.size();
        for (int first = 0; first < total; first += BLOCK) {
            int count = Math.min(BLOCK, total - first);
            block.setInputs(points.features(), total, first, count);
            block.run(parameters, count);
            System.arraycopy(block.outputs(), 0, probabilities, first, count);
        }
    }
}
