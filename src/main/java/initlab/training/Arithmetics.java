package initlab.training;

import initlab.data.PointSet;
import initlab.network.Arithmetic;
import initlab.network.exact.ExactArithmetic;
import initlab.network.fast.FastArithmetic;
import initlab.network.fast.MiniBatchArithmetic;
import initlab.setup.Setup;

/** The arithmetics that compute the runs of a set-up. */
public final class Arithmetics {
    private Arithmetics() {}

    /** The arithmetic that trains: exact where the set-up uses it. */
    public static Arithmetic of(Setup setup, PointSet training) {
        return setup.usesExact() ? new ExactArithmetic(training) : fast(setup, training);
    }

    /** The fast arithmetic of a set-up, whether or not it trains in it: also for the pictures of exact runs. */
    public static Arithmetic fast(Setup setup, PointSet training) {
        int batch = setup.batchSize();
        return batch == 0 || batch > training.size()
                ? new FastArithmetic(setup.layerDims(), setup.activation(), training)
                : new MiniBatchArithmetic(setup.layerDims(), setup.activation(), training, batch);
    }
}
