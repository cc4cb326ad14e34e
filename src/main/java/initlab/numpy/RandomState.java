package initlab.numpy;

/** NumPy's legacy generator. */
public final class RandomState {
    /** Seeds as {@code numpy.random.seed(seed)} does. */
    public RandomState(long seed) {
        throw new UnsupportedOperationException();
    }
}
