package initlab.network;

import java.util.Arrays;

/** The layer sizes of a fully connected network, input first: the notebook's {@code layers_dims}. */
public final class LayerDims {
    /** The most weight layers a network may have. */
    public static final int MAX_LAYERS = 50;
    /** The widest layer allowed. */
    public static final int MAX_WIDTH = 256;
    /** From so many equal sizes on, a short text says how many there are. */
    private static final int REPEATED_FROM = 4;

    private final int[] sizes;

    private LayerDims(int[] sizes) {
        this.sizes = sizes;
    }

    /**
     * A network with the given sizes, input first, output last.
     *
     * @throws IllegalArgumentException if there are not 1 to 50 weight layers, or a size is not 1 to 256
     */
    public static LayerDims of(int... sizes) {
        if (sizes.length < 2 || sizes.length > MAX_LAYERS + 1) {
            throw new IllegalArgumentException("A network has 1 to " + MAX_LAYERS + " layers of weights, so 2 to "
                    + (MAX_LAYERS + 1) + " sizes; " + sizes.length + " were given.");
        }
        for (int size : sizes) {
            if (size < 1 || size > MAX_WIDTH) {
                throw new IllegalArgumentException("A layer has 1 to " + MAX_WIDTH + " units, not " + size + ".");
            }
        }
        return new LayerDims(sizes.clone());
    }

    /** The sizes, input first; a copy. */
    public int[] sizes() {
        return sizes.clone();
    }

    /** The number of weight layers, L. */
    public int layers() {
        return sizes.length - 1;
    }

    /** The number of units of layer {@code layer}; layer 0 is the input. */
    public int size(int layer) {
        return sizes[layer];
    }

    /** The fan-in of weight layer {@code layer}, 1 … L: the units that feed it. */
    public int fanIn(int layer) {
        return sizes[layer - 1];
    }

    /** The fan-out of weight layer {@code layer}, 1 … L: the units it feeds. */
    public int fanOut(int layer) {
        return sizes[layer];
    }

    /** The number of inputs and of units in all layers. */
    public int units() {
        int count = 0;
        for (int size : sizes) {
            count += size;
        }
        return count;
    }

    /** The number of weights and biases in all layers. */
    public int parameters() {
        int count = 0;
        for (int layer = 1; layer <= layers(); layer++) {
            count += (fanIn(layer) + 1) * fanOut(layer);
        }
        return count;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof LayerDims dims && Arrays.equals(sizes, dims.sizes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(sizes);
    }

    /** The sizes joined by hyphens, such as {@code 2-10-5-1}; four and more equal ones as in {@code 2-32x20-1}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        int from = 0;
        while (from < sizes.length) {
            int end = from + 1;
            // The output stays apart, so that there is a hyphen, which tells x as a count from x between sizes.
            while (end < sizes.length - 1 && sizes[end] == sizes[from]) {
                end++;
            }
            boolean isShort = end - from >= REPEATED_FROM;
            end = isShort ? end : from + 1;
            text.append(from == 0 ? "" : "-").append(sizes[from]);
            if (isShort) {
                text.append('x').append(end - from);
            }
            from = end;
        }
        return text.toString();
    }
}
