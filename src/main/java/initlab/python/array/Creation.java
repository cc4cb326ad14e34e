package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import java.util.Arrays;
import java.util.List;

/** Creates arrays. */
final class Creation {
    private Creation() {}

    /** An array of one value. */
    static NDArray filled(Session session, Object shape, Object dtype, double value) {
        int[] sizes = Shapes.read(session, shape);
        DType read = DTypes.read(dtype);
        return filled(session, sizes, read == null ? DType.FLOAT64 : read, value);
    }

    private static NDArray filled(Session session, int[] shape, DType dtype, double value) {
        NDArray array = NDArray.zeros(session, dtype, shape);
        if (value != 0 && array.floats != null) {
            Arrays.fill(array.floats, value);
        } else if (value != 0) {
            Arrays.fill(array.integers, (long) value);
        }
        return array;
    }

    /** An array with the shape of another. */
    static NDArray filledLike(Session session, Object model, Object dtype, Object shape, double value) {
        NDArray like = Convert.array(session, model);
        DType read = DTypes.read(dtype);
        int[] wanted = shape == null || shape instanceof None ? like.shape : Shapes.read(session, shape);
        NDArray array = filled(session, wanted, read == null ? like.dtype : read, value);
        return wanted == like.shape ? MemoryOrder.like(array, like) : array;
    }

    /** {@code numpy.full}: an array of a value, or of values that broadcast to the shape. */
    static NDArray full(Session session, int[] shape, Object value, DType dtype) {
        NDArray values = Convert.array(session, value);
        NDArray array = NDArray.zeros(session, dtype == null ? values.dtype : dtype, shape);
        array.assign(values);
        return array;
    }

    /** {@code numpy.array}, with at least as many axes as asked for. */
    static NDArray array(Session session, Object value, Object dtype, Object axes) {
        NDArray array = Convert.array(session, value, DTypes.read(dtype));
        array = array == value ? MemoryOrder.like(Shaping.copy(array), array) : array;
        long least = axes == null ? 0 : Shapes.index(axes);
        while (array.axes() < Math.min(least, Shapes.MAX_AXES)) {
            array = Shaping.expand(array, 0L);
        }
        return array;
    }

    /** {@code numpy.eye}: ones on a diagonal. */
    static NDArray eye(Session session, Object rows, Object columns, Object diagonal, Object dtype) {
        long n = Shapes.index(rows);
        long m = columns == null || columns instanceof None ? n : Shapes.index(columns);
        long k = diagonal == null ? 0 : Shapes.index(diagonal);
        DType read = DTypes.read(dtype);
        NDArray array =
                NDArray.zeros(session, read == null ? DType.FLOAT64 : read, Shapes.checked(session, new long[] {n, m}));
        for (long i = Math.max(0, -k); i < n && i + k < m; i++) {
            int position = (int) (i * m + i + k);
            if (array.floats != null) {
                array.floats[position] = 1;
            } else {
                array.integers[position] = 1;
            }
        }
        return array;
    }

    /** {@code numpy.arange}: start, start + step … below stop. */
    static NDArray arange(Session session, Object first, Object second, Object step, Object dtype) {
        if (first == null && second == null) {
            throw PythonError.type("arange() requires stop to be specified.");
        }
        boolean fromZero = second == null || second instanceof None || first == null;
        Object start = fromZero ? 0L : first;
        Object stop = !fromZero || first == null ? second : first;
        Object by = step == null || step instanceof None ? 1L : step;
        for (Object one : List.of(start, stop, by)) {
            check(session, one);
        }
        DType found = Convert.array(session, start)
                .dtype
                .with(Convert.array(session, stop).dtype)
                .with(Convert.array(session, by).dtype);
        DType wanted = DTypes.read(dtype);
        double from = Convert.number(start);
        double distance = (Convert.number(stop) - from) / Convert.number(by);
        if (Convert.number(by) == 0) {
            throw new PythonError(
                    "ZeroDivisionError", found == DType.FLOAT64 ? "float division by zero" : "division by zero");
        }
        if (Double.isNaN(distance)) {
            throw PythonError.value("arange: cannot compute length");
        }
        double count = Math.max(Math.ceil(distance), 0);
        if (count > 0x1p62) {
            throw PythonError.value("Maximum allowed size exceeded");
        }
        int[] shape = Shapes.checked(session, new long[] {(long) count});
        DType computed = found == DType.BOOL ? DType.INT64 : found;
        if (wanted == DType.FLOAT64) {
            computed = wanted;
        }
        NDArray array = NDArray.zeros(session, computed, shape);
        if (array.floats != null) {
            // NumPy takes the step from the first two entries.
            double delta = from + Convert.number(by) - from;
            for (int i = 0; i < shape[0]; i++) {
                array.floats[i] = i == 1 ? from + Convert.number(by) : from + i * delta;
            }
        } else {
            long begin = Convert.array(session, start, DType.INT64).integers[0];
            long delta = Convert.array(session, by, DType.INT64).integers[0];
            for (int i = 0; i < shape[0]; i++) {
                array.integers[i] = begin + i * delta;
            }
        }
        return wanted == null ? array : array.as(wanted);
    }

