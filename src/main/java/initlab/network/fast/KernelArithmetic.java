package initlab.network.fast;

import initlab.data.PointSet;
import initlab.network.LayerDims;
import initlab.network.Parameters;

/**
 * Full-batch gradient descent of ReLU networks with {@link Kernels}. It gives the bits of {@link FastArithmetic}: for
 * dead examples it adds zeros instead of skipping them. That differs only after an overflow, and then a
 * {@link FastArithmetic} repeats the iterations.
 */
final class KernelArithmetic implements FullBatch {
    /** A network that takes no more than this is computed in one block, which the next iteration reuses after a cost. */
    private static final int ONE_BLOCK = 128 * 1024;
    /** What a block of a larger network may take: first-level caches have 32 KB and more. */
    private static final int BLOCK = 32 * 1024;
    /** Loops over fewer pairs of examples spend their time on the weights. */
    private static final int FEWEST_PAIRS = 8;
    /** An activation and an error for both examples of a pair. */
    private static final int BYTES = 2 * Kernels.VECTOR;

    private final Kernels kernels;
    private final LayerDims dims;
    private final PointSet training;
    /** The pairs of the training set; the last may have one example. */
    private final int pairs;
    /** The most pairs of a block. */
    private final int blockPairs;
    /** W1, b1, W2, b2 …, and their sums, two lanes each. */
    private final int parameters;

    private final int sums;
    private final int features;
    private final int labels;
    /** The features of a block of other points. */
    private final int otherFeatures;
    /** activations[l] and errors[l] of layer l for a block: pair × unit × 2. */
    private final int[] activations;

    private final int[] errors;
    /** weights[l] counts the parameters before W of layer l; biases[l] those before b. */
    private final int[] weights;

    private final int[] biases;
    /** The two products of a cost, and what must not be multiplied further. */
    private final int products;

    private final int full;
    /** What the memory holds as parameters. */
    private final double[] sent;
    /** Whether {@link #sent} is what the memory holds. */
    private boolean isSent;

    private boolean isCostKnown;
    private FastArithmetic spare;

    private KernelArithmetic(Kernels kernels, LayerDims dims, PointSet training) {
        this.kernels = kernels;
        this.dims = dims;
        this.training = training;
        pairs = (training.size() + 1) / 2;
        blockPairs = blockOf(dims, pairs);
        int layers = dims.layers();
        parameters = kernels.allocate(dims.parameters());
        sums = kernels.allocate(2 * (dims.parameters() + 1));
        features = kernels.allocate(2 * pairs * dims.size(0));
        labels = kernels.allocate(2 * pairs);
        otherFeatures = kernels.allocate(2 * blockPairs * dims.size(0));
        products = kernels.allocate(2);
        full = kernels.allocate(2 * blockPairs + 2);
        activations = new int[layers + 1];
        errors = new int[layers + 1];
        weights = new int[layers + 1];
        biases = new int[layers + 1];
        int count = 0;
        for (int layer = 1; layer <= layers; layer++) {
            activations[layer] = kernels.allocate(2 * blockPairs * dims.size(layer));
            errors[layer] = kernels.allocate(2 * blockPairs * dims.size(layer));
            weights[layer] = count;
            biases[layer] = count + dims.fanIn(layer) * dims.fanOut(layer);
            count = biases[layer] + dims.fanOut(layer);
        }
        sent = new double[count];
        reload();
    }

    /** Returns the arithmetic, or null if the network does not fit into the kernels' memory. */
    static KernelArithmetic of(Kernels kernels, LayerDims dims, PointSet training) {
        int pairs = (training.size() + 1) / 2;
        long block = 2L * blockOf(dims, pairs);
        long doubles = 3L * dims.parameters() + 2L * pairs * (dims.size(0) + 1) + block * (2L * dims.units() + 2);
        return kernels.hasRoom(doubles, 2 * dims.layers() + 8) ? new KernelArithmetic(kernels, dims, training) : null;
    }

    private static int blockOf(LayerDims dims, int pairs) {
        int bytes = dims.units() * BYTES;
        return (long) pairs * bytes <= ONE_BLOCK ? pairs : Math.min(pairs, Math.max(FEWEST_PAIRS, BLOCK / bytes));
    }

    @Override
    public void reload() {
        storeFeatures(features, training, 0, training.size());
        kernels.store(labels, training.labels());
        isCostKnown = false;
        if (spare != null) {
            spare.reload();
        }
    }

    private void storeFeatures(int at, PointSet points, int first, int count) {
        double[] x = points.features();
        int total = points.size();
        int inputs = dims.size(0);
        for (int n = 0; n < count; n += 2) {
            for (int input = 0; input < inputs; input++) {
                int from = input * total + first + n;
                kernels.store(at + (n / 2 * inputs + input) * Kernels.VECTOR, x[from], n + 1 < count ? x[from + 1] : 0);
            }
        }
    }

    @Override
    public void iterate(Parameters parameters, double learningRate) {
        iterate(parameters, learningRate, 0, 1);
    }

