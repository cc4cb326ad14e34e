package initlab.numpy;

import initlab.rounding.Log;

/**
 * NumPy's legacy generator {@code numpy.random.RandomState}. The same seed gives the same bits as in NumPy.
 *
 * <p>The 32-bit source is MT19937 (M. Matsumoto and T. Nishimura, "Mersenne Twister: a 623-dimensionally
 * equidistributed uniform pseudo-random number generator", ACM TOMACS 8(1), 1998), seeded with
 * {@code init_genrand} of the authors' 2002 revision. Unsigned 32-bit words are held in ints.
 */
public final class RandomState {
    /** The largest seed, 2³²−1. */
    public static final long MAX_SEED = 0xFFFF_FFFFL;

    /** Words of state. */
    private static final int N = 624;
    /** The distance to the word that is mixed in. */
    private static final int M = 397;
    /** The last row of the recurrence's twist matrix. */
    private static final int MATRIX_A = 0x9908B0DF;
    /** Knuth's multiplier for seeding (The Art of Computer Programming, vol. 2, 3rd ed., p. 106). */
    private static final int SEED_MULTIPLIER = 1812433253;

    private final int[] state = new int[N];
    /** The index of the next word of {@link #state} to return, or N if all are used. */
    private int next = N;

    private boolean gaussianKept;
    private double keptGaussian;

    /**
     * Seeds the generator as {@code numpy.random.seed(seed)} does.
     *
     * @param seed 0 … 2³²−1
     * @throws IllegalArgumentException if the seed is out of range
     */
    public RandomState(long seed) {
        if (seed < 0 || seed > MAX_SEED) {
            throw new IllegalArgumentException(
                    "The seed must be a whole number from 0 to " + MAX_SEED + ", not " + seed + ".");
        }
        state[0] = (int) seed;
        for (int i = 1; i < N; i++) {
            int previous = state[i - 1];
            state[i] = SEED_MULTIPLIER * (previous ^ (previous >>> 30)) + i;
        }
    }

    /** Returns the next 32 random bits. */
    public int nextInt() {
        if (next == N) {
            refill();
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= (word << 7) & 0x9D2C5680;
        word ^= (word << 15) & 0xEFC60000;
        return word ^ (word >>> 18);
    }

    /** Computes x[k+N] = x[k+M] ⊕ twist(top bit of x[k], low 31 bits of x[k+1]) for the whole state. */
    private void refill() {
        for (int k = 0; k < N; k++) {
            int joined = (state[k] & 0x80000000) | (state[(k + 1) % N] & 0x7FFFFFFF);
            state[k] = state[(k + M) % N] ^ (joined >>> 1) ^ (-(joined & 1) & MATRIX_A);
        }
        next = 0;
    }

    /** Returns a number uniform in [0, 1) with 53 random bits, as {@code random_sample} does. */
    public double nextDouble() {
        int high = nextInt() >>> 5;
        int low = nextInt() >>> 6;
        return (high * 0x1p26 + low) * 0x1p-53;
    }

    /** Returns a number uniform in [low, high). */
    public double uniform(double low, double high) {
        return (high - low) * nextDouble() + low;
    }

    /**
     * Returns a standard normal number by the polar method (G. Marsaglia and T. A. Bray, "A convenient method for
     * generating normal variables", SIAM Review 6, 1964). The method yields two numbers; every second call returns the
     * one left over.
     */
    public double nextGaussian() {
        if (gaussianKept) {
            gaussianKept = false;
            return keptGaussian;
        }
        double x;
        double y;
        double square;
        do {
            x = 2.0 * nextDouble() - 1.0;
            y = 2.0 * nextDouble() - 1.0;
            square = x * x + y * y;
        } while (square >= 1.0 || square == 0.0);
        double stretch = Math.sqrt(-2.0 * Log.log(square) / square);
        keptGaussian = stretch * x;
        gaussianKept = true;
        return stretch * y;
    }

    /** Returns a normal number with mean 0 and the given standard deviation. */
    public double normal(double scale) {
        return scale * nextGaussian();
    }

    /** Returns {@code count} standard normal numbers in the order in which {@code randn} fills a row-major array. */
    public double[] randn(int count) {
        double[] values = new double[count];
        for (int i = 0; i < count; i++) {
            values[i] = nextGaussian();
        }
        return values;
    }

    /**
     * Returns an integer uniform in 0 … max, both inclusive. Draws numbers with as many bits as {@code max} has until
     * one is in range.
     *
     * @throws IllegalArgumentException if {@code max} is negative
     */
    public int interval(int max) {
        if (max < 0) {
            throw new IllegalArgumentException("The maximum must not be negative, but is " + max + ".");
        }
        if (max == 0) {
            return 0;
        }
        int mask = -1 >>> Integer.numberOfLeadingZeros(max);
        int value;
        do {
            value = nextInt() & mask;
        } while (value > max);
        return value;
    }

    /** Shuffles in place, from the last entry to the first (R. Durstenfeld, "Algorithm 235", CACM 7(7), 1964). */
    public void shuffle(int[] values) {
        for (int i = values.length - 1; i > 0; i--) {
            int j = interval(i);
            int swapped = values[i];
            values[i] = values[j];
            values[j] = swapped;
        }
    }

    /** Returns the numbers 0 … n−1, shuffled. */
    public int[] permutation(int n) {
        int[] values = new int[n];
        for (int i = 0; i < n; i++) {
            values[i] = i;
        }
        shuffle(values);
        return values;
    }
}
