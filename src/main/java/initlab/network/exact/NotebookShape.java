package initlab.network.exact;

import initlab.network.LayerDims;

/** The sizes of the only network and training set whose order of operations is known. */
final class NotebookShape {
    static final LayerDims DIMS = LayerDims.of(2, 10, 5, 1);
    static final int INPUTS = 2;
    static final int HIDDEN_1 = 10;
    static final int HIDDEN_2 = 5;
    static final int EXAMPLES = 300;
    /** The sums over examples in dW1 and dW2 have two parts. The first part has this many examples. */
    static final int FIRST_PART = 152;
    /** The last row of the second layer, which is summed in four lanes; each other row is a single chain. */
    static final int LANED_ROW = 4;
    /** The number of columns of that row's gradient that are summed in lanes. */
    static final int LANED_COLUMNS = 8;

    private NotebookShape() {}

    /** Returns how many of {@code count} summands go into the four lanes in turn. The rest go into the first lane. */
    static int laned(int count) {
        return count - count % 8;
    }
}
