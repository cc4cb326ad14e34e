package initlab.network;

/** The weights W1 … WL and biases b1 … bL of one network, changed in place by training. */
public final class Parameters {
    private final LayerDims dims;
    /** weights[l-1] is W of layer l: fanOut × fanIn, row-major. */
    private final double[][] weights;
    /** biases[l-1] is b of layer l: fanOut entries. */
    private final double[][] biases;

    /** All zero, in the shape of {@code dims}. */
    public Parameters(LayerDims dims) {
        this.dims = dims;
        weights = new double[dims.layers()][];
        biases = new double[dims.layers()][];
        for (int layer = 1; layer <= dims.layers(); layer++) {
            weights[layer - 1] = new double[dims.fanOut(layer) * dims.fanIn(layer)];
            biases[layer - 1] = new double[dims.fanOut(layer)];
        }
    }

    /** Parameters with these values: W1, b1, W2, b2 … one after the other, as {@link #writeTo} writes them. */
    public static Parameters of(LayerDims dims, double[] values) {
        Parameters parameters = new Parameters(dims);
        parameters.readFrom(values, 0);
        return parameters;
    }

    /** The shape. */
    public LayerDims dims() {
        return dims;
    }

    /** W of layer 1 … L: fanOut × fanIn, row-major; not a copy. */
    public double[] weights(int layer) {
        return weights[layer - 1];
    }

    /** b of layer 1 … L: fanOut entries; not a copy. */
    public double[] biases(int layer) {
        return biases[layer - 1];
    }

    /** The number of weights and biases. */
    public int count() {
        int count = 0;
        for (int layer = 0; layer < weights.length; layer++) {
            count += weights[layer].length + biases[layer].length;
        }
        return count;
    }

    /** Writes W1, b1, W2, b2 … one after the other, starting at {@code offset}. */
    public void writeTo(double[] target, int offset) {
        int at = offset;
        for (int layer = 0; layer < weights.length; layer++) {
            System.arraycopy(weights[layer], 0, target, at, weights[layer].length);
            at += weights[layer].length;
            System.arraycopy(biases[layer], 0, target, at, biases[layer].length);
            at += biases[layer].length;
        }
    }

    /** Reads what {@link #writeTo} wrote. */
    public void readFrom(double[] source, int offset) {
        int at = offset;
        for (int layer = 0; layer < weights.length; layer++) {
            System.arraycopy(source, at, weights[layer], 0, weights[layer].length);
            at += weights[layer].length;
            System.arraycopy(source, at, biases[layer], 0, biases[layer].length);
            at += biases[layer].length;
        }
    }

    /** Whether these numbers equal those that {@link #writeTo} wrote at offset 0. NaN equals nothing. */
    public boolean matches(double[] numbers) {
        int at = 0;
        for (int layer = 0; layer < weights.length; layer++) {
            for (double weight : weights[layer]) {
                if (weight != numbers[at++]) {
                    return false;
                }
            }
            for (double bias : biases[layer]) {
                if (bias != numbers[at++]) {
                    return false;
                }
            }
        }
        return true;
    }
}
