package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyRange;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes arrays of Python's values, as {@code numpy.array} does. */
final class Convert {
    private static final int MAX_DEPTH = 64;

    private final Session session;
    private DType found;
    /** The first entry that is no number, such as a text; null if all are numbers. */
    private Object foreign;

    private boolean ragged;
    /** The entries as NumPy's scalars or plain values, in order. */
    private final List<Object> leaves = new ArrayList<>();

    private Convert(Session session) {
        this.session = session;
    }

    /** The array itself, or a new one with the values of a number or of nested lists. */
    static NDArray array(Session session, Object value) {
        return array(session, value, null);
    }

    /** Likewise with a type of entries, or null for the type that the values need. */
    static NDArray array(Session session, Object value, DType dtype) {
        if (value instanceof NDArray array) {
            return dtype == null ? array : array.as(dtype);
        }
        if (value instanceof Scalar scalar) {
            NDArray array = scalar.array();
            return dtype == null ? array : array.as(dtype);
        }
        Convert convert = new Convert(session);
        int[] shape = convert.measure(value, 0);
        if (convert.ragged) {
            throw PythonError.value("setting an array element with a sequence. The requested array has an inhomogeneous"
                    + " shape after " + shape.length + " dimensions. The detected shape was "
                    + Shapes.tupleText(shape) + " + inhomogeneous part.");
        }
        return convert.fill(shape, dtype);
    }

    /** The first value among a number's or nested lists' entries that is no number; null if there is none. */
    static Object foreign(Session session, Object value) {
        if (isNumber(value) || value instanceof NDArray) {
            return null;
        }
        Convert convert = new Convert(session);
        convert.measure(value, 0);
        return convert.foreign;
    }

    /** The first entry of nested lists, or the value itself. */
    static Object first(Session session, Object value) {
        Convert convert = new Convert(session);
        convert.measure(value, 0);
        return convert.leaves.isEmpty() ? value : convert.leaves.get(0);
    }

    static boolean isNumber(Object value) {
        return value instanceof Double || value instanceof Long || value instanceof Boolean || value instanceof Scalar;
    }

    /** Collects the entries and returns the shape, as far as it is the same everywhere. */
    private int[] measure(Object value, int depth) {
        if (depth > MAX_DEPTH) {
            throw Refusals.depth();
        }
        if (value instanceof NDArray array) {
            return measure(array);
        }
        List<Object> items = items(value);
        if (items == null) {
            leaf(value);
            return new int[0];
        }
        session.meter.steps(items.size());
        int[] common = null;
        for (Object item : items) {
            int[] own = measure(item, depth + 1);
            if (common != null && !Arrays.equals(common, own)) {
                ragged = true;
                own = Arrays.copyOf(own, sameAxes(common, own));
            }
            common = own;
        }
        int inner = common == null ? 0 : common.length;
        int[] shape = new int[inner + 1];
        shape[0] = items.size();
        if (common != null) {
            System.arraycopy(common, 0, shape, 1, inner);
        }
        return shape;
    }

    private static int sameAxes(int[] a, int[] b) {
        int same = 0;
        while (same < Math.min(a.length, b.length) && a[same] == b[same]) {
            same++;
        }
        return same;
    }

    private int[] measure(NDArray array) {
        for (int position : array.positions()) {
            leaf(array.scalarAt(position));
        }
        widen(array.dtype);
        return array.shape;
    }

    private List<Object> items(Object value) {
        if (value instanceof PyList list) {
            return list.items;
        }
        if (value instanceof PyRange range) {
            List<Object> items = new ArrayList<>();
            session.entries(range.length());
            range.items().forEachRemaining(items::add);
            return items;
        }
        return value instanceof PyTuple tuple ? tuple.items() : null;
    }

    private void leaf(Object value) {
        session.meter.bytes(8);
        leaves.add(value);
        if (value instanceof Scalar scalar) {
            widen(scalar.dtype);
        } else if (value instanceof Double) {
            widen(DType.FLOAT64);
        } else if (value instanceof Long) {
            widen(DType.INT64);
        } else if (value instanceof Boolean) {
            widen(DType.BOOL);
        } else if (foreign == null) {
            foreign = value;
        }
    }

    private void widen(DType dtype) {
        found = found == null ? dtype : found.with(dtype);
    }

    private NDArray fill(int[] shape, DType wanted) {
        boolean converts = foreign instanceof None && wanted == DType.FLOAT64
                || foreign instanceof String && wanted != null && wanted != DType.BOOL;
        if (foreign != null && !converts) {
            if (wanted != null && wanted != DType.BOOL && !(foreign instanceof String)) {
                throw PythonError.type((wanted == DType.FLOAT64
                                ? "float() argument must be a string or a real number, not '"
                                : "int() argument must be a string, a bytes-like object or a real number, not '")
                        + TypeNames.of(foreign) + "'");
            }
            throw Refusals.dtype(foreign instanceof String ? "str" : "object");
        }
        DType dtype = wanted != null ? wanted : found != null ? found : DType.FLOAT64;
        NDArray array = NDArray.zeros(session, dtype, shape);
        for (int i = 0; i < leaves.size(); i++) {
            put(array, i, leaves.get(i));
        }
        return array;
    }

    private static void put(NDArray array, int at, Object value) {
        if (value instanceof String text) {
            put(array, at, array.dtype == DType.INT64 ? (Object) DTypes.integer(text) : DTypes.number(text));
            return;
        }
        double number = value instanceof None ? Double.NaN : number(value);
        switch (array.dtype) {
            case FLOAT64 -> array.floats[at] = number;
            case INT64 -> array.integers[at] = integer(value);
            case BOOL -> array.integers[at] = number == 0 ? 0 : 1;
        }
    }

    private static long integer(Object value) {
        if (value instanceof Scalar scalar && scalar.dtype != DType.FLOAT64) {
            return scalar.integer;
        }
        if (value instanceof Long integer) {
            return integer;
        }
        return Scalar.of(null, number(value)).toLong();
    }

    /** A plain number or a scalar as float64. */
    static double number(Object value) {
        if (value instanceof Double number) {
            return number;
        }
        if (value instanceof Long integer) {
            return integer;
        }
        if (value instanceof Boolean truth) {
            return truth ? 1 : 0;
        }
        if (value instanceof PyObject object) {
            return object.toDouble();
        }
        throw PythonError.type("must be real number, not " + TypeNames.of(value));
    }
}
