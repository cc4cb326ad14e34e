package initlab.inside;

import initlab.network.LayerDims;
import initlab.network.Parameters;

/** The weights as bytes for drawing the edges of the network: their sign, and their size relative to the layer's largest. */
public final class EdgeWeights {
    private final LayerDims dims;
    private final byte[][] edges;
    private final double[] largest;

    /** For networks of one shape; all 0 until filled. */
    public EdgeWeights(LayerDims dims) {
        this.dims = dims;
        edges = new byte[dims.layers()][];
        largest = new double[dims.layers()];
        for (int layer = 1; layer <= dims.layers(); layer++) {
            edges[layer - 1] = new byte[dims.fanOut(layer) * dims.fanIn(layer)];
        }
        fill(new Parameters(dims));
    }

    /** Reads the weights of these parameters. */
    public void fill(Parameters parameters) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double[] w = parameters.weights(layer);
            largest[layer - 1] = Histogram.largest(w);
            SignedBytes.encode(w, largest[layer - 1], edges[layer - 1]);
        }
    }

    /** W of layer 1 … L as {@link SignedBytes}: fanOut × fanIn, row-major; not a copy. */
    public byte[] edges(int layer) {
        return edges[layer - 1];
    }

    /** The size of the largest finite weight of layer 1 … L; 0 if all are 0. */
    public double largest(int layer) {
        return largest[layer - 1];
    }
}
