package initlab.network.fast;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import java.util.Arrays;

/**
 * Full-batch gradient descent for any layer sizes. Allocates nothing while it runs. Large sets are processed in blocks of
 * examples that stay in the processor's cache from the forward to the backward pass.
 */
public final class FastArithmetic implements FullBatch {
    /** Points of other sets are computed in blocks of this size, so that a few rows fit into the first-level cache. */
    private static final int BLOCK = 256;
    /** What a block of examples may take. Second-level caches have 256 KB and more. */
    private static final int BLOCK_BYTES = 256 * 1024;
    /** A unit's activation, error and place in a list, for one example. */
    private static final int BYTES = 2 * Double.BYTES + Integer.BYTES;
    /** Fewer examples than this would not be worth the start of a loop. */
    private static final int SMALLEST_BLOCK = 32;

    private final LayerDims dims;
    private final Activation hidden;
    private final PointSet training;
    /** The most examples of a block, an even number. */
    private final int stride;

    private final ForwardPass forward;
    private final ForwardPass block;
    /** errors[l-1] is dZ of layer l for a block: units × stride. */
    private final double[][] errors;

    private final GradientLanes lanes;
    /** 1 if {@link ReluPlane} computes the first layer, otherwise 0. */
    private final int firstByLists;
    /** The parameters of the last cost. The next iteration reuses its forward pass if there is only one block. */
    private final double[] costed;

    private boolean isCostKnown;

    /** With ReLU in the hidden layers. */
    public FastArithmetic(LayerDims dims, PointSet training) {
        this(dims, Activation.RELU, training);
    }

    /** For networks of one shape, with one activation in all hidden layers, on one training set. */
    public FastArithmetic(LayerDims dims, Activation hidden, PointSet training) {
        this(dims, hidden, training, blockOf(dims));
    }

    /** @param block the most examples that are processed together, an even number; it changes no bit */
    FastArithmetic(LayerDims dims, Activation hidden, PointSet training, int block) {
        this.dims = dims;
        this.hidden = hidden;
        this.training = training;
        stride = Math.min(block, training.size() + (training.size() & 1));
        forward = new ForwardPass(dims, hidden, stride, true);
        this.block = new ForwardPass(dims, hidden, BLOCK, false);
        errors = new double[dims.layers()][];
        for (int layer = 1; layer <= dims.layers(); layer++) {
            errors[layer - 1] = new double[dims.size(layer) * stride];
        }
        lanes = new GradientLanes(dims);
        firstByLists = forward.isPlane(1) ? 1 : 0;
        costed = new double[dims.parameters()];
        reload();
    }

    private static int blockOf(LayerDims dims) {
        return Math.max(SMALLEST_BLOCK, BLOCK_BYTES / (dims.units() * BYTES) & -2);
    }

    /** Reads the training points again after their owner has changed them. */
    @Override
    public void reload() {
        if (isOneBlock()) {
            forward.setInputs(training.features(), training.size(), 0, training.size());
        }
        isCostKnown = false;
    }

    private boolean isOneBlock() {
        return training.size() <= stride;
    }

    @Override
    public void iterate(Parameters parameters, double learningRate) {
        sum(parameters);
        lanes.descend(parameters, learningRate);
    }

    /** The gradient of the cross-entropy over the training set by every parameter (back-propagation). */
    public void gradients(Parameters parameters, Parameters gradients) {
        sum(parameters);
        lanes.writeTo(gradients);
    }

    /** Sums the gradient over the training set, block by block. */
    private void sum(Parameters parameters) {
        lanes.clear();
        boolean isKnown = isCostKnown && isOneBlock() && parameters.matches(costed);
        isCostKnown = false;
        for (int first = 0; first < training.size(); first += stride) {
            int count = Math.min(stride, training.size() - first);
            if (!isKnown) {
                forward(parameters, first, count);
            }
            outputErrors(first, count);
            for (int layer = dims.layers(); layer > firstByLists; layer--) {
                addGradients(layer, count);
                if (layer - 1 > firstByLists) {
                    hiddenErrors(layer - 1, parameters.weights(layer), count);
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
                        stride,
                        errors[0],
                        forward.live[1],
                        lanes);
            }
        }
    }

    private void forward(Parameters parameters, int first, int count) {
        if (!isOneBlock()) {
            forward.setInputs(training.features(), training.size(), first, count);
        }
        forward.run(parameters, count);
    }

    /** dZ = (A − Y) / m. */
    private void outputErrors(int first, int count) {
        double[] a = forward.outputs();
        double[] y = training.labels();
        double[] dz = errors[dims.layers() - 1];
        double share = 1.0 / y.length;
        for (int n = 0; n < count; n++) {
            dz[n] = share * (a[n] - y[first + n]);
        }
    }

    /**
     * Adds dZ A₋₁ᵀ to dW and Σ dZ to db; over live examples only, where rows are wide enough to make the list worthwhile.
     */
    private void addGradients(int layer, int count) {
        int fanIn = dims.fanIn(layer);
        int units = dims.fanOut(layer);
        double[] dz = errors[layer - 1];
        double[] below = forward.activations[layer - 1];
        double[] even = lanes.weights(layer, 0);
        double[] odd = lanes.weights(layer, 1);
        if (layer < dims.layers() && fanIn >= LiveKernels.BLOCK) {
            for (int unit = 0; unit < units; unit++) {
                addOfLive(layer, unit, 0, even);
                addOfLive(layer, unit, 1, odd);
            }
        } else if (fanIn < units) {
            for (int input = 0; input < fanIn; input++) {
                RowLoops.dots(below, input * stride, dz, units, stride, count, even, odd, input, fanIn);
            }
        } else {
            for (int unit = 0; unit < units; unit++) {
                RowLoops.dots(dz, unit * stride, below, fanIn, stride, count, even, odd, unit * fanIn, 1);
            }
        }
        for (int unit = 0; unit < units; unit++) {
            RowLoops.sum(dz, unit * stride, count, lanes.biases(layer, 0), lanes.biases(layer, 1), unit);
        }
    }

    private void addOfLive(int layer, int unit, int parity, double[] sums) {
        LiveLists live = forward.live[layer];
        LiveKernels.dots(
                errors[layer - 1],
                unit * stride,
                forward.activations[layer - 1],
                dims.fanIn(layer),
                stride,
                live.examples,
                live.from(unit, parity),
                live.to(unit, parity),
                sums,
                unit * dims.fanIn(layer));
    }

    /** dZ = (W₊₁ᵀ dZ₊₁) ∘ f′(Z); for a ReLU, f′ is 1 for all live examples. */
    private void hiddenErrors(int layer, double[] weightsAbove, int count) {
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
                    stride,
                    forward.live[layer],
                    unit);
        }
        if (hidden != Activation.RELU) {
            double[] arguments = forward.derivativeArguments(layer);
            for (int unit = 0; unit < units; unit++) {
                for (int n = unit * stride; n < unit * stride + count; n++) {
                    dz[n] *= hidden.derivative(arguments[n]);
                }
            }
        }
    }

    @Override
    public double cost(Parameters parameters) {
        GroupedCrossEntropy cost = new GroupedCrossEntropy();
        for (int first = 0; first < training.size(); first += stride) {
            int count = Math.min(stride, training.size() - first);
            forward(parameters, first, count);
            cost.add(forward.outputs(), training.labels(), first, count);
        }
        parameters.writeTo(costed, 0);
        isCostKnown = true;
        return cost.mean(training.size());
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
