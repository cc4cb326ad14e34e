package initlab.measure;

import initlab.data.PointSet;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import initlab.setup.Setup;

/**
 * Whether networks are born dead, 1 or 0 each: their output is the same for all of {@code arguments[1]} evenly spaced
 * inputs x₁ from −{@code arguments[2]} to {@code arguments[2]} (Lu et al. 2019).
 */
final class DeadMeasure extends ManySeeds {
    @Override
    PointSet points(Setup setup, double[] arguments) {
        int size = (int) arguments[1];
        double[] features = new double[PointSet.FEATURES * size];
        for (int n = 0; n < size; n++) {
            features[n] = arguments[2] * (2.0 * n / (size - 1) - 1);
        }
        return new PointSet(features, new double[size]);
    }

    @Override
    int count(LayerDims dims) {
        return 1;
    }

    @Override
    void measure(ReferencePass pass, Parameters parameters, double[] numbers, int from) {
        pass.forward(parameters);
        // The outputs of a living network may be rounded to equal numbers, so its last hidden layer is asked.
        double[] a = pass.activations(pass.dims().layers() - 1);
        int m = pass.points().size();
        boolean same = true;
        for (int i = 0; i < a.length && same; i++) {
            same = a[i] == a[i - i % m];
        }
        numbers[from] = same ? 1 : 0;
    }
}
