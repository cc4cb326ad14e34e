package initlab.draws;

import initlab.numpy.RandomState;

/** Standard normal numbers cut off at two standard deviations: what lies beyond is drawn again. */
public final class TruncatedNormal {
    /** Where the distribution ends, in standard deviations. */
    public static final double LIMIT = 2;
    /**
     * The standard deviation of what is left, √(1 − 2 · 2φ(2) / (2Φ(2) − 1)), with φ and Φ of the standard normal
     * distribution. Keras divides by it.
     */
    public static final double DEVIATION = 0.8796256610342398;

    private TruncatedNormal() {}

    /**
     * Fills an array as this does: {@code z = random.randn(n)}, and {@code z[bad] = random.randn(bad.sum())} as long as
     * there are {@code bad = np.abs(z) > 2}.
     */
    public static void fill(double[] target, RandomState random) {
        int bad = target.length;
        boolean first = true;
        while (bad > 0) {
            bad = 0;
            for (int i = 0; i < target.length; i++) {
                if (first || Math.abs(target[i]) > LIMIT) {
                    target[i] = random.nextGaussian();
                    bad += Math.abs(target[i]) > LIMIT ? 1 : 0;
                }
            }
            first = false;
        }
    }
}
