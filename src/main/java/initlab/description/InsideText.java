package initlab.description;

import initlab.network.LayerDims;
import initlab.words.NumberText;
import initlab.words.Words;

/** What the pictures of a network's inside show, a sentence a layer. */
public final class InsideText {
    /** As the frames hold them: weights, pre-activations, activations, gradients. */
    private static final int HISTOGRAMS = 4;

    private InsideText() {}

    /**
     * The units' pictures: how many are one flat colour, and how many differ.
     *
     * @param maps layer after layer, unit after unit: {@code pixels} bytes each
     */
    public static String units(LayerDims dims, byte[] maps, int pixels) {
        StringBuilder text = new StringBuilder();
        int from = 0;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            int units = dims.size(layer);
            int flat = 0;
            int different = 0;
            for (int unit = 0; unit < units; unit++) {
                int at = from + unit * pixels;
                flat += isFlat(maps, at, pixels) ? 1 : 0;
                different += isNew(maps, from, at, pixels) ? 1 : 0;
            }
            from += units * pixels;
            text.append(layer == 1 ? "" : " ")
                    .append(Words.of(
                            "{0}: units: {1}, different pictures: {2}, of one flat colour: {3}.",
                            name(layer, dims), units, different, flat));
        }
        return text.toString();
    }

    private static boolean isFlat(byte[] maps, int at, int pixels) {
        for (int i = 1; i < pixels; i++) {
            if (maps[at + i] != maps[at]) {
                return false;
            }
        }
        return true;
    }

    private static boolean isNew(byte[] maps, int from, int at, int pixels) {
        for (int other = from; other < at; other += pixels) {
            int same = 0;
            while (same < pixels && maps[other + same] == maps[at + same]) {
                same++;
            }
            if (same == pixels) {
                return false;
            }
        }
        return true;
    }

    /**
     * How far the values of every histogram reach, and its middle half.
     *
     * @param bins the histograms' counts: layer by layer, four each, {@code size} bins from −limit to limit
     * @param limits where each histogram ends
     */
    public static String histograms(LayerDims dims, int[] bins, double[] limits, int size) {
        StringBuilder text = new StringBuilder();
        for (int layer = 1; layer <= dims.layers(); layer++) {
            String[] halves = new String[HISTOGRAMS];
            for (int i = 0; i < HISTOGRAMS; i++) {
                int at = (layer - 1) * HISTOGRAMS + i;
                halves[i] = NumberText.compact(half(bins, at * size, size) * limits[at]);
            }
            text.append(layer == 1 ? "" : " ")
                    .append(Words.of(
                            "{0}: half of the weights lie within ±{1}, of the "
                                    + "pre-activations within ±{2}, of the activations within ±{3}, of the gradients within ±{4}.",
                            name(layer, dims), halves[0], halves[1], halves[2], halves[3]));
        }
        return text.toString();
    }

    /** Up to which share of the limit, from the middle bin outwards, half of the counts lie. */
    private static double half(int[] bins, int from, int size) {
        int total = 0;
        for (int i = 0; i < size; i++) {
            total += bins[from + i];
        }
        int middle = size / 2;
        int inside = bins[from + middle];
        if (inside == total) {
            // The limit fits the values, so that only zeros can all lie in the middle.
            return 0;
        }
        int reach = 0;
        while (2 * inside < total && reach < middle) {
            reach++;
            inside += bins[from + middle - reach] + bins[from + middle + reach];
        }
        return (2 * reach + 1.0) / size;
    }

    /**
     * Where the curve of every layer that has one begins and ends.
     *
     * @param curves layer by layer, {@code samples} values each from {@code from} on
     */
    public static String curves(LayerDims dims, double[] curves, int from, int samples) {
        StringBuilder text = new StringBuilder();
        for (int layer = 1; layer <= dims.layers() && samples > 0; layer++) {
            int at = from + (layer - 1) * samples;
            if (Double.isNaN(curves[at])) {
                continue;
            }
            text.append(text.length() == 0 ? "" : " ")
                    .append(Words.of(
                            "{0}: from {1} to {2}.",
                            name(layer, dims),
                            NumberText.compact(curves[at]),
                            NumberText.compact(curves[at + samples - 1])));
        }
        return text.toString();
    }

    private static String name(int layer, LayerDims dims) {
        return layer == dims.layers() ? Words.of("Output layer") : Words.of("Layer {0}", layer);
    }
}
