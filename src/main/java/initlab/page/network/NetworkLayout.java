package initlab.page.network;

import initlab.inside.LayerFold;
import initlab.network.LayerDims;

/**
 * Where inputs and units lie in the drawing of a network, in whole CSS pixels: pictures are sharp there, and a browser takes
 * memory for every other number that it is given. Data flow from the top to the bottom: inputs,
 * hidden layers, and below the drawing the decision field.
 */
final class NetworkLayout {
    /** The narrowest place that a unit takes, with the gap beside it. */
    private static final int SLOT = 24;

    private static final double WIDEST_TILE = 44;
    private static final double GAP = 4;
    /** Heights of the rows, relative to a tile: the inputs, and the room for the edges below each row. */
    private static final double INPUT = 0.75;

    private static final double EDGES = 1.1;

    private final LayerDims dims;
    private final LayerFold fold;
    private final int slots;
    private final double width;
    private final double height;
    /** The sides of the tiles of units and of inputs. */
    private final int tile;

    private final int input;
    private final double edges;

    /** @param slots the most units drawn of a layer */
    NetworkLayout(LayerDims dims, int slots, double width, double height) {
        this.dims = dims;
        this.slots = slots;
        this.width = width;
        this.height = height;
        fold = LayerFold.of(dims);
        int hidden = fold.row(dims.layers()) - 1;
        int most = 2;
        for (int layer = 1; layer < dims.layers(); layer++) {
            most = Math.max(most, shown(layer));
        }
        double byHeight = height / (INPUT + EDGES + hidden * (1 + EDGES));
        tile = even(Math.max(4, Math.min(Math.min(WIDEST_TILE, byHeight), width / most - GAP)));
        input = even(tile * INPUT);
        edges = Math.max(2, (height - 1 - input - tile * hidden) / (hidden + 1));
    }

    /** Whether this is the layout of a network in a drawing of this size. */
    boolean fits(LayerDims otherDims, int otherSlots, double otherWidth, double otherHeight) {
        return dims.equals(otherDims) && slots == otherSlots && width == otherWidth && height == otherHeight;
    }

    /** A side that has a middle. */
    private static int even(double side) {
        return ((int) (side / 2)) * 2;
    }

    private static int whole(double place) {
        return (int) (place + 0.5);
    }

    /** The most units of a layer that fit beside one another. */
    static int slots(double width) {
        return Math.max(2, (int) (width / SLOT));
    }

    /** The layers that are drawn as one block. */
    LayerFold fold() {
        return fold;
    }

    /** How many units of layer 0 … L are drawn. */
    int shown(int layer) {
        return fold.has(layer) ? 0 : Math.min(dims.size(layer), layer == 0 ? 2 : layer == dims.layers() ? 1 : slots);
    }

    /** The side of the tiles of layer 0 … L − 1. */
    double side(int layer) {
        return layer == 0 ? input : tile;
    }

    /** The x of the centre of the i-th unit drawn. */
    double x(int layer, int i) {
        return whole(width * (i + 0.5) / shown(layer));
    }

    /** The y of the upper edge of a layer; for layer L that of the decision field. */
    double top(int layer) {
        int row = fold.row(layer);
        return layer == 0 ? 1 : whole(1 + input + tile * (row - 1) + edges * row);
    }

    /** The y of the lower edge of layer 0 … L − 1. */
    double bottom(int layer) {
        return top(layer) + side(layer);
    }

    /** The room for the edges below a layer. */
    double edges() {
        return edges;
    }

    /** Whether a place lies in the tile of the i-th unit drawn of layer 0 … L − 1. */
    boolean isInTile(int layer, int i, double px, double py) {
        double half = side(layer) / 2 + 2;
        return Math.abs(px - x(layer, i)) <= half && py >= top(layer) - 2 && py <= bottom(layer) + 2;
    }

    /** The distance of a place from the edge between the i-th unit of the layer below and the j-th of a layer. */
    double distance(int layer, int j, int i, double px, double py) {
        double from = bottom(layer - 1);
        double to = top(layer);
        double share = (py - from) / (to - from);
        if (share < 0 || share > 1) {
            return Double.POSITIVE_INFINITY;
        }
        // The curve's y grows with its parameter, which the inverse of 3t² − 2t³ would give; a few steps are enough.
        double t = share;
        for (int step = 0; step < 6; step++) {
            t -= (bezier(t, 0, 0.5, 0.5, 1) - share) / Math.max(0.3, slope(t));
        }
        double start = x(layer - 1, i);
        double end = x(layer, j);
        return Math.abs(px - bezier(t, start, start, end, end));
    }

    private static double bezier(double t, double p, double q, double r, double s) {
        double u = 1 - t;
        return u * u * u * p + 3 * u * u * t * q + 3 * u * t * t * r + t * t * t * s;
    }

    /** The derivative of the curve's y, for control points at half of the way. */
    private static double slope(double t) {
        double u = 1 - t;
        return 1.5 * u * u + 1.5 * t * t;
    }
}
