package initlab.network.exact;

/**
 * The forward and backward pass of exact arithmetic with the processor's fused multiply-add, which Java compiled to
 * WebAssembly does not have. They are a WebAssembly module, made from {@code src/build/kernels}, with room for one
 * network. Addresses are in bytes; numbers are laid out by pairs of examples, pair × unit × 2.
 */
public abstract class ExactKernels {
    private static ExactKernels linked;

    /** Whose features and parameters the module holds. */
    private FusedPass owner;

    /** For the classes that link the module. */
    protected ExactKernels() {}

    /** Has exact arithmetic that is made from now on compute with kernels; with null, in Java. */
    public static void link(ExactKernels kernels) {
        linked = kernels;
    }

    /** The linked kernels; null if there are none. */
    static ExactKernels linked() {
        return linked;
    }

    /** Makes a pass the one whose numbers the module holds. Returns whether it has been so already. */
    final boolean isHeldBy(FusedPass pass) {
        boolean same = owner == pass;
        owner = pass;
        return same;
    }

    /** Writes two doubles. The parameters W1, b1, W2 … are at address 0. */
    protected abstract void store(int at, double first, double second);

    /** Reads a double. */
    protected abstract double load(int at);

    /** The address of the features. */
    protected abstract int features();

    /** The address of the logits, which {@link #step} reads as the errors dZ3. */
    protected abstract int logits();

    /** Computes the logits. */
    protected abstract void forward();

    /** Computes the gradients from the errors and makes an update. */
    protected abstract void step(double learningRate);
}
