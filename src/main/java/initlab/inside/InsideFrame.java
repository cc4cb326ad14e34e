package initlab.inside;

import java.util.ArrayList;
import java.util.List;

/**
 * What goes on inside one network at one iteration.
 *
 * @param sentence the diagnosis in one sentence
 * @param maps the units' pictures, layer after layer, unit after unit: {@link #MAP_SIDE}² {@link SignedBytes} each
 * @param edges the weights as {@link SignedBytes}, layer after layer, fanOut × fanIn
 * @param layers the statistics of layer 1 … L
 */
public record InsideFrame(String sentence, byte[] maps, byte[] edges, List<LayerFrame> layers) {
    /** Points along each side of a unit's picture. */
    public static final int MAP_SIDE = 20;

    /** A copy of the statistics, pictures and edges measured last. */
    public static InsideFrame of(String sentence, NetworkStatistics statistics, UnitMaps maps, EdgeWeights edges) {
        List<LayerFrame> layers = new ArrayList<>();
        byte[][] pictures = new byte[statistics.layers()][];
        byte[][] weights = new byte[statistics.layers()][];
        for (int layer = 1; layer <= statistics.layers(); layer++) {
            layers.add(LayerFrame.of(statistics, layer));
            pictures[layer - 1] = maps.maps(layer);
            weights[layer - 1] = edges.edges(layer);
        }
        return new InsideFrame(sentence, joined(pictures), joined(weights), List.copyOf(layers));
    }

    private static byte[] joined(byte[][] parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return all;
    }
}
