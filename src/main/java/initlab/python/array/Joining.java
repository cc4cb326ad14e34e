package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Joins arrays along an axis. */
final class Joining {
    private Joining() {}

    /** The arrays of a sequence. */
    static List<NDArray> arrays(Session session, Object sequence, String function) {
        List<Object> items = Shapes.sequence(sequence);
        if (items == null) {
            throw PythonError.type(
                    function.equals("concatenate")
                            ? "dispatcher for __array_function__ did not return an iterable"
                            : "arrays to stack must be passed as a \"sequence\" type such as list or tuple.");
        }
        List<NDArray> arrays = new ArrayList<>();
        for (Object item : items) {
            arrays.add(Convert.array(session, item));
        }
        return arrays;
    }

    /** Joins along an axis that exists; None joins the entries row by row. */
    static NDArray concatenate(Session session, List<NDArray> given, Object axis) {
        List<NDArray> arrays = given;
        int at = 0;
        if (axis instanceof None) {
            arrays = new ArrayList<>();
            for (NDArray array : given) {
                arrays.add(Shaping.reshape(array, array.size()));
            }
        }
        if (arrays.isEmpty()) {
            throw PythonError.value("need at least one array to concatenate");
        }
        NDArray first = arrays.get(0);
        if (first.axes() == 0) {
            throw PythonError.value("zero-dimensional arrays cannot be concatenated");
        }
        if (!(axis instanceof None)) {
            at = Shapes.axis(axis == null ? 0 : Shapes.index(axis), first.axes());
        }
        long[] sizes = new long[first.axes()];
        DType dtype = first.dtype;
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = first.shape[i];
        }
        for (int i = 1; i < arrays.size(); i++) {
            NDArray array = arrays.get(i);
            check(first, array, i, at);
            sizes[at] += array.shape[at];
            dtype = dtype.with(array.dtype);
        }
        NDArray result = NDArray.zeros(session, dtype, Shapes.checked(session, sizes));
        int from = 0;
        for (NDArray array : arrays) {
            result.view(result.offset + from * result.strides[at], array.shape, result.strides)
                    .assign(array);
            from += array.shape[at];
        }
        return result;
    }

    private static void check(NDArray first, NDArray array, int index, int axis) {
        if (array.axes() != first.axes()) {
            throw PythonError.value("all the input arrays must have same number of dimensions, but the array at index 0"
                    + " has " + first.axes() + " dimension(s) and the array at index " + index + " has " + array.axes()
                    + " dimension(s)");
        }
        for (int i = 0; i < first.axes(); i++) {
            if (i != axis && first.shape[i] != array.shape[i]) {
                throw PythonError.value("all the input array dimensions except for the concatenation axis must match"
                        + " exactly, but along dimension " + i + ", the array at index 0 has size " + first.shape[i]
                        + " and the array at index " + index + " has size " + array.shape[i]);
            }
        }
    }

    /** Joins below each other; an array with one axis is a row. */
    static NDArray vertical(Session session, List<NDArray> given) {
        List<NDArray> rows = new ArrayList<>();
        for (NDArray array : given) {
            rows.add(array.axes() < 2 ? Shaping.reshape(array, 1, array.size()) : array);
        }
        return concatenate(session, rows, 0L);
    }

    /** Joins beside each other. */
    static NDArray horizontal(Session session, List<NDArray> given) {
        List<NDArray> arrays = new ArrayList<>();
        for (NDArray array : given) {
            arrays.add(array.axes() < 1 ? Shaping.reshape(array, 1) : array);
        }
        return concatenate(session, arrays, !arrays.isEmpty() && arrays.get(0).axes() == 1 ? 0L : 1L);
    }

    /** Joins along a new axis. */
    static NDArray stack(Session session, List<NDArray> given, Object axis) {
        if (given.isEmpty()) {
            throw PythonError.value("need at least one array to stack");
        }
        List<NDArray> arrays = new ArrayList<>();
        for (NDArray array : given) {
            if (!Arrays.equals(array.shape, given.get(0).shape)) {
                throw PythonError.value("all input arrays must have the same shape");
            }
            arrays.add(Shaping.expand(array, axis == null ? 0L : axis));
        }
        return concatenate(session, arrays, axis == null ? 0L : axis);
    }

    /** Joins arrays with one axis as columns. */
    static NDArray columns(Session session, List<NDArray> given) {
        List<NDArray> columns = new ArrayList<>();
        for (NDArray array : given) {
            columns.add(array.axes() < 2 ? Shaping.reshape(array, array.size(), 1) : array);
        }
        return concatenate(session, columns, 1L);
    }
}
