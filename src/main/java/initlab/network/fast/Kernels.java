package initlab.network.fast;

/**
 * The loops of training on vectors of two doubles, which Java cannot express, and the memory that they work on. They are
 * a WebAssembly module, made from {@code src/build/kernels}. A program that has linked it computes with
 * {@link KernelArithmetic}, any other with {@link FastArithmetic}; the bits are the same.
 *
 * <p>Numbers are laid out by pairs of neighbouring examples: pair × unit × 2. Addresses are in bytes. Sums over examples
 * have two lanes, one for the examples with even numbers and one for those with odd numbers.
 */
public abstract class Kernels {
    /** The module keeps a table below this address. */
    private static final int FIRST = 256;
    /** The bytes of a vector of two doubles. */
    static final int VECTOR = 2 * Double.BYTES;
    /** More memory than this is not asked for, so that addresses stay ints. */
    private static final int MOST = 1 << 30;

    private static Kernels linked;

    private int end = FIRST;

    /** For the classes that link the module. */
    protected Kernels() {}

    /** Has networks that are made from now on compute with kernels; with null, in Java. */
    public static void link(Kernels kernels) {
        linked = kernels;
    }

    /** The linked kernels; null if there are none. */
    public static Kernels linked() {
        return linked;
    }

    /** Gives all memory free. Networks made before must not be used any more. */
    public void clear() {
        end = FIRST;
    }

    /** Whether there is room for so many doubles in {@code arrays} arrays. */
    final boolean hasRoom(long doubles, int arrays) {
        long bytes = end + Double.BYTES * doubles + (long) arrays * VECTOR;
        return bytes <= MOST && reserve((int) bytes);
    }

    /** Returns the address of so many doubles, all 0. There must be {@linkplain #hasRoom room}. */
    final int allocate(int doubles) {
        int at = end;
        end += (doubles + 1) / 2 * VECTOR;
        for (int vector = at; vector < end; vector += VECTOR) {
            store(vector, 0, 0);
        }
        return at;
    }

    /** Makes the memory at least so many bytes large. Returns whether it is. */
    protected abstract boolean reserve(int bytes);

    /** Writes two doubles. */
    protected abstract void store(int at, double first, double second);

    /** Reads a double. */
    protected abstract double load(int at);

    /** Writes doubles one after the other. */
    protected void store(int at, double[] numbers) {
        int n = 0;
        for (; n + 2 <= numbers.length; n += 2) {
            store(at + n * Double.BYTES, numbers[n], numbers[n + 1]);
        }
        if (n < numbers.length) {
            store(at + n * Double.BYTES, numbers[n], 0);
        }
    }

    /** Reads doubles one after the other into the entries from {@code first} on, {@code count} of them. */
    protected void load(int at, double[] numbers, int first, int count) {
        for (int n = 0; n < count; n++) {
            numbers[first + n] = load(at + n * Double.BYTES);
        }
    }

    /** out = W x + b, and max(0, out) if {@code relu} is 1; W is units × fanIn. */
    protected abstract void forward(int w, int bias, int units, int fanIn, int x, int out, int pairs, int relu);

    /** dz = Wᵀ above where a is above 0, otherwise 0; adds dz to the sums. W is rows × units. */
    protected abstract void backward(int w, int units, int rows, int above, int a, int dz, int sums, int pairs);

    /** The same for a first layer with two inputs x; adds dz xᵀ to the products and does not keep dz. */
    protected abstract void plane(
            int w, int units, int rows, int above, int a, int dz, int sums, int pairs, int x, int products);

    /** Adds a bᵀ, rows × columns, to the sums. */
    protected abstract void dots(int a, int rows, int b, int columns, int sums, int pairs);

    /** Replaces z by 1 / (1 + e^−z). */
    protected abstract void sigmoid(int z, int pairs);

    /** dz = share (a − y); adds dz to the sums. If {@code isOdd} is 1, the last pair has one example. */
    protected abstract void outputErrors(int a, int y, int dz, int pairs, int isOdd, double share, int sums);

    /**
     * Multiplies the two products by the probability of each example's own class. Writes what must not be multiplied
     * further from {@code full} on.
     *
     * @return the address after the last of those
     */
    protected abstract int likelihoods(int a, int y, int pairs, int isOdd, int products, int full);

    /** w = w − rate · (even sum + odd sum) for pairs of parameters; the sums become 0. */
    protected abstract void descend(int w, int sums, int pairs, double rate);
}