    @Override
    public void iterate(Parameters parameters, double learningRate, int iteration, int count) {
        boolean isForwardDone = send(parameters) && isCostKnown && blockPairs == pairs;
        isCostKnown = false;
        for (int i = 0; i < count; i++) {
            sum(isForwardDone && i == 0);
            kernels.descend(this.parameters, sums, (sent.length + 1) / 2, learningRate);
        }
        if (!receive(parameters)) {
            if (spare == null) {
                spare = new FastArithmetic(dims, training);
            }
            for (int i = 0; i < count; i++) {
                spare.iterate(parameters, learningRate);
            }
        }
    }

    /** Writes the parameters unless the memory holds them already. Returns whether it does. */
    private boolean send(Parameters values) {
        if (isSent && values.matches(sent)) {
            return true;
        }
        values.writeTo(sent, 0);
        kernels.store(parameters, sent);
        isSent = true;
        return false;
    }

    /** Reads the parameters. If some are infinite or NaN, changes nothing and returns false. */
    private boolean receive(Parameters values) {
        kernels.load(parameters, sent, 0, sent.length);
        for (double value : sent) {
            if (!(Math.abs(value) <= Double.MAX_VALUE)) {
                isSent = false;
                return false;
            }
        }
        values.readFrom(sent, 0);
        return true;
    }

    private void sum(boolean isForwardDone) {
        for (int first = 0; first < pairs; first += blockPairs) {
            int count = Math.min(blockPairs, pairs - first);
            int x = features + first * dims.size(0) * Kernels.VECTOR;
            if (!isForwardDone) {
                forward(x, count);
            }
            int last = dims.layers();
            kernels.outputErrors(
                    activations[last],
                    labels + first * Kernels.VECTOR,
                    errors[last],
                    count,
                    isOdd(first + count),
                    1.0 / training.size(),
                    sums(biases[last]));
            for (int layer = last; layer > 1; layer--) {
                kernels.dots(
                        errors[layer],
                        dims.fanOut(layer),
                        activations[layer - 1],
                        dims.fanIn(layer),
                        sums(weights[layer]),
                        count);
                errorsBelow(layer, x, count);
            }
            if (last == 1 || dims.size(0) != ReluPlane.INPUTS) {
                kernels.dots(errors[1], dims.fanOut(1), x, dims.fanIn(1), sums(weights[1]), count);
            }
        }
    }

    /** Computes the errors of the layer below {@code layer} and adds them to the gradient of its biases. */
    private void errorsBelow(int layer, int x, int count) {
        int w = parameter(weights[layer]);
        int units = dims.fanIn(layer);
        int rows = dims.fanOut(layer);
        int a = activations[layer - 1];
        int dz = errors[layer - 1];
        int sum = sums(biases[layer - 1]);
        if (layer == 2 && dims.size(0) == ReluPlane.INPUTS) {
            kernels.plane(w, units, rows, errors[layer], a, dz, sum, count, x, sums(weights[1]));
        } else {
            kernels.backward(w, units, rows, errors[layer], a, dz, sum, count);
        }
    }

    private int parameter(int number) {
        return parameters + number * Double.BYTES;
    }

    private int sums(int number) {
        return sums + number * Kernels.VECTOR;
    }

    /** 1 if the block that ends after so many pairs ends with a single example, otherwise 0. */
    private int isOdd(int end) {
        return end == pairs ? training.size() & 1 : 0;
    }

    private void forward(int x, int count) {
        int below = x;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            kernels.forward(
                    parameter(weights[layer]),
                    parameter(biases[layer]),
                    dims.fanOut(layer),
                    dims.fanIn(layer),
                    below,
                    activations[layer],
                    count,
                    layer < dims.layers() ? 1 : 0);
            below = activations[layer];
        }
        kernels.sigmoid(below, count);
    }

    @Override
    public double cost(Parameters parameters) {
        send(parameters);
        GroupedCrossEntropy cost = new GroupedCrossEntropy();
        kernels.store(products, 1, 1);
        for (int first = 0; first < pairs; first += blockPairs) {
            int count = Math.min(blockPairs, pairs - first);
            forward(features + first * dims.size(0) * Kernels.VECTOR, count);
            int end = kernels.likelihoods(
                    activations[dims.layers()],
                    labels + first * Kernels.VECTOR,
                    count,
                    isOdd(first + count),
                    products,
                    full);
            for (int at = full; at < end; at += Double.BYTES) {
                cost.addLogOf(kernels.load(at));
            }
        }
        isCostKnown = true;
        return cost.mean(kernels.load(products), kernels.load(products + Double.BYTES), training.size());
    }

    @Override
    public void probabilities(Parameters parameters, PointSet points, double[] probabilities) {
        send(parameters);
        isCostKnown = false;
        int total = points.size();
        for (int first = 0; first < total; first += 2 * blockPairs) {
            int count = Math.min(2 * blockPairs, total - first);
            storeFeatures(otherFeatures, points, first, count);
            forward(otherFeatures, (count + 1) / 2);
            kernels.load(activations[dims.layers()], probabilities, first, count);
        }
    }
}
