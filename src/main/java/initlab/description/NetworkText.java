package initlab.description;

import initlab.inside.LayerUnits;
import initlab.words.Words;
import java.util.List;

/** Describes the drawing of a network: which of its units are dead or saturated, and which are copies. */
public final class NetworkText {
    private NetworkText() {}

    /**
     * One sentence for each hidden layer.
     *
     * @param saturates whether the units' activation saturates
     */
    public static String of(List<LayerUnits> layers, boolean saturates) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < layers.size(); i++) {
            LayerUnits layer = layers.get(i);
            text.append(i == 0 ? "" : " ")
                    .append(
                            saturates
                                    ? Words.of(
                                            "Layer {0}: {1} of {2} units are saturated.",
                                            i + 1, layer.inactive(), layer.size())
                                    : Words.of(
                                            "Layer {0}: {1} of {2} units are dead.",
                                            i + 1, layer.inactive(), layer.size()));
            if (layer.distinct() < layer.size()) {
                text.append(' ').append(Words.of("Different units: {0}.", layer.distinct()));
            }
        }
        return text.toString();
    }
}
