package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import initlab.rounding.DecimalReader;
import java.util.Arrays;
import java.util.function.DoubleSupplier;

/** The functions of numpy.random, and the methods of RandomState: one row each. */
final class RandomFunctions {
    private static final Parameters.Style CYTHON = Parameters.Style.CYTHON;

    private RandomFunctions() {}

    /** Adds all functions to a table; they draw from the generator. */
    static void addTo(FunctionTable table, Generator generator) {
        table.add("seed", CYTHON, "seed?", (s, a) -> {
            generator.seed(a[0]);
            return None.NONE;
        });
        open(table, "randn", () -> generator.state().nextGaussian());
        open(table, "rand", () -> generator.state().nextDouble());
        table.add(
                "standard_normal",
                CYTHON,
                "size?",
                (s, a) -> draw(s, a[0], () -> generator.state().nextGaussian()));
        for (String name : new String[] {"random", "random_sample"}) {
            table.add(
                    name,
                    CYTHON,
                    "size?",
                    (s, a) -> draw(s, a[0], () -> generator.state().nextDouble()));
        }
        table.add("normal", CYTHON, "loc? scale? size?", (s, a) -> normal(s, generator, a));
        table.add("uniform", CYTHON, "low? high? size?", (s, a) -> uniform(s, generator, a));
        table.add("randint", CYTHON, "low high? size? dtype?", (s, a) -> integers(s, generator, a));
        table.add("choice", CYTHON, "a size? replace? p?!", (s, a) -> Choices.choice(s, generator, a));
        table.add("permutation", CYTHON, "x", (s, a) -> Choices.permutation(s, generator, a[0]));
        table.add("shuffle", CYTHON, "x", (s, a) -> {
            Choices.shuffle(s, generator, a[0]);
            return None.NONE;
        });
    }

    /** A function whose arguments are the sizes. */
    private static void open(FunctionTable table, String name, DoubleSupplier numbers) {
        table.values.put(name, new OpenFunction(name, given -> sizes(table.session, name, given, numbers)));
    }

    private static Object sizes(Session session, String name, Arguments given, DoubleSupplier numbers) {
        for (String keyword : given.keywords().keySet()) {
            throw PythonError.type(name + "() got an unexpected keyword argument '" + keyword + "'");
        }
        session.meter.steps(1);
        return given.positional().isEmpty()
                ? (Object) numbers.getAsDouble()
                : draw(session, Shapes.read(session, given.positional()), numbers);
    }

    /** One number, or an array of them. */
    static Object draw(Session session, Object size, DoubleSupplier numbers) {
        return isMissing(size) ? (Object) numbers.getAsDouble() : draw(session, Shapes.read(session, size), numbers);
    }

    private static NDArray draw(Session session, int[] shape, DoubleSupplier numbers) {
        NDArray array = NDArray.zeros(session, DType.FLOAT64, shape);
        session.meter.steps(10L * array.size());
        for (int i = 0; i < array.floats.length; i++) {
            array.floats[i] = numbers.getAsDouble();
        }
        return array;
    }

    static boolean isMissing(Object value) {
        return value == null || value instanceof None;
    }

    /** A formula with two parameters of a distribution. */
    private interface Formula {
        double of(double first, double second);
    }

    private static Object normal(Session session, Generator generator, Object[] given) {
        NDArray loc = parameter(session, given[0], 0);
        NDArray scale = parameter(session, given[1], 1);
        for (double value : scale.floatValues()) {
            if (value < 0 || value == 0 && 1 / value < 0) {
                throw PythonError.value("scale < 0");
            }
        }
        return draw(
                session,
                loc,
                scale,
                given[2],
                (mean, deviation) -> mean + deviation * generator.state().nextGaussian());
    }

    private static Object uniform(Session session, Generator generator, Object[] given) {
        NDArray low = parameter(session, given[0], 0);
        NDArray range = BinaryUfunc.of("-").apply(parameter(session, given[1], 1), low, false);
        for (double value : range.floatValues()) {
            if (!Double.isFinite(value)) {
                throw new PythonError("OverflowError", "Range exceeds valid bounds");
            }
        }
        return draw(
                session,
                low,
                range,
                given[2],
                (from, width) -> from + width * generator.state().nextDouble());
    }

