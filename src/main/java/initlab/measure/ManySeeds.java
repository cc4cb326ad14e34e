package initlab.measure;

import initlab.data.PointSet;
import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import initlab.numpy.RandomState;
import initlab.setup.Setup;

/** Untrained networks of several seeds, from the set-up's seed on: the first argument says how many. */
abstract class ManySeeds implements Measure {
    /** The points that the networks see. */
    abstract PointSet points(Setup setup, double[] arguments);

    /** How many numbers each network gives. */
    abstract int count(LayerDims dims);

    /** Measures one network and writes its numbers from a place on. */
    abstract void measure(ReferencePass pass, Parameters parameters, double[] numbers, int from);

    /** The numbers of one network after those of the other. */
    @Override
    public final double[] of(Setup setup, String initialization, double[] arguments) {
        LayerDims dims = setup.layerDims();
        PointSet points = points(setup, arguments);
        ReferencePass pass = new ReferencePass(dims, setup.activation(), points);
        int seeds = (int) arguments[0];
        double[] numbers = new double[seeds * count(dims)];
        for (int i = 0; i < seeds; i++) {
            Parameters parameters = Initialization.of(initialization)
                    .initialize(dims, new RandomState(setup.seed() + i), Batch.of(setup.activation(), points));
            measure(pass, parameters, numbers, i * count(dims));
        }
        return numbers;
    }
}
