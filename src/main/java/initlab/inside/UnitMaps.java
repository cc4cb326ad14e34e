package initlab.inside;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import java.util.List;

/**
 * Small pictures of the activation of every hidden unit over the plane. All units of all networks share one scale at
 * every iteration, so that pictures can be compared: small weights make soft edges, large weights hard ones, and a dead
 * ReLU is blank.
 */
public final class UnitMaps {
    /** Points along each side of a picture. */
    public static final int SIDE = 20;
    /** The points of a picture. */
    public static final int PIXELS = SIDE * SIDE;
    /**
     * The activation at the end of the scale. Points of the plane are about 1 from the origin, and weights that keep
     * signals at their size keep activations near that.
     */
    public static final double REACH = 2;

    private final LayerDims dims;
    private final ReferencePass pass;
    private final byte[][] maps;

    /**
     * For networks of one shape.
     *
     * @param reach half the width of the square of the plane that a picture shows
     * @throws IllegalArgumentException if the network does not have two inputs and one output
     */
    public UnitMaps(LayerDims dims, Activation hidden, double reach) {
        this.dims = dims;
        pass = new ReferencePass(dims, hidden, grid(reach));
        maps = new byte[dims.layers() - 1][];
        for (int layer = 1; layer < dims.layers(); layer++) {
            maps[layer - 1] = new byte[dims.size(layer) * PIXELS];
        }
    }

    /** The centres of {@link #SIDE}² squares that fill the plane from −reach to reach in x and y, row by row from the top. */
    static PointSet grid(double reach) {
        double[] features = new double[PointSet.FEATURES * PIXELS];
        for (int i = 0; i < PIXELS; i++) {
            features[i] = reach * (2 * (i % SIDE) + 1 - SIDE) / SIDE;
            features[PIXELS + i] = -reach * (2 * (i / SIDE) + 1 - SIDE) / SIDE;
        }
        return new PointSet(features, new double[PIXELS]);
    }

    /** Draws the units of a network with these parameters. */
    public void fill(Parameters parameters) {
        pass.forward(parameters);
        for (int layer = 1; layer < dims.layers(); layer++) {
            SignedBytes.encode(pass.activations(layer), REACH, maps[layer - 1]);
        }
    }

    /** Copies of the pictures of the units drawn, layer after layer, unit after unit. */
    public byte[] of(List<LayerUnits> layers) {
        int count = 0;
        for (LayerUnits layer : layers) {
            count += layer.shown().length;
        }
        byte[] pictures = new byte[count * PIXELS];
        int at = 0;
        for (int layer = 1; layer <= layers.size(); layer++) {
            for (int unit : layers.get(layer - 1).shown()) {
                System.arraycopy(maps[layer - 1], unit * PIXELS, pictures, at, PIXELS);
                at += PIXELS;
            }
        }
        return pictures;
    }

    /** The pictures of hidden layer 1 … L − 1 as {@link SignedBytes}: one unit after the other, row by row from the top. */
    public byte[] maps(int layer) {
        return maps[layer - 1];
    }
}
