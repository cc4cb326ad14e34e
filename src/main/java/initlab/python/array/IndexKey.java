package initlab.python.array;

import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.Slice;
import java.util.ArrayList;
import java.util.List;

/** The parts of an index, such as {@code i, :, None} or a mask, with one part per axis of the array. */
final class IndexKey {
    private static final String INVALID = "only integers, slices (`:`), ellipsis (`...`), numpy.newaxis (`None`) and"
            + " integer or boolean arrays are valid indices";

    /**
     * The parts in order: a Long, a Slice or an array of integers, each for one axis; {@link None#NONE} for a new axis.
     */
    final List<Object> parts = new ArrayList<>();
    /** Whether any part is an array, so that the result is a copy. */
    boolean hasArrays;
    /** Whether the index has an ellipsis, so that the result is an array even without axes. */
    boolean hasEllipsis;
    /** Whether the index is one mask, for messages. */
    boolean isMask;

    private final NDArray array;

    IndexKey(NDArray array, Object key) {
        this.array = array;
        List<Object> given = key instanceof PyTuple tuple ? tuple.items() : List.of(key);
        List<Object> read = new ArrayList<>();
        int axes = 0;
        int ellipsis = -1;
        for (Object item : given) {
            array.session.meter.steps(1);
            if (isEllipsis(item)) {
                if (ellipsis >= 0) {
                    throw PythonError.index("an index can only have a single ellipsis ('...')");
                }
                ellipsis = read.size();
                read.add(item);
                continue;
            }
            Object part = part(item);
            read.add(part);
            axes += part instanceof None
                    ? 0
                    : part instanceof NDArray mask && mask.dtype == DType.BOOL ? mask.axes() : 1;
        }
        if (axes > array.axes()) {
            throw PythonError.index("too many indices for array: array is " + array.axes() + "-dimensional, but " + axes
                    + " were indexed");
        }
        isMask = given.size() == 1 && read.get(0) instanceof NDArray mask && mask.dtype == DType.BOOL;
        hasEllipsis = ellipsis >= 0;
        if (ellipsis < 0) {
            ellipsis = read.size();
            read.add(null);
        }
        for (int i = 0; i < read.size(); i++) {
            if (i == ellipsis) {
                for (int j = axes; j < array.axes(); j++) {
                    add(new Slice(None.NONE, None.NONE, None.NONE));
                }
            } else {
                add(read.get(i));
            }
        }
    }

    private static boolean isEllipsis(Object item) {
        return item instanceof PyObject object && object.typeName().equals("ellipsis");
    }

    /** Reads a part: a Long, a Slice, None or an array of integers or truth values. */
    private Object part(Object item) {
        if (item instanceof Long || item instanceof Slice || item instanceof None) {
            return item;
        }
        if (item instanceof Scalar scalar && scalar.dtype == DType.INT64) {
            return scalar.integer;
        }
        if (item instanceof Boolean || item instanceof Scalar scalar && scalar.dtype == DType.BOOL) {
            throw Refusals.use("[" + Names.repr(item) + "]");
        }
        if (item instanceof NDArray given) {
            if (given.dtype == DType.FLOAT64) {
                throw PythonError.index("arrays used as indices must be of integer (or boolean) type");
            }
            if (given.axes() == 0) {
                return part(given.scalarAt(given.offset));
            }
            return given;
        }
        if (item instanceof PyList || item instanceof PyTuple) {
            Session session = array.session;
            if (Convert.foreign(session, item) != null) {
                throw PythonError.index(INVALID);
            }
            NDArray given = Convert.array(session, item);
            if (given.dtype == DType.FLOAT64 && given.size() > 0) {
                throw PythonError.index(INVALID);
            }
            return given.dtype == DType.FLOAT64 ? given.copyAs(DType.INT64) : given;
        }
        throw PythonError.index(INVALID);
    }

    /** Adds a part. A mask becomes one array of integers per axis of its own. */
    private void add(Object part) {
        if (!(part instanceof NDArray mask) || mask.dtype != DType.BOOL) {
            hasArrays |= part instanceof NDArray;
            parts.add(part);
            return;
        }
        hasArrays = true;
        int first = axesSoFar();
        for (int axis = 0; axis < mask.axes(); axis++) {
            if (mask.shape[axis] != array.shape[first + axis]) {
                throw PythonError.index("boolean index did not match indexed array along axis " + (first + axis)
                        + "; size of axis is " + array.shape[first + axis]
                        + " but size of corresponding boolean axis is " + mask.shape[axis]);
            }
        }
        for (NDArray positions : nonzero(mask)) {
            parts.add(positions);
        }
    }

    private int axesSoFar() {
        int axes = 0;
        for (Object part : parts) {
            axes += part instanceof None ? 0 : 1;
        }
        return axes;
    }

    /** The indices of the entries that are not zero, one array per axis, as {@code numpy.nonzero} returns them. */
    static List<NDArray> nonzero(NDArray array) {
        Session session = array.session;
        double[] values = array.floatValues();
        int count = 0;
        for (double value : values) {
            count += value != 0 ? 1 : 0;
        }
        List<NDArray> result = new ArrayList<>();
        int inner = values.length;
        for (int axis = 0; axis < array.axes(); axis++) {
            inner = array.shape[axis] == 0 ? 0 : inner / array.shape[axis];
            session.entries(values.length);
            long[] indices = new long[count];
            int next = 0;
            for (int i = 0; i < values.length; i++) {
                if (values[i] != 0) {
                    indices[next++] = i / inner % array.shape[axis];
                }
            }
            result.add(NDArray.of(session, DType.INT64, indices, count));
        }
        return result;
    }
}
