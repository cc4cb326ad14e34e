package initlab.training;

import initlab.data.PointSet;
import initlab.network.Arithmetic;
import initlab.network.exact.ExactArithmetic;
import initlab.network.fast.FullBatch;
import initlab.network.fast.MiniBatchArithmetic;
import initlab.setup.Setup;

/** Chooses the arithmetic for a set-up. */
public final class Arithmetics {
    private Arithmetics() {}

    /** The arithmetic that trains the runs. */
    public static Arithmetic of(Setup setup, PointSet training) {
        return setup.usesExact() ? new ExactArithmetic(training) : fast(setup, training);
    }

    /** The fast arithmetic of a set-up. Exact runs use it too, for their pictures. */
    public static Arithmetic fast(Setup setup, PointSet training) {
        int batch = setup.batchSize();
        return batch == 0 || batch > training.size()
                ? FullBatch.of(setup.layerDims(), setup.activation(), training)
                : new MiniBatchArithmetic(setup.layerDims(), setup.activation(), training, batch);
    }
}
