package initlab.inside;

import initlab.network.LayerDims;

/**
 * The hidden layers in the middle of a deep network, which its drawing shows as one block. The layers that meet the
 * points and those that meet the output are drawn with their units.
 *
 * @param first the first layer of the block; 0 if there is none
 * @param last the last layer of the block; 0 if there is none
 */
public record LayerFold(int first, int last) {
    /** The most rows of hidden layers in a drawing, the block included. */
    public static final int ROWS = 7;

    private static final LayerFold NONE = new LayerFold(0, 0);

    /** The block of networks of a shape. */
    public static LayerFold of(LayerDims dims) {
        int hidden = dims.layers() - 1;
        int drawn = (ROWS - 1) / 2;
        return hidden <= ROWS ? NONE : new LayerFold(drawn + 1, hidden - drawn);
    }

    /** Whether a layer is in the block. */
    public boolean has(int layer) {
        return layer >= first && layer <= last && first > 0;
    }

    /** The number of layers in the block. */
    public int count() {
        return first == 0 ? 0 : last - first + 1;
    }

    /** The row of layer 0 … L in the drawing, counted from 0 for the inputs. */
    public int row(int layer) {
        return has(layer) ? first : layer > last && first > 0 ? layer - count() + 1 : layer;
    }
}
