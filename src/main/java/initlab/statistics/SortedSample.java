package initlab.statistics;

import java.util.Arrays;

/**
 * Values of which quantiles are asked for while more arrive. New values wait at the end; before the next quantile they are
 * sorted and merged with those before them, which costs a single pass.
 */
public final class SortedSample {
    private double[] values = new double[16];
    private int size;
    /** How many values, from the first, are in ascending order. */
    private int sorted;
    /** How many values are NaN. They count as larger than infinity, and are not among the others. */
    private int missing;

    /** Adds a value. */
    public void add(double value) {
        if (Double.isNaN(value)) {
            missing++;
            return;
        }
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size] = value;
        size++;
    }

    /** The number of values. */
    public int size() {
        return size + missing;
    }

    /**
     * The value below which a share of the values lie: linear interpolation between order statistics, as NumPy’s
     * {@code quantile} does (definition 7 of R. J. Hyndman and Y. Fan, “Sample quantiles in statistical packages”, 1996).
     *
     * @param share 0 … 1
     * @return NaN if there are no values
     */
    public double quantile(double share) {
        if (sorted < size) {
            merge();
        }
        if (size() == 0) {
            return Double.NaN;
        }
        double at = share * (size() - 1);
        int below = (int) at;
        double low = value(below);
        double high = value(Math.min(below + 1, size() - 1));
        // Between two infinite values, the difference is not a number.
        return at == below || low == high ? low : low + (at - below) * (high - low);
    }

    private double value(int place) {
        return place < size ? values[place] : Double.NaN;
    }

    /** Merges the new values with those in order, the largest first, so that no value is overwritten before it has moved. */
    private void merge() {
        double[] added = Arrays.copyOfRange(values, sorted, size);
        Arrays.sort(added);
        int old = sorted - 1;
        int to = size - 1;
        for (int i = added.length - 1; i >= 0; to--) {
            if (old >= 0 && values[old] > added[i]) {
                values[to] = values[old];
                old--;
            } else {
                values[to] = added[i];
                i--;
            }
        }
        sorted = size;
    }
}
