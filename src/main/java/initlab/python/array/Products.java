package initlab.python.array;

import initlab.python.value.PythonError;
import java.util.Arrays;
import java.util.List;

/** Products of matrices and vectors. */
final class Products {
    private static final String SIGNATURE = "gufunc signature (n?,k),(k,m?)->(n?,m?)";

    private Products() {}

    /** Returns {@code a @ b}: products of the last two axes, for every index of the other axes. */
    static NDArray matmul(Session session, Object left, Object right) {
        return matmul(session, left, right, "matmul");
    }

    private static NDArray matmul(Session session, Object left, Object right, String function) {
        foreign(session, left, right);
        NDArray a = Convert.array(session, left);
        NDArray b = Convert.array(session, right);
        checkAxes(a, 0);
        checkAxes(b, 1);
        NDArray rows = a.axes() == 1 ? Shaping.expand(a, 0L) : a;
        NDArray columns = b.axes() == 1 ? Shaping.expand(b, 1L) : b;
        int inner = rows.shape[rows.axes() - 1];
        int given = columns.shape[columns.axes() - 2];
        if (inner != given) {
            throw PythonError.value("matmul: Input operand 1 has a mismatch in its core dimension 0, with " + SIGNATURE
                    + " (size " + given + " is different from " + inner + ")");
        }
        NDArray result = batches(session, rows, columns);
        if (result.floats != null) {
            boolean finite = isFinite(rows) && isFinite(columns);
            Reductions.warn(finite ? NDArray.of(session, new double[0], 0) : result, result, function);
        }
        if (a.axes() == 1) {
            result = Shaping.squeeze(result, (long) result.axes() - 2);
        }
        return b.axes() == 1 ? Shaping.squeeze(result, -1L) : result;
    }

    private static boolean isFinite(NDArray array) {
        boolean finite = true;
        for (double value : array.floatValues()) {
            finite &= Double.isFinite(value);
        }
        return finite;
    }

    private static void foreign(Session session, Object left, Object right) {
        Object a = Convert.foreign(session, left);
        Object b = Convert.foreign(session, right);
        if (a instanceof String || b instanceof String) {
            throw new PythonError(
                    "UFuncTypeError",
                    "ufunc 'matmul' did not contain a loop with signature matching types ("
                            + Operators.typeText(session, left, false) + ", "
                            + Operators.typeText(session, right, false) + ") -> None");
        }
        if (a != null || b != null) {
            if (left == a || right == b) {
                throw scalar(left == a ? 0 : 1);
            }
            throw Refusals.dtype("object");
        }
    }

    private static void checkAxes(NDArray operand, int number) {
        if (operand.axes() == 0) {
            throw scalar(number);
        }
    }

    private static PythonError scalar(int number) {
        return PythonError.value("matmul: Input operand " + number
                + " does not have enough dimensions (has 0, gufunc core with signature (n?,k),(k,m?)->(n?,m?)"
                + " requires 1)");
    }

    private static NDArray batches(Session session, NDArray a, NDArray b) {
        int[] aOuter = Arrays.copyOf(a.shape, a.axes() - 2);
        int[] bOuter = Arrays.copyOf(b.shape, b.axes() - 2);
        int[] outer = Shapes.broadcast(session, aOuter, bOuter);
        int n = a.shape[a.axes() - 2];
        int inner = a.shape[a.axes() - 1];
        int m = b.shape[b.axes() - 1];
        if (outer == null) {
            throw Refusals.use("matmul");
        }
        int[] shape = Arrays.copyOf(outer, outer.length + 2);
        shape[outer.length] = n;
        shape[outer.length + 1] = m;
        int[] aShape = shape.clone();
        aShape[outer.length + 1] = inner;
        int[] bShape = shape.clone();
        bShape[outer.length] = inner;
        DType dtype = a.dtype.with(b.dtype);
        NDArray aAll = Convert.array(session, a, dtype).broadcastTo(aShape);
        NDArray bAll = Convert.array(session, b, dtype).broadcastTo(bShape);
        // A fused product takes about five operations.
        session.meter.steps(5L * Shapes.size(shape) * Math.max(inner, 1));
        NDArray result = NDArray.zeros(session, dtype, shape);
        int matrices = Shapes.size(outer);
        if (dtype == DType.FLOAT64) {
            double[] from = aAll.floatValues();
            double[] with = bAll.floatValues();
            for (int i = 0; i < matrices; i++) {
                Blas.multiply(
                        from,
                        i * n * inner,
                        with,
                        i * inner * m,
                        result.floats,
                        i * n * m,
                        n,
                        inner,
                        m,
                        isTransposed(a),
                        isTransposed(b));
            }
        } else {
            long[] from = aAll.integerValues();
            long[] with = bAll.integerValues();
            for (int i = 0; i < matrices; i++) {
                integers(from, i * n * inner, with, i * inner * m, result.integers, i * n * m, n, inner, m);
            }
            for (int i = 0; dtype == DType.BOOL && i < result.integers.length; i++) {
                result.integers[i] = result.integers[i] == 0 ? 0 : 1;
            }
        }
        return result;
    }

