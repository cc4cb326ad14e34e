package initlab.numpy;

/** Evenly spaced numbers, rounded as {@code numpy.linspace} rounds them. */
public final class Linspace {
    private Linspace() {}

    /**
     * Returns {@code numpy.linspace(start, stop, count, endpoint=False)}: start + i·step for i = 0 … count−1, where
     * step is (stop − start) / count. The step, the product and the sum are each rounded once.
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
