package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.Slice;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** Reads and writes parts of arrays. Integers and slices give views; arrays of integers or truth values give copies. */
final class Indexing {
    private Indexing() {}

    /** Returns {@code array[key]}: a scalar, a view or a copy. */
    static Object get(NDArray array, Object key) {
        IndexKey parts = new IndexKey(array, key);
        if (!parts.hasArrays) {
            NDArray view = view(array, parts);
            return parts.hasEllipsis ? view : view.result();
        }
        Selection selection = new Selection(array, parts);
        int[] positions = selection.positions();
        array.session.entries(positions.length);
        if (array.floats != null) {
            double[] values = new double[positions.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = array.floats[positions[i]];
            }
            return selection.ordered(NDArray.of(array.session, values, selection.shape));
        }
        long[] values = new long[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = array.integers[positions[i]];
        }
        return selection.ordered(NDArray.of(array.session, array.dtype, values, selection.shape));
    }

    /** Carries out {@code array[key] = value}. */
    static void set(NDArray array, Object key, Object value) {
        IndexKey parts = new IndexKey(array, key);
        if (!parts.hasArrays) {
            NDArray view = view(array, parts);
            if (isSequence(value) && nesting(value, 0) > view.axes()) {
                throw tooDeep(view, value);
            }
            if (view.axes() == 0 && !parts.hasEllipsis && value instanceof NDArray given && given.axes() > 0) {
                throw PythonError.value("setting an array element with a sequence.");
            }
            view.assign(values(array, value));
            return;
        }
        Selection selection = new Selection(array, parts);
        NDArray given = values(array, value);
        if (parts.isMask && given.axes() > 1 && selection.shape.length == 1) {
            throw PythonError.type("NumPy boolean array indexing assignment requires a 0 or 1-dimensional input, input"
                    + " has " + given.axes() + " dimensions");
        }
        if (parts.isMask
                && given.axes() == 1
                && given.size() != 1
                && given.size() != selection.shape[0]
                && selection.shape.length == 1) {
            throw PythonError.value("NumPy boolean array indexing assignment cannot assign " + given.size()
                    + " input values to the " + selection.shape[0] + " output values where the mask is true");
        }
        int[] common = Shapes.broadcast(array.session, selection.shape, given.shape);
        if (common == null || Shapes.size(common) != Shapes.size(selection.shape)) {
            throw PythonError.value("shape mismatch: value array of shape " + Shapes.text(given.shape)
                    + " could not be broadcast to indexing result of shape " + Shapes.text(selection.shape));
        }
        NDArray source = given.broadcastTo(common).copyAs(array.dtype);
        int[] positions = selection.positions();
        for (int i = 0; i < positions.length; i++) {
            if (array.floats != null) {
                array.floats[positions[i]] = source.floats[i];
            } else {
                array.integers[positions[i]] = source.integers[i];
            }
        }
    }

    private static boolean isSequence(Object value) {
        return value instanceof PyList || value instanceof PyTuple;
    }

    /** How deeply lists and tuples are nested, along their first items. */
    private static int nesting(Object value, int depth) {
        if (!isSequence(value) || depth > Shapes.MAX_AXES) {
            return depth;
        }
        List<Object> items = Shapes.sequence(value);
        return items.isEmpty() ? depth + 1 : nesting(items.get(0), depth + 1);
    }

    private static PythonError tooDeep(NDArray view, Object value) {
        if (view.axes() == 0 && view.dtype == DType.INT64) {
            return PythonError.type("int() argument must be a string, a bytes-like object or a real number, not '"
                    + TypeNames.of(value) + "'");
        }
        return PythonError.value("setting an array element with a sequence."
                + (view.axes() == 0
                        ? ""
                        : " The requested array would exceed the maximum number of dimension of " + view.axes() + "."));
    }

    /** The values to be stored, converted as one entry at a time would be. */
    private static NDArray values(NDArray array, Object value) {
        if (value instanceof Double number && array.dtype == DType.INT64) {
            return Convert.array(array.session, number, DType.INT64);
        }
        if (value instanceof NDArray || Convert.isNumber(value)) {
            return Convert.array(array.session, value);
        }
        return Convert.array(array.session, value, array.dtype);
    }

    /** A view for an index of integers, slices and new axes. */
    private static NDArray view(NDArray array, IndexKey key) {
        List<int[]> axes = new ArrayList<>();
        int offset = array.offset;
        int axis = 0;
        for (Object part : key.parts) {
            if (part instanceof None) {
                axes.add(new int[] {1, 0});
                continue;
            }
            if (part instanceof Slice slice) {
                int[] range = range(slice, array.shape[axis]);
                offset += range[1] == 0 ? 0 : range[0] * array.strides[axis];
                axes.add(new int[] {range[1], range[2] * array.strides[axis]});
            } else {
                offset += within((Long) part, axis, array.shape[axis]) * array.strides[axis];
            }
            axis++;
        }
        checkAxes(axes.size());
        int[] shape = new int[axes.size()];
        int[] strides = new int[axes.size()];
        for (int i = 0; i < shape.length; i++) {
            shape[i] = axes.get(i)[0];
            strides[i] = axes.get(i)[1];
        }
        return array.view(offset, shape, strides);
    }

    /** Raises the error of a result with too many axes. */
    static void checkAxes(int axes) {
        if (axes > Shapes.MAX_AXES) {
            throw PythonError.index("number of dimensions must be within [0, 64], indexing result would have " + axes);
        }
    }

    /** An index counted from the front. */
    static int within(long index, int axis, int length) {
        if (index < -length || index >= length) {
            throw PythonError.index("index " + index + " is out of bounds for axis " + axis + " with size " + length);
        }
        return (int) (index < 0 ? index + length : index);
    }

    /** The first index, the number of indices and the step of a slice of an axis. */
    static int[] range(Slice slice, int length) {
        long step = slice.step() instanceof None ? 1 : bound(slice.step());
        if (step == 0) {
            throw PythonError.value("slice step cannot be zero");
        }
        long lowest = step > 0 ? 0 : -1;
        long highest = step > 0 ? length : length - 1;
        long start = slice.start() instanceof None ? step > 0 ? lowest : highest : bound(slice.start());
        long stop = slice.stop() instanceof None ? step > 0 ? highest : lowest : bound(slice.stop());
        if (!(slice.start() instanceof None)) {
            start = Math.min(Math.max(start < 0 ? start + length : start, lowest), highest);
        }
        if (!(slice.stop() instanceof None)) {
            stop = Math.min(Math.max(stop < 0 ? stop + length : stop, lowest), highest);
        }
        // Steps beyond the axis have the effect of its length.
        long short1 = Math.min(Math.max(step, -length - 1), length + 1);
        long count = short1 > 0 ? (stop - start + short1 - 1) / short1 : (start - stop - short1 - 1) / -short1;
        return new int[] {(int) start, (int) Math.max(count, 0), (int) short1};
    }

    private static long bound(Object value) {
        boolean float64 = value instanceof Scalar scalar && scalar.dtype != DType.INT64;
        if (!(value instanceof Long || value instanceof Boolean || value instanceof Scalar || value instanceof NDArray)
                || float64) {
            throw PythonError.type("slice indices must be integers or None or have an __index__ method");
        }
        return Shapes.index(value);
    }
}
