package initlab.measure;

import initlab.data.PointSet;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import initlab.setup.Setup;

/**
 * The standard deviation of the activations over all units and training points for each hidden layer, then the root mean
 * square of dZ for each.
 */
final class SpreadMeasure extends ManySeeds {
    @Override
    PointSet points(Setup setup, double[] arguments) {
        return setup.training();
    }

    @Override
    int count(LayerDims dims) {
        return 2 * (dims.layers() - 1);
    }

    @Override
    void measure(ReferencePass pass, Parameters parameters, double[] numbers, int from) {
        pass.run(parameters);
        int hidden = pass.dims().layers() - 1;
        for (int layer = 1; layer <= hidden; layer++) {
            double[] a = pass.activations(layer);
            double mean = 0;
            for (double value : a) {
                mean += value / a.length;
            }
            numbers[from + layer - 1] = deviation(a, mean);
            numbers[from + hidden + layer - 1] = deviation(pass.errors(layer), 0);
        }
    }

    /** The root mean square distance from a number. */
    private static double deviation(double[] values, double from) {
        double sum = 0;
        for (double value : values) {
            sum += (value - from) * (value - from);
        }
        return Math.sqrt(sum / values.length);
    }
}
