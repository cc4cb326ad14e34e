package initlab.description;

import initlab.inside.Figure;
import initlab.inside.FigureCurves;
import initlab.inside.HistogramFrame;
import initlab.inside.LayerFrame;
import initlab.network.LayerDims;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;

/** Describes the pictures of the inside of a network, in one sentence per layer. */
public final class InsideText {
    private InsideText() {}

    /**
     * Describes how far the middle half of each histogram reaches.
     *
     * @param layers the statistics of layer 1 … L
     */
    public static String histograms(LayerDims dims, List<LayerFrame> layers) {
        StringBuilder text = new StringBuilder();
        for (int layer = 1; layer <= dims.layers(); layer++) {
            List<HistogramFrame> histograms = layers.get(layer - 1).histograms();
            String[] halves = new String[histograms.size()];
            for (int i = 0; i < halves.length; i++) {
                HistogramFrame histogram = histograms.get(i);
                halves[i] = NumberText.compact(half(histogram.counts()) * histogram.limit());
            }
            text.append(layer == 1 ? "" : " ")
                    .append(Words.of(
                            "{0}: half of the weights lie within ±{1}, of the "
                                    + "pre-activations within ±{2}, of the activations within ±{3}, of the gradients within ±{4}.",
                            name(layer, dims), halves[0], halves[1], halves[2], halves[3]));
        }
        return text.toString();
    }

    /** The share of the limit within which half of the values lie, counted from the middle bin outwards. */
    private static double half(int[] counts) {
        int total = 0;
        for (int count : counts) {
            total += count;
        }
        int middle = counts.length / 2;
        int inside = counts[middle];
        if (inside == total) {
            // The limit fits the values, so all of them lie in the middle bin only if all are 0.
            return 0;
        }
        int reach = 0;
        while (2 * inside < total && reach < middle) {
            reach++;
            inside += counts[middle - reach] + counts[middle + reach];
        }
        return (2 * reach + 1.0) / counts.length;
    }

    /** Describes where the curve of each layer begins and ends, for the layers that have this figure. */
    public static String curves(LayerDims dims, FigureCurves curves, Figure figure) {
        StringBuilder text = new StringBuilder();
        for (int layer = 1; layer <= dims.layers() && curves.size() > 0; layer++) {
            double first = curves.value(figure, layer, 0);
            if (Double.isNaN(first)) {
                continue;
            }
            text.append(text.length() == 0 ? "" : " ")
                    .append(Words.of(
                            "{0}: from {1} to {2}.",
                            name(layer, dims),
                            NumberText.compact(first),
                            NumberText.compact(curves.value(figure, layer, curves.size() - 1))));
        }
        return text.toString();
    }

    private static String name(int layer, LayerDims dims) {
        return layer == dims.layers() ? Words.of("Output layer") : Words.of("Layer {0}", layer);
    }
}
