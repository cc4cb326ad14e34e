package initlab.network.exact;

import initlab.rounding.Fma;

/**
 * Rows with one number per example. Each number is also kept as two halves for exact products. Each row has a list of
 * the live examples, those whose number is not 0.
 */
final class SplitRows {
    /** The number of entries per row. */
    final int stride;
    /** rows × stride, row-major (unit × example). */
    final double[] values;
    /** The upper halves of {@link #values}. */
    final double[] high;
    /** The lower halves, {@link #values} − {@link #high}. */
    final double[] low;
    /** The live examples of each row in ascending order, from index row × stride. */
    final int[] live;
    /** The number of live examples in each row. */
    final int[] liveCount;

    SplitRows(int rows, int stride) {
        this.stride = stride;
        values = new double[rows * stride];
        high = new double[rows * stride];
        low = new double[rows * stride];
        live = new int[rows * stride];
        liveCount = new int[rows];
    }

    /** Splits the first {@code count} values of a row and lists those that are not 0. */
    void update(int row, int count) {
        int start = row * stride;
        int found = 0;
        for (int n = 0; n < count; n++) {
            double value = values[start + n];
            double upper = Fma.upperHalf(value);
            high[start + n] = upper;
            low[start + n] = value - upper;
            live[start + found] = n;
            found += value != 0 ? 1 : 0;
        }
        liveCount[row] = found;
    }

    /**
     * Computes sums[n] = fma(factor, row[n], sums[n]) for every live example n, one step of each example's chain. Other
     * examples are skipped, because adding a product of 0 changes nothing.
     */
    void addProducts(int row, double factor, double[] sums, int sumsStart) {
        double factorHigh = Fma.upperHalf(factor);
        double factorLow = factor - factorHigh;
        int start = row * stride;
        int end = start + liveCount[row];
        for (int i = start; i < end; i++) {
            int n = live[i];
            sums[sumsStart + n] = Fma.ofHalves(
                    factor,
                    factorHigh,
                    factorLow,
                    values[start + n],
                    high[start + n],
                    low[start + n],
                    sums[sumsStart + n]);
        }
    }

    /** Returns the first position in a row's list of live examples that holds {@code example} or a later one. */
    int liveFrom(int row, int example) {
        int position = 0;
        int start = row * stride;
        while (position < liveCount[row] && live[start + position] < example) {
            position++;
        }
        return position;
    }
}
