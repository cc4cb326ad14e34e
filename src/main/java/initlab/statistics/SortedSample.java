package initlab.statistics;

/**
 * Values in ascending order. They arrive one at a time, and each is put in its place at once, so that a quantile costs
 * nothing however often it is asked for. NaN comes after infinity.
 */
public final class SortedSample {
    private double[] values = new double[16];
    private int size;

    /** Adds a value. */
    public void add(double value) {
        if (size == values.length) {
            double[] more = new double[2 * size];
            System.arraycopy(values, 0, more, 0, size);
            values = more;
        }
        int from = 0;
        int to = size;
        while (from < to) {
            int middle = (from + to) >>> 1;
            if (isBefore(value, values[middle])) {
                to = middle;
            } else {
                from = middle + 1;
            }
        }
        System.arraycopy(values, from, values, from + 1, size - from);
        values[from] = value;
        size++;
    }

    private static boolean isBefore(double a, double b) {
        return a < b || Double.isNaN(b) && !Double.isNaN(a);
    }

    /** The number of values. */
    public int size() {
        return size;
    }

    /**
     * The value below which a share of the values lie: linear interpolation between order statistics, as NumPy’s
     * {@code quantile} does (definition 7 of R. J. Hyndman and Y. Fan, “Sample quantiles in statistical packages”, 1996).
     *
     * @param share 0 … 1
     * @return NaN if there are no values
     */
    public double quantile(double share) {
        if (size == 0) {
            return Double.NaN;
        }
        double at = share * (size - 1);
        int below = (int) at;
        double low = values[below];
        double high = values[Math.min(below + 1, size - 1)];
        // Between two infinite values, the difference is not a number.
        return at == below || low == high ? low : low + (at - below) * (high - low);
    }
}
