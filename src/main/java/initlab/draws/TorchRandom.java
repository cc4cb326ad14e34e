package initlab.draws;

import initlab.numpy.RandomState;
import initlab.rounding.Log;
import initlab.rounding.Single;
import initlab.rounding.Trig;

/**
 * PyTorch's generator of random numbers on a CPU, as of version 1.13. {@code new TorchRandom(3)} gives the float32
 * numbers that follow {@code torch.manual_seed(3)}, held in doubles. The 32-bit source is NumPy's, MT19937. All
 * are PyTorch's bit for bit; for arrays of 16 normal numbers and more, on processors with AVX2.
 */
public final class TorchRandom {
    /** From this length on, normal numbers are made in blocks. */
    private static final int BLOCKS_FROM = 16;

    private static final int HALF_BLOCK = BLOCKS_FROM / 2;
    private static final int SINGLE_MASK = 0xFFFFFF;
    private static final int HIGH_MASK = 0x1FFFFF;
    private static final double TWO_PI = 2 * Math.PI;
    private static final double SINGLE_TWO_PI = Single.round(TWO_PI);

    private final RandomState words;
    private boolean kept;
    private double keptNormal;

    /**
     * Seeds the generator as {@code torch.manual_seed(seed)} does.
     *
     * @param seed 0 … 2³²−1
     */
    public TorchRandom(long seed) {
        this(new RandomState(seed));
    }

    /**
     * Draws from the 32-bit words of NumPy's generator.
     *
     * @param words a generator from which nothing has been drawn
     */
    public TorchRandom(RandomState words) {
        this.words = words;
    }

    /** Fills an array with uniform numbers from low to high, as {@code tensor.uniform_(low, high)} does. */
    public void uniform(double[] target, double low, double high) {
        double from = Single.round(low);
        double range = Single.add(Single.round(high), -from);
        for (int i = 0; i < target.length; i++) {
            target[i] = Single.fma(unit(), range, from);
        }
    }

    /** Fills an array with normal numbers, as {@code tensor.normal_(mean, deviation)} does. */
    public void normal(double[] target, double mean, double deviation) {
        if (target.length < BLOCKS_FROM) {
            for (int i = 0; i < target.length; i++) {
                target[i] = Single.round(nextNormal() * deviation + mean);
            }
            return;
        }
        for (int i = 0; i < target.length; i++) {
            target[i] = unit();
        }
        int from = 0;
        for (; from + BLOCKS_FROM <= target.length; from += BLOCKS_FROM) {
            block(target, from, Single.round(mean), Single.round(deviation));
        }
        if (from < target.length) {
            // The last block overlaps the one before it and has numbers of its own.
            from = target.length - BLOCKS_FROM;
            for (int i = from; i < target.length; i++) {
                target[i] = unit();
            }
            block(target, from, Single.round(mean), Single.round(deviation));
        }
    }

    /**
     * Fills a matrix as {@code torch.nn.init.orthogonal_} does. The numbers agree with PyTorch's to about six digits,
     * because its QR decomposition is rounded to floats on the way.
     *
     * @param target rows × columns, row-major
     */
    public void orthogonal(double[] target, int rows, int columns, double gain) {
        normal(target, 0, 1);
        Orthonormal.orthonormalize(target, rows, columns);
        for (int i = 0; i < target.length; i++) {
            target[i] = Single.multiply(Single.round(target[i]), Single.round(gain));
        }
    }

    /** A float from 0 to 1, of 24 bits. */
    private double unit() {
        return (words.nextInt() & SINGLE_MASK) * 0x1p-24;
    }

    /** Box and Muller's method in double precision: every second call returns the number left over. */
    private double nextNormal() {
        if (kept) {
            kept = false;
            return keptNormal;
        }
        double angle = TWO_PI * longUnit();
        // 1 − u is exact, so this is log1p(−u).
        double radius = Math.sqrt(-2 * Log.log(1 - longUnit()));
        keptNormal = radius * Trig.sin(angle);
        kept = true;
        return radius * Trig.cos(angle);
    }

    /** A double from 0 to 1, of 53 bits. */
    private double longUnit() {
        int high = words.nextInt() & HIGH_MASK;
        int low = words.nextInt();
        return (high * 0x1p32 + (low >>> 1) * 2.0 + (low & 1)) * 0x1p-53;
    }

    /** Turns 16 uniform numbers into normal ones, by Box and Muller's method in single precision. */
    private static void block(double[] target, int from, double mean, double deviation) {
        for (int i = from; i < from + HALF_BLOCK; i++) {
            double logarithm = VectorMath.log(1 - target[i]);
            double radius = Single.round(Math.sqrt(-2 * logarithm));
            double angle = Single.multiply(SINGLE_TWO_PI, target[i + HALF_BLOCK]);
            target[i] = Single.fma(Single.multiply(radius, VectorMath.cos(angle)), deviation, mean);
            target[i + HALF_BLOCK] = Single.fma(Single.multiply(radius, VectorMath.sin(angle)), deviation, mean);
        }
    }

    /**
     * Fills an array with normal numbers cut off at two limits, as {@code torch.nn.init.trunc_normal_} does: by the
     * inverse of the distribution function. The logarithm behind it may differ from PyTorch's in the last bits.
     *
     * @param from the lower limit, a number and not a multiple of the deviation
     * @param to the upper limit
     */
    public void truncatedNormal(double[] target, double mean, double deviation, double from, double to) {
        uniform(
                target,
                2 * NormalQuantile.probability((from - mean) / deviation) - 1,
                2 * NormalQuantile.probability((to - mean) / deviation) - 1);
        double stretch = Single.round(deviation * Math.sqrt(2));
        for (int i = 0; i < target.length; i++) {
            double inverse = Single.round(NormalQuantile.of((target[i] + 1) / 2) / Math.sqrt(2));
            double value = Single.add(Single.multiply(inverse, stretch), Single.round(mean));
            target[i] = Math.max(Single.round(from), Math.min(Single.round(to), value));
        }
    }
}
