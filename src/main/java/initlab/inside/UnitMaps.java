package initlab.inside;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;

/**
 * Small pictures of the activation of every unit over the plane. The units of a hidden layer share one scale, up to its
 * largest activation, so that they can be compared and a dead ReLU is blank. The output goes from probability 0 to 1
 * with 0.5 in the middle.
 */
public final class UnitMaps {
    private final LayerDims dims;
    private final ReferencePass pass;
    private final byte[][] maps;
    private final double[] largest;

    /**
     * For networks of one shape.
     *
     * @param grid the points of the pictures, in order; the labels are not used
     * @throws IllegalArgumentException if the network does not have two inputs and one output
     */
    public UnitMaps(LayerDims dims, Activation hidden, PointSet grid) {
        this.dims = dims;
        pass = new ReferencePass(dims, hidden, grid);
        maps = new byte[dims.layers()][];
        largest = new double[dims.layers()];
        for (int layer = 1; layer <= dims.layers(); layer++) {
            maps[layer - 1] = new byte[dims.size(layer) * grid.size()];
        }
    }

    /**
     * The centres of side × side squares that fill the plane from −reach to reach in x and y, row by row from the top.
     */
    public static PointSet grid(int side, double reach) {
        int count = side * side;
        double[] features = new double[PointSet.FEATURES * count];
        for (int i = 0; i < count; i++) {
            features[i] = reach * (2 * (i % side) + 1 - side) / side;
            features[count + i] = -reach * (2 * (i / side) + 1 - side) / side;
        }
        return new PointSet(features, new double[count]);
    }

    /** Draws the units of a network with these parameters. */
    public void fill(Parameters parameters) {
        pass.forward(parameters);
        for (int layer = 1; layer < dims.layers(); layer++) {
            double[] a = pass.activations(layer);
            largest[layer - 1] = Histogram.largest(a);
            SignedBytes.encode(a, largest[layer - 1], maps[layer - 1]);
        }
        byte[] output = maps[dims.layers() - 1];
        double[] probabilities = pass.activations(dims.layers());
        for (int i = 0; i < output.length; i++) {
            output[i] = SignedBytes.encode(2 * probabilities[i] - 1);
        }
        largest[dims.layers() - 1] = 1;
    }

    /** The pictures of layer 1 … L as {@link SignedBytes}: one unit after the other, grid point by grid point. */
    public byte[] maps(int layer) {
        return maps[layer - 1];
    }

    /** The size of the largest finite activation of layer 1 … L on the grid; 1 for the output. */
    public double largest(int layer) {
        return largest[layer - 1];
    }
}