    private static void check(Session session, Object value) {
        if (value instanceof String) {
            throw PythonError.type("arange() not supported for inputs with DType <class 'numpy.dtypes.StrDType'>.");
        }
        if (value instanceof None) {
            throw PythonError.type("unsupported operand type(s) for -: 'NoneType' and 'int'");
        }
        if (Convert.foreign(session, value) != null
                || Convert.array(session, value).axes() > 0) {
            throw Refusals.use("np.arange");
        }
    }

    /** {@code numpy.linspace}: evenly spaced numbers; with {@code retstep} also their distance. */
    static Object linspace(Session session, Object[] arguments) {
        long count = arguments[2] == null ? 50 : Shapes.index(arguments[2]);
        boolean endpoint = arguments[3] == null || truth(arguments[3]);
        boolean returnsStep = arguments[4] != null && truth(arguments[4]);
        if (count < 0) {
            throw PythonError.value("Number of samples, " + count + ", must be non-negative.");
        }
        if (!Convert.isNumber(arguments[0]) || !Convert.isNumber(arguments[1])) {
            throw Refusals.use("np.linspace");
        }
        double start = Convert.number(arguments[0]);
        double stop = Convert.number(arguments[1]);
        long parts = endpoint ? count - 1 : count;
        double delta = stop - start;
        double step = parts > 0 ? delta / parts : Double.NaN;
        DType dtype = DTypes.read(arguments[5]);
        NDArray array = NDArray.zeros(session, DType.FLOAT64, Shapes.checked(session, new long[] {count}));
        for (int i = 0; i < count; i++) {
            double scaled = parts <= 0 ? i * delta : step == 0 ? (double) i / parts * delta : i * step;
            array.floats[i] = scaled + start;
        }
        if (endpoint && count > 1) {
            array.floats[(int) count - 1] = stop;
        }
        if (dtype == DType.INT64) {
            array = UnaryUfunc.of("floor").apply(array);
        }
        array = dtype == null ? array : array.as(dtype);
        return returnsStep ? new PyTuple(List.of(array, Scalar.of(session, step))) : array;
    }

    static boolean truth(Object value) {
        return value instanceof Boolean truth ? truth : !(value instanceof None) && Convert.number(value) != 0;
    }

    /** {@code numpy.diag}: the matrix with a diagonal, or the diagonal of a matrix. */
    static NDArray diagonal(NDArray array, Object offset) {
        long k = offset == null ? 0 : Shapes.index(offset);
        Session session = array.session;
        if (array.axes() != 1 && array.axes() != 2) {
            throw PythonError.value("Input must be 1- or 2-d.");
        }
        if (array.axes() == 1) {
            long n = array.size() + Math.abs(k);
            NDArray matrix = NDArray.zeros(session, array.dtype, Shapes.checked(session, new long[] {n, n}));
            int start = (int) (k >= 0 ? k : -k * n);
            matrix.view(start, array.shape, new int[] {(int) n + 1}).assign(array);
            return matrix;
        }
        long row = Math.max(-k, 0);
        long column = Math.max(k, 0);
        long length = Math.max(Math.min(array.shape[0] - row, array.shape[1] - column), 0);
        int start = length == 0 ? 0 : (int) (row * array.strides[0] + column * array.strides[1]);
        return array.view(
                array.offset + start, new int[] {(int) length}, new int[] {array.strides[0] + array.strides[1]});
    }
}