    /** Whether the last axis but one is the innermost in memory. */
    private static boolean isTransposed(NDArray array) {
        int row = array.strides[array.axes() - 2];
        int column = array.strides[array.axes() - 1];
        return row == 1 && column != 1 && array.shape[array.axes() - 2] > 1;
    }

    private static void integers(
            long[] a, int aStart, long[] b, int bStart, long[] c, int cStart, int n, int k, int m) {
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < m; j++) {
                long sum = 0;
                for (int l = 0; l < k; l++) {
                    sum += a[aStart + i * k + l] * b[bStart + l * m + j];
                }
                c[cStart + i * m + j] = sum;
            }
        }
    }

    /** Returns {@code numpy.dot(a, b)}: sums of products over the last axis of a and the last but one of b. */
    static NDArray dot(Session session, Object left, Object right) {
        if (Convert.foreign(session, left) != null || Convert.foreign(session, right) != null) {
            return Operators.call(session, BinaryUfunc.of("*"), left, right, false);
        }
        NDArray a = Convert.array(session, left);
        NDArray b = Convert.array(session, right);
        if (a.axes() == 0 || b.axes() == 0) {
            return BinaryUfunc.of("*").apply(a, b, false);
        }
        int last = a.axes() - 1;
        int along = Math.max(b.axes() - 2, 0);
        if (a.shape[last] != b.shape[along]) {
            throw PythonError.value("shapes " + Shapes.text(a.shape) + " and " + Shapes.text(b.shape) + " not aligned: "
                    + a.shape[last] + " (dim " + last + ") != " + b.shape[along] + " (dim " + along + ")");
        }
        if (a.axes() + b.axes() - 2 > Shapes.MAX_AXES) {
            throw PythonError.value("dot: too many dimensions in result");
        }
        if (b.axes() <= 2) {
            return matmulRows(session, a, b);
        }
        // Moves the summed axis of b to the front and joins the others.
        NDArray moved = Shaping.moveLast(b, along);
        int[] rest = Arrays.copyOf(moved.shape, moved.axes() - 1);
        NDArray columns = Shaping.transpose(Shaping.reshape(moved, Shapes.size(rest), b.shape[along]), List.of());
        NDArray result = matmulRows(session, a, columns);
        long[] sizes = new long[last + rest.length];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = i < last ? a.shape[i] : rest[i - last];
        }
        return Shaping.reshape(result, sizes);
    }

    /** The product with one matrix or vector, where a may have any number of axes. */
    private static NDArray matmulRows(Session session, NDArray a, NDArray b) {
        if (a.axes() <= 2) {
            return matmul(session, a, b, "dot");
        }
        int last = a.axes() - 1;
        NDArray rows = Shaping.reshape(a, Shapes.size(Arrays.copyOf(a.shape, last)), a.shape[last]);
        NDArray result = matmul(session, rows, b, "dot");
        long[] sizes = new long[last + b.axes() - 1];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = i < last ? a.shape[i] : b.shape[1];
        }
        return Shaping.reshape(result, sizes);
    }

    /** The products of all pairs of entries: {@code numpy.outer}. */
    static NDArray outer(NDArray a, NDArray b) {
        return BinaryUfunc.of("*").apply(Shaping.reshape(a, a.size(), 1), Shaping.reshape(b, 1, b.size()), false);
    }
}
