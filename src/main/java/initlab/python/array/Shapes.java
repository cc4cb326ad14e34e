package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.List;

/** Shapes: reading them from arguments, broadcasting, strides, and their text. */
final class Shapes {
    /** NumPy's largest number of axes. */
    static final int MAX_AXES = 64;

    private Shapes() {}

    /** An index, a size or an axis: Python's {@code operator.index}. */
    static long index(Object value) {
        if (value instanceof Long number) {
            return number;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof PyObject object) {
            return object.index();
        }
        throw PythonError.type("'" + TypeNames.of(value) + "' object cannot be interpreted as an integer");
    }

    /** The items of a list or a tuple, or of an array with one axis; null for anything else. */
    static List<Object> sequence(Object value) {
        if (value instanceof PyList list) {
            return list.items;
        }
        if (value instanceof PyTuple tuple) {
            return tuple.items();
        }
        if (value instanceof NDArray array && array.axes() > 0) {
            List<Object> items = new ArrayList<>();
            array.items().forEachRemaining(items::add);
            return items;
        }
        return null;
    }

    /** Reads the shape of an array to be created: an integer, or a sequence of integers. */
    static int[] read(Session session, Object value) {
        if (value == null || value instanceof None) {
            throw PythonError.type("Use () not None as shape arguments");
        }
        List<Object> items = sequence(value);
        if (items != null) {
            return read(session, items);
        }
        if (value instanceof String text) {
            if (text.isEmpty()) {
                return new int[0];
            }
            throw PythonError.type("'str' object cannot be interpreted as an integer");
        }
        boolean integer = value instanceof Long
                || value instanceof PyObject object && object.typeName().equals("numpy.int64")
                || value instanceof NDArray array && array.dtype == DType.INT64;
        if (!integer) {
            throw PythonError.type(
                    "expected a sequence of integers or a single integer, got '" + Names.repr(value) + "'");
        }
        return read(session, List.of(value));
    }

    /** Reads a shape from its sizes. */
    static int[] read(Session session, List<Object> items) {
        if (items.size() > MAX_AXES) {
            throw PythonError.value(
                    "maximum supported dimension for an ndarray is currently 64, found " + items.size());
        }
        long[] sizes = new long[items.size()];
        for (int i = 0; i < sizes.length; i++) {
            sizes[i] = index(items.get(i));
        }
        return checked(session, sizes);
    }

    /** Returns the sizes as a shape, if an array of this shape could exist. */
    static int[] checked(Session session, long[] sizes) {
        int[] shape = new int[sizes.length];
        double entries = 1;
        boolean empty = false;
        for (long size : sizes) {
            if (size < 0) {
                throw PythonError.value("negative dimensions are not allowed");
            }
            entries *= Math.max(size, 1);
            empty |= size == 0;
        }
        if (entries > 0x1p60) {
            throw PythonError.value(
                    "array is too big; `arr.size * arr.dtype.itemsize` is larger than the maximum" + " possible size.");
        }
        for (int i = 0; i < sizes.length; i++) {
            if (sizes[i] > Integer.MAX_VALUE) {
                session.meter.bytes(Long.MAX_VALUE / 2);
            }
            shape[i] = (int) sizes[i];
        }
        if (!empty && entries > Integer.MAX_VALUE) {
            session.meter.bytes(Long.MAX_VALUE / 2);
        }
        return shape;
    }

    /** The number of entries. */
    static int size(int[] shape) {
        int size = 1;
        for (int length : shape) {
            size *= length;
        }
        return size;
    }

    /** The strides of a row-major array, in entries. */
    static int[] strides(int[] shape) {
        int[] strides = new int[shape.length];
        int stride = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            strides[axis] = stride;
            stride *= Math.max(shape[axis], 1);
        }
        return strides;
    }

    /** The common shape of operands; null if there is none. */
    static int[] broadcast(Session session, int[]... shapes) {
        int axes = 0;
        for (int[] shape : shapes) {
            axes = Math.max(axes, shape.length);
        }
        long[] common = new long[axes];
        for (int axis = 1; axis <= axes; axis++) {
            long length = 1;
            for (int[] shape : shapes) {
                int own = axis <= shape.length ? shape[shape.length - axis] : 1;
                if (own != 1 && length != 1 && own != length) {
                    return null;
                }
                length = own == 1 ? length : own;
            }
            common[axes - axis] = length;
        }
        return checked(session, common);
    }

    /** An axis counted from the front. */
    static int axis(long axis, int axes) {
        if (axis < -axes || axis >= axes) {
            throw new PythonError("AxisError", "axis " + axis + " is out of bounds for array of dimension " + axes);
        }
        return (int) (axis < 0 ? axis + axes : axis);
    }

    /** An axis for NumPy's functions that are written in Python, whose error for a float differs. */
    static int strictAxis(Object value, int axes) {
        if (value instanceof Double || value instanceof Scalar scalar && scalar.dtype == DType.FLOAT64) {
            throw PythonError.type("integer argument expected, got float");
        }
        return axis(index(value), axes);
    }

    /** The shape as NumPy's messages write it: {@code (2,3)}, {@code (3,)}. */
    static String text(int[] shape) {
        return text(shape, ",");
    }

    /** The shape as Python writes the tuple: {@code (2, 3)}, {@code (3,)}. */
    static String tupleText(int[] shape) {
        return text(shape, ", ");
    }

    private static String text(int[] shape, String comma) {
        StringBuilder text = new StringBuilder("(");
        for (int i = 0; i < shape.length; i++) {
            text.append(i == 0 ? "" : comma).append(shape[i]);
        }
        return text.append(shape.length == 1 ? ",)" : ")").toString();
    }

    /** The shape as a tuple. */
    static PyTuple tuple(int[] shape) {
        List<Object> items = new ArrayList<>();
        for (int length : shape) {
            items.add((long) length);
        }
        return new PyTuple(items);
    }
}
