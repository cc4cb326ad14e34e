package initlab.network.fast;

import initlab.network.Arithmetic;

/** Fast arithmetic whose every update takes the whole training set. */
public interface FullBatch extends Arithmetic {
    /** Reads the training points again after their owner has changed them. */
    void reload();
}
