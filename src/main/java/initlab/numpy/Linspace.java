package initlab.numpy;

/** Evenly spaced numbers, rounded as {@code numpy.linspace} rounds them. */
public final class Linspace {
    private Linspace() {}

    /**
     * {@code numpy.linspace(start, stop, count, endpoint=False)}: start + i·step for i = 0 … count−1, with the
     * step (stop − start) / count rounded once, then the product, then the sum.
     */
    public static double[] withoutEndpoint(double start, double stop, int count) {
        double step = (stop - start) / count;
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = i * step + start;
        }
        return values;
    }
}
