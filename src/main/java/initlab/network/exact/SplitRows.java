package initlab.network.exact;

import initlab.rounding.Fma;

/** Rows of numbers over the examples, each with its halves for exact products, and which of them are not 0. */
final class SplitRows {
    /** Entries a row. */
    final int stride;
    /** rows × stride, row-major (unit × example). */
    final double[] values;
    /** The upper halves of {@link #values}. */
    final double[] high;
    /** What the upper halves leave over. */
    final double[] low;
    /** The live examples of each row, ascending, from the row's start on. */
    final int[] live;
    /** How many examples are live, a row. */
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
     * sums[n] = fma(factor, row[n], sums[n]) for every live example: one step of as many chains. A dead example
     * adds a product of 0, which no chain feels.
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

    /** The first position in a row's list whose example is {@code example} or later. */
    int liveFrom(int row, int example) {
        int position = 0;
        int start = row * stride;
        while (position < liveCount[row] && live[start + position] < example) {
            position++;
        }
        return position;
    }
}
