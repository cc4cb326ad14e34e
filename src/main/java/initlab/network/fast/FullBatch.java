package initlab.network.fast;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.Arithmetic;
import initlab.network.LayerDims;

/** Fast arithmetic whose every update takes the whole training set. */
public interface FullBatch extends Arithmetic {
    /** The fastest for a network and a training set: with {@link Kernels} if they are linked and can compute it. */
    static FullBatch of(LayerDims dims, Activation hidden, PointSet training) {
        Kernels kernels = Kernels.linked();
        FullBatch fast =
                kernels == null || hidden != Activation.RELU ? null : KernelArithmetic.of(kernels, dims, training);
        return fast == null ? new FastArithmetic(dims, hidden, training) : fast;
    }

    /** Reads the training points again after their owner has changed them. */
    void reload();
}
