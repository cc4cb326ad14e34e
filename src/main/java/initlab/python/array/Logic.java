package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PythonError;
import initlab.rounding.Power;
import java.util.Arrays;

/** Functions that choose, compare, round or sort entries. */
final class Logic {
    private static final double RELATIVE = 1e-5;
    private static final double ABSOLUTE = 1e-8;

    private Logic() {}

    /** {@code numpy.where}: entries of x where the condition holds, else of y. */
    static NDArray where(NDArray condition, NDArray x, NDArray y) {
        Session session = condition.session;
        int[] shape = Shapes.broadcast(session, condition.shape, x.shape, y.shape);
        if (shape == null) {
            throw PythonError.value("operands could not be broadcast together with shapes "
                    + Shapes.text(condition.shape) + " " + Shapes.text(x.shape) + " " + Shapes.text(y.shape) + " ");
        }
        DType dtype = x.dtype.with(y.dtype);
        double[] truths = condition.broadcastTo(shape).floatValues();
        NDArray yes = x.as(dtype).broadcastTo(shape);
        NDArray result = Shaping.copy(y.as(dtype).broadcastTo(shape));
        int[] positions = yes.positions();
        for (int i = 0; i < truths.length; i++) {
            if (truths[i] != 0 && result.floats != null) {
                result.floats[i] = yes.floats[positions[i]];
            } else if (truths[i] != 0) {
                result.integers[i] = yes.integers[positions[i]];
            }
        }
        return MemoryOrder.like(result, condition.broadcastTo(shape), x.broadcastTo(shape), y.broadcastTo(shape));
    }

    /** {@code numpy.isclose}: whether |a − b| ≤ atol + rtol |b|. */
    static NDArray close(Session session, Object[] arguments) {
        NDArray left = Convert.array(session, arguments[0]);
        NDArray right = Convert.array(session, arguments[1]);
        double relative = arguments[2] == null ? RELATIVE : Convert.number(arguments[2]);
        double absolute = arguments[3] == null ? ABSOLUTE : Convert.number(arguments[3]);
        boolean nanIsClose = Functions.is(arguments[4]);
        int[] shape = Shapes.broadcast(session, left.shape, right.shape);
        if (shape == null) {
            throw PythonError.value("operands could not be broadcast together with shapes " + Shapes.text(left.shape)
                    + " " + Shapes.text(right.shape) + " ");
        }
        double[] a = left.broadcastTo(shape).floatValues();
        double[] b = right.broadcastTo(shape).floatValues();
        NDArray result = NDArray.zeros(session, DType.BOOL, shape);
        for (int i = 0; i < a.length; i++) {
            boolean near = Double.isFinite(b[i]) && Math.abs(a[i] - b[i]) <= absolute + relative * Math.abs(b[i]);
            boolean nan = nanIsClose && Double.isNaN(a[i]) && Double.isNaN(b[i]);
            result.integers[i] = near || a[i] == b[i] || nan ? 1 : 0;
        }
        return result;
    }

    /** Whether two arrays have the same shape and equal entries. */
    static boolean same(NDArray a, NDArray b) {
        return Arrays.equals(a.shape, b.shape)
                && Reductions.all(BinaryUfunc.of("==").apply(a, b, false));
    }

    /** {@code numpy.clip}: entries moved into an interval, whose ends may be None. */
    static NDArray clip(Session session, Object value, Object low, Object high) {
        NDArray result = Convert.array(session, value);
        boolean open = (low == null || low instanceof None) && (high == null || high instanceof None);
        if (low != null && !(low instanceof None)) {
            result = Operators.call(session, BinaryUfunc.of("maximum"), result, low, false);
        }
        if (high != null && !(high instanceof None)) {
            result = Operators.call(session, BinaryUfunc.of("minimum"), result, high, false);
        }
        return open ? Shaping.copy(result) : result;
    }

    /** {@code numpy.round}: rounds half to even after scaling by a power of ten. */
    static NDArray round(Session session, Object value, Object decimals) {
        long places = decimals == null ? 0 : Shapes.index(decimals);
        if (Convert.foreign(session, value) != null || places == 0) {
            NDArray whole = Convert.foreign(session, value) == null ? Convert.array(session, value) : null;
            return whole != null && whole.dtype == DType.INT64
                    ? Shaping.copy(whole)
                    : UnaryUfunc.of("rint").apply(session, value);
        }
        NDArray array = Convert.array(session, value);
        if (array.dtype == DType.BOOL) {
            throw new PythonError(
                    "UFuncTypeError",
                    "Cannot cast ufunc '" + (places > 0 ? "multiply" : "divide")
                            + "' output from dtype('float64') to dtype('bool') with casting rule 'same_kind'");
        }
        if (array.dtype == DType.INT64 && places > 0) {
            return Shaping.copy(array);
        }
        NDArray scale = Convert.array(session, Power.pow(10, (double) Math.abs(places)));
        BinaryUfunc first = BinaryUfunc.of(places > 0 ? "*" : "/");
        BinaryUfunc second = BinaryUfunc.of(places > 0 ? "/" : "*");
        NDArray rounded = UnaryUfunc.of("rint").apply(first.apply(array, scale, false));
        return second.apply(rounded, scale, false).as(array.dtype);
    }

    /** {@code numpy.sort}: a copy sorted along an axis, the last one by default. */
    static NDArray sorted(NDArray array, Object axis) {
        boolean flat = axis instanceof None;
        NDArray given = flat ? Functions.ravel(array) : array;
        int at = Shapes.strictAxis(axis == null || flat ? -1L : axis, given.axes());
        NDArray moved = Shaping.copy(Shaping.moveLast(given, at));
        int length = moved.shape[moved.axes() - 1];
        for (int from = 0; from < moved.size(); from += length) {
            array.session.meter.steps(20L * length);
            if (moved.floats != null) {
                Arrays.sort(moved.floats, from, from + length);
            } else {
                Arrays.sort(moved.integers, from, from + length);
            }
        }
        return Shaping.moveLastTo(moved, at);
    }
}
