package initlab.inside;

import java.util.ArrayList;
import java.util.List;

/**
 * The statistics of one network at one iteration.
 *
 * @param sentence the diagnosis in one sentence
 * @param layers the statistics of layer 1 … L
 */
public record InsideFrame(String sentence, List<LayerFrame> layers) {
    /** A copy of the statistics measured last. */
    public static InsideFrame of(String sentence, NetworkStatistics statistics) {
        List<LayerFrame> layers = new ArrayList<>();
        for (int layer = 1; layer <= statistics.layers(); layer++) {
            layers.add(LayerFrame.of(statistics, layer));
        }
        return new InsideFrame(sentence, List.copyOf(layers));
    }
}
