package initlab.signal;

import initlab.data.PointSet;
import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.inside.Histogram;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import initlab.numpy.RandomState;

/** Histograms of activations and of dZ by layer, of one network. */
public final class Spread {
    private Spread() {}

    /**
     * Counts.
     *
     * @return for each layer {@link Histogram#BINS} counts of its activations, and as many of its dZ; each histogram reaches
     *     from the negative of its largest absolute value to that value
     */
    public static int[] of(
            Initialization initialization, LayerDims dims, Activation activation, PointSet points, long seed) {
        Parameters parameters = initialization.initialize(dims, new RandomState(seed), Batch.of(activation, points));
        ReferencePass pass = new ReferencePass(dims, activation, points);
        pass.run(parameters);
        Histogram histogram = new Histogram();
        int[] counts = new int[2 * Histogram.BINS * dims.layers()];
        int at = 0;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double[][] values = {pass.activations(layer), pass.errors(layer)};
            for (double[] of : values) {
                double largest = 0;
                for (double value : of) {
                    largest = Math.max(largest, Math.abs(value));
                }
                histogram.fill(of, largest > 0 && largest < Double.MAX_VALUE ? largest : 1);
                for (int bin = 0; bin < Histogram.BINS; bin++) {
                    counts[at++] = histogram.count(bin);
                }
            }
        }
        return counts;
    }
}
