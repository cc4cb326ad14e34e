package initlab.python.array;

import initlab.python.value.PythonError;
import java.util.Arrays;

/** Copies entries from one array to another. */
final class Copies {
    private Copies() {}

    /** A row-major copy with another type; truncates floats. */
    static NDArray copy(NDArray array, DType wanted) {
        Session session = array.session;
        int[] shape = array.shape;
        session.entries(array.size());
        if (wanted == DType.FLOAT64) {
            return NDArray.of(session, array.floatValues().clone(), shape);
        }
        if (array.dtype != DType.FLOAT64) {
            long[] values = array.integerValues().clone();
            for (int i = 0; wanted == DType.BOOL && i < values.length; i++) {
                values[i] = values[i] == 0 ? 0 : 1;
            }
            return NDArray.of(session, wanted, values, shape);
        }
        double[] from = array.floatValues();
        long[] values = new long[from.length];
        for (int i = 0; i < from.length; i++) {
            values[i] = wanted == DType.BOOL ? from[i] == 0 ? 0 : 1 : truncated(session, from[i]);
        }
        return NDArray.of(session, wanted, values, shape);
    }

    private static long truncated(Session session, double value) {
        if (value >= -0x1p63 && value < 0x1p63) {
            return (long) value;
        }
        session.warn("invalid value encountered in cast");
        return Long.MIN_VALUE;
    }

    /** Sets every entry from an array that broadcasts to this one's shape; leading axes of length 1 do not count. */
    static void assign(NDArray array, NDArray value) {
        int extra = Math.max(value.axes() - array.axes(), 0);
        boolean fits = true;
        for (int axis = 0; axis < extra; axis++) {
            fits &= value.shape[axis] == 1;
        }
        NDArray trimmed = value.view(
                value.offset,
                Arrays.copyOfRange(value.shape, extra, value.axes()),
                Arrays.copyOfRange(value.strides, extra, value.axes()));
        int[] common = fits ? Shapes.broadcast(array.session, array.shape, trimmed.shape) : null;
        if (common == null || !Arrays.equals(common, array.shape)) {
            throw PythonError.value("could not broadcast input array from shape " + Shapes.text(value.shape)
                    + " into shape " + Shapes.text(array.shape));
        }
        // The copy keeps overlapping views apart.
        NDArray source = trimmed.broadcastTo(array.shape).copyAs(array.dtype);
        int[] positions = array.positions();
        for (int i = 0; i < positions.length; i++) {
            if (array.floats != null) {
                array.floats[positions[i]] = source.floats[i];
            } else {
                array.integers[positions[i]] = source.integers[i];
            }
        }
    }
}
