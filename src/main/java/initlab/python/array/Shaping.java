package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Arrays in other shapes: views where NumPy has views. */
final class Shaping {
    private Shaping() {}

    /** The sizes of a new shape: one integer, one sequence, or several integers. */
    static long[] sizes(List<Object> arguments) {
        List<Object> items = arguments;
        if (arguments.size() == 1) {
            List<Object> inner = Shapes.sequence(arguments.get(0));
            items = inner == null ? arguments : inner;
        }
        long[] sizes = new long[items.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = Shapes.index(items.get(i));
        }
        return sizes;
    }

    /** The same entries, row by row, in another shape; one negative size stands for what is left. */
    static NDArray reshape(NDArray array, long... sizes) {
        int unknown = -1;
        double known = 1;
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] < 0 && unknown >= 0) {
                throw PythonError.value("can only specify one unknown dimension");
            }
            unknown = sizes[i] < 0 ? i : unknown;
            known *= sizes[i] < 0 ? 1 : sizes[i];
        }
        int size = array.size();
        boolean fits = unknown < 0 ? known == size : known > 0 && size % known == 0;
        if (!fits || sizes.length > Shapes.MAX_AXES) {
            throw PythonError.value("cannot reshape array of size " + size + " into shape " + wantedText(sizes));
        }
        int[] shape = new int[sizes.length];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = i == unknown ? (int) (size / known) : (int) sizes[i];
        }
        int[] strides = array.isRowMajor() ? Shapes.strides(shape) : viewStrides(array, shape);
        return strides != null ? array.view(array.offset, shape, strides) : reshape(copy(array), sizes);
    }

    /** The wanted shape in NumPy's message, where a leading unknown size is left out. */
    private static String wantedText(long[] sizes) {
        StringBuilder text = new StringBuilder("(");
        int from = 0;
        while (from < sizes.length && sizes[from] < 0) {
            from++;
        }
        for (int i = from; i < sizes.length; i++) {
            text.append(i == from ? "" : ",").append(sizes[i] < 0 ? "newaxis" : Long.toString(sizes[i]));
        }
        return text.append(sizes.length == 1 ? ",)" : ")").toString();
    }

    /** The strides of a view with another shape; null if only a copy has the entries in this order. */
    private static int[] viewStrides(NDArray array, int[] shape) {
        int[] strides = new int[shape.length];
        int old = 0;
        int next = 0;
        if (array.size() == 0) {
            return Shapes.strides(shape);
        }
        int axes = array.axes();
        while (next < shape.length) {
            // Takes axes of both shapes until both hold the same number of entries.
            int first = next;
            long oldSize = 1;
            long newSize = shape[next++];
            int stride = 1;
            boolean started = false;
            while (oldSize != newSize) {
                if (oldSize < newSize) {
                    while (old < axes && array.shape[old] == 1) {
                        old++;
                    }
                    if (started && stride != array.strides[old] * array.shape[old]) {
                        return null;
                    }
                    oldSize *= array.shape[old];
                    stride = array.strides[old++];
                    started = true;
                } else {
                    newSize *= shape[next++];
                }
            }
            for (int axis = next - 1; axis >= first; axis--) {
                strides[axis] = stride;
                stride *= shape[axis];
            }
        }
        return strides;
    }

    /** A row-major copy. */
    static NDArray copy(NDArray array) {
        return array.copyAs(array.dtype);
    }

    /** A view whose axes come in another order. */
    static NDArray permuted(NDArray array, int[] order) {
        int[] shape = new int[order.length];
        int[] strides = new int[order.length];
        for (int i = 0; i < order.length; i++) {
            shape[i] = array.shape[order[i]];
            strides[i] = array.strides[order[i]];
        }
        return array.view(array.offset, shape, strides);
    }

    /** A view with the axes in the given order, or reversed for null or None. */
    static NDArray transpose(NDArray array, List<Object> arguments) {
        int axes = array.axes();
        int[] order = new int[axes];
        if (arguments.isEmpty() || arguments.size() == 1 && arguments.get(0) instanceof None) {
            for (int i = 0; i < axes; i++) {
                order[i] = axes - 1 - i;
            }
            return permuted(array, order);
        }
        long[] given = sizes(arguments);
        if (given.length != axes) {
            throw PythonError.value("axes don't match array");
        }
        boolean[] seen = new boolean[axes];
        for (int i = 0; i < axes; i++) {
            order[i] = Shapes.axis(given[i], axes);
            if (seen[order[i]]) {
                throw PythonError.value("repeated axis in transpose");
            }
            seen[order[i]] = true;
        }
        return permuted(array, order);
    }

    /** A view with one axis moved to the end. */
    static NDArray moveLast(NDArray array, int axis) {
        int[] order = new int[array.axes()];
        int next = 0;
        for (int i = 0; i < order.length; i++) {
            if (i != axis) {
                order[next++] = i;
            }
        }
        order[next] = axis;
        return permuted(array, order);
    }

    /** A view with the last axis moved to a place. */
    static NDArray moveLastTo(NDArray array, int axis) {
        int[] order = new int[array.axes()];
        for (int i = 0; i < order.length; i++) {
            order[i] = i < axis ? i : i == axis ? order.length - 1 : i - 1;
        }
        return permuted(array, order);
    }

    /** A view without the axes of length 1, or without those named. */
    static NDArray squeeze(NDArray array, Object axis) {
        boolean named = axis != null && !(axis instanceof None);
        boolean[] removed = named ? Reductions.axes(array, axis) : new boolean[array.axes()];
        for (int i = 0; i < removed.length; i++) {
            if (removed[i] && array.shape[i] != 1) {
                throw PythonError.value("cannot select an axis to squeeze out which has size not equal to one");
            }
            removed[i] |= !named && array.shape[i] == 1;
        }
        return Reductions.kept(array, removed, false);
    }

    /** A view with one more axis of length 1. */
    static NDArray expand(NDArray array, Object axis) {
        int at = Shapes.strictAxis(axis, array.axes() + 1);
        if (array.axes() == Shapes.MAX_AXES) {
            throw PythonError.value("maximum supported dimension for an ndarray is currently 64, found 65");
        }
        int[] shape = new int[array.axes() + 1];
        int[] strides = new int[shape.length];
        for (int i = 0; i < shape.length; i++) {
            int from = i < at ? i : i - 1;
            shape[i] = i == at ? 1 : array.shape[from];
            strides[i] = i == at ? 0 : array.strides[from];
        }
        return array.view(array.offset, shape, strides);
    }

    /** The entries as nested lists, or as one plain value. */
    static Object toList(NDArray array) {
        if (array.axes() == 0) {
            return array.scalarAt(array.offset).plain();
        }
        array.session.entries(array.shape[0]);
        List<Object> items = new ArrayList<>();
        for (int i = 0; i < array.shape[0]; i++) {
            items.add(toList(array.view(
                    array.offset + i * array.strides[0],
                    Arrays.copyOfRange(array.shape, 1, array.axes()),
                    Arrays.copyOfRange(array.strides, 1, array.axes()))));
        }
        return new PyList(items);
    }

    /** The only entry, or the entry at an index counted row by row. */
    static Object item(NDArray array, List<Object> index) {
        if (index.isEmpty()) {
            if (array.size() != 1) {
                throw PythonError.value("can only convert an array of size 1 to a Python scalar");
            }
            return array.scalarAt(array.offset).plain();
        }
        if (index.size() == 1 && !(index.get(0) instanceof PyTuple)) {
            long at = Shapes.index(index.get(0));
            if (at < -array.size() || at >= array.size()) {
                throw PythonError.index("index " + at + " is out of bounds for size " + array.size());
            }
            return array.scalarAt(array.positions()[(int) (at < 0 ? at + array.size() : at)])
                    .plain();
        }
        Object key = index.size() == 1 ? index.get(0) : new PyTuple(index);
        return ((Scalar) Indexing.get(array, key)).plain();
    }
}
