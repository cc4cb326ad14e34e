package initlab.network.exact;

import initlab.network.LayerDims;

/** The one network and training set whose order of operations is known. */
final class NotebookShape {
    static final LayerDims DIMS = LayerDims.of(2, 10, 5, 1);
    static final int INPUTS = 2;
    static final int HIDDEN_1 = 10;
    static final int HIDDEN_2 = 5;
    static final int EXAMPLES = 300;
    /** Sums over the examples of dW1 and dW2 are made in two parts; the first has this many. */
    static final int FIRST_PART = 152;
    /** The last row of the second layer is summed in four lanes where the others are one chain. */
    static final int LANED_ROW = 4;
    /** Of that row's gradient, the columns summed in lanes. */
    static final int LANED_COLUMNS = 8;

    private NotebookShape() {}

    /** How many of {@code count} summands go into the four lanes in turn; the rest go into the first. */
    static int laned(int count) {
        return count - count % 8;
    }
}