    private static NDArray parameter(Session session, Object value, double missing) {
        if (value instanceof String text) {
            double number = DecimalReader.read(text);
            if (Double.isNaN(number)) {
                throw PythonError.value("could not convert string to float: '" + text + "'");
            }
            return Convert.array(session, number);
        }
        if (value instanceof None) {
            throw PythonError.type("must be real number, not NoneType");
        }
        return Convert.array(session, value == null ? missing : value, DType.FLOAT64);
    }

    private static Object draw(Session session, NDArray first, NDArray second, Object size, Formula formula) {
        if (first.axes() == 0 && second.axes() == 0) {
            double a = first.floats[first.offset];
            double b = second.floats[second.offset];
            return draw(session, size, () -> formula.of(a, b));
        }
        int[] wanted = isMissing(size) ? null : Shapes.read(session, size);
        int[] firstOnly = wanted == null ? first.shape : broadcast(session, wanted, 0, first.shape, 1);
        int[] all = broadcast(session, firstOnly, 0, second.shape, wanted == null ? 1 : 2);
        int[] shape = wanted == null ? all : wanted;
        int[] common = Shapes.broadcast(session, first.shape, second.shape);
        if (!Arrays.equals(all, shape)) {
            throw PythonError.value("Output size " + Shapes.tupleText(shape)
                    + " is not compatible with broadcast dimensions of inputs " + Shapes.tupleText(common) + ".");
        }
        double[] a = first.broadcastTo(shape).floatValues();
        double[] b = second.broadcastTo(shape).floatValues();
        NDArray array = NDArray.zeros(session, DType.FLOAT64, shape);
        session.meter.steps(10L * array.size());
        for (int i = 0; i < a.length; i++) {
            array.floats[i] = formula.of(a[i], b[i]);
        }
        return array;
    }

    private static int[] broadcast(Session session, int[] first, int firstNumber, int[] second, int secondNumber) {
        int[] common = Shapes.broadcast(session, first, second);
        if (common == null) {
            throw PythonError.value(
                    "shape mismatch: objects cannot be broadcast to a single shape.  Mismatch is between"
                            + " arg " + firstNumber + " with shape " + Shapes.tupleText(first) + " and arg "
                            + secondNumber
                            + " with shape " + Shapes.tupleText(second) + ".");
        }
        return common;
    }

    private static Object integers(Session session, Generator generator, Object[] given) {
        boolean one = isMissing(given[1]);
        long low = one ? 0 : bound(given[0]);
        long high = one ? bound(given[0]) : bound(given[1]);
        DType dtype = DTypes.read(given[3]);
        if (dtype != null && dtype != DType.INT64) {
            throw Refusals.argument("np.random.randint", "dtype");
        }
        if (low >= high) {
            throw PythonError.value(one ? "high <= 0" : "low >= high");
        }
        long range = high - 1 - low;
        if (isMissing(given[2])) {
            return low + generator.integer(range);
        }
        NDArray array = NDArray.zeros(session, DType.INT64, Shapes.read(session, given[2]));
        for (int i = 0; i < array.integers.length; i++) {
            array.integers[i] = low + generator.integer(range);
        }
        return array;
    }

    private static long bound(Object value) {
        if (value instanceof String text) {
            throw PythonError.value("invalid literal for int() with base 10: '" + text + "'");
        }
        if (!Convert.isNumber(value)) {
            if (value instanceof PyList || value instanceof NDArray) {
                throw Refusals.use("np.random.randint");
            }
            throw PythonError.type("int() argument must be a string, a bytes-like object or a real number, not '"
                    + TypeNames.of(value) + "'");
        }
        return value instanceof Long integer
                ? integer
                : Scalar.of(null, Convert.number(value)).toLong();
    }
}
