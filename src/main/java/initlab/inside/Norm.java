package initlab.inside;

/** The length of a list of numbers. */
final class Norm {
    private Norm() {}

    /** √(Σ v²) without overflow or underflow of intermediate results; infinite or NaN if an entry is. */
    static double of(double[] values) {
        double largest = Histogram.largest(values);
        double scale = largest == 0 ? 1 : largest;
        double sum = 0;
        for (double value : values) {
            double scaled = value / scale;
            sum += scaled * scaled;
        }
        return scale * Math.sqrt(sum);
    }
}
