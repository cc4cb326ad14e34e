package initlab.python.array;

import initlab.numpy.RandomState;
import initlab.python.value.None;
import initlab.python.value.PythonError;

/** A legacy generator as cells use it: seeded with values of Python, drawing integers of any range. */
final class Generator {
    /** About what a generator needs. */
    static final int BYTES = 2600;

    private final Session session;
    /** Seeds the generator while the cell does not. */
    private long entropy;

    private RandomState state;

    Generator(Session session, long entropy) {
        this.session = session;
        this.entropy = entropy;
    }

    /** The generator itself, seeded on its first use. */
    RandomState state() {
        if (state == null) {
            state = new RandomState(entropy & RandomState.MAX_SEED);
        }
        return state;
    }

    /** {@code numpy.random.seed}; null or None seeds from the cell's entropy. */
    void seed(Object seed) {
        session.meter.steps(1000);
        if (seed == null || seed instanceof None) {
            entropy = entropy * 6364136223846793005L + 1442695040888963407L;
            state = new RandomState(entropy >>> 32);
            return;
        }
        if (Shapes.sequence(seed) != null) {
            throw Refusals.use("np.random.seed");
        }
        boolean integer = seed instanceof Long
                || seed instanceof Boolean
                || seed instanceof Scalar scalar && scalar.dtype != DType.FLOAT64
                || seed instanceof NDArray array && array.dtype == DType.INT64;
        if (!integer) {
            throw wrongSeed(seed);
        }
        long value = seed instanceof Scalar scalar ? scalar.integer : Shapes.index(seed);
        if (value < 0 || value > RandomState.MAX_SEED) {
            throw PythonError.value("Seed must be between 0 and 2**32 - 1");
        }
        state = new RandomState(value);
    }

    private static PythonError wrongSeed(Object seed) {
        String dtype = seed instanceof String text
                ? "<U" + Math.max(text.length(), 1)
                : seed instanceof Double || seed instanceof Scalar || seed instanceof NDArray ? "float64" : "O";
        return PythonError.type(
                "Cannot cast scalar from dtype('" + dtype + "') to dtype('int64') according to the rule 'safe'");
    }

    /** Draws an integer from 0 to max, which is unsigned: with as many bits as it has, until one is in range. */
    long integer(long max) {
        if (max == 0) {
            return 0;
        }
        RandomState random = state();
        long mask = -1L >>> Long.numberOfLeadingZeros(max);
        boolean small = max >>> 32 == 0;
        long value;
        do {
            session.meter.steps(1);
            value = random.nextInt() & 0xFFFFFFFFL;
            if (!small) {
                value = value << 32 | random.nextInt() & 0xFFFFFFFFL;
            }
            value &= mask;
        } while (Long.compareUnsigned(value, max) > 0);
        return value;
    }
}
