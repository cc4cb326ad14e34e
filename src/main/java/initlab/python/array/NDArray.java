package initlab.python.array;

import initlab.python.value.PyObject;
import initlab.python.value.PythonError;
import java.util.Iterator;
import java.util.NoSuchElementException;

/** An array. Several arrays may be views of the same storage. */
final class NDArray implements PyObject {
    final Session session;
    final DType dtype;
    /** The storage of float64; null for other types. */
    final double[] floats;
    /** The storage of int64, and of bool as 0 and 1; null for float64. */
    final long[] integers;
    /** Where the first entry is in the storage. */
    final int offset;
    /** The lengths of the axes. Only {@code array.shape = …} changes them. */
    int[] shape;
    /** The distance in the storage of two neighbours along an axis. */
    int[] strides;

    private NDArray(
            Session session, DType dtype, double[] floats, long[] integers, int offset, int[] shape, int[] strides) {
        this.session = session;
        this.dtype = dtype;
        this.floats = floats;
        this.integers = integers;
        this.offset = offset;
        this.shape = shape;
        this.strides = strides;
    }

    /** A new array of zeros, row-major. */
    static NDArray zeros(Session session, DType dtype, int... shape) {
        int size = Shapes.size(shape);
        session.entries(size);
        return dtype == DType.FLOAT64
                ? of(session, new double[size], shape)
                : of(session, dtype, new long[size], shape);
    }

    /** An array of float64 that owns these values, row-major. The caller has counted them. */
    static NDArray of(Session session, double[] values, int... shape) {
        return new NDArray(session, DType.FLOAT64, values, null, 0, shape, Shapes.strides(shape));
    }

    /** An array of int64 or bool that owns these values, row-major. The caller has counted them. */
    static NDArray of(Session session, DType dtype, long[] values, int... shape) {
        return new NDArray(session, dtype, null, values, 0, shape, Shapes.strides(shape));
    }

    /** A view of this array's storage. */
    NDArray view(int newOffset, int[] newShape, int[] newStrides) {
        return new NDArray(session, dtype, floats, integers, newOffset, newShape, newStrides);
    }

    int axes() {
        return shape.length;
    }

    int size() {
        return Shapes.size(shape);
    }

    /** Whether the entries follow each other in the storage, row by row. */
    boolean isRowMajor() {
        int stride = 1;
        for (int axis = shape.length - 1; axis >= 0; axis--) {
            if (shape[axis] == 0) {
                return true;
            }
            if (shape[axis] != 1 && strides[axis] != stride) {
                return false;
            }
            stride *= shape[axis];
        }
        return true;
    }

    /** Where the entries are in the storage, row by row. */
    int[] positions() {
        session.meter.steps(size());
        return positions(offset, shape, strides);
    }

    /** Where the entries of an array are, row by row. */
    static int[] positions(int offset, int[] shape, int[] strides) {
        int[] positions = new int[Shapes.size(shape)];
        int[] index = new int[shape.length];
        int position = offset;
        for (int i = 0; i < positions.length; i++) {
            positions[i] = position;
            for (int axis = shape.length - 1; axis >= 0; axis--) {
                index[axis]++;
                position += strides[axis];
                if (index[axis] < shape[axis]) {
                    break;
                }
                position -= index[axis] * strides[axis];
                index[axis] = 0;
            }
        }
        return positions;
    }

    /** The entry at a place of the storage, as float64. */
    double floatAt(int position) {
        return floats != null ? floats[position] : integers[position];
    }

    /** The entries as float64, row by row; they may be the storage itself, so they are only read. */
    double[] floatValues() {
        if (floats != null && offset == 0 && isRowMajor() && floats.length == size()) {
            return floats;
        }
        session.entries(size());
        int[] positions = positions();
        double[] values = new double[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = floatAt(positions[i]);
        }
        return values;
    }

    /** The entries of an array of integers or truth values, row by row; they are only read. */
    long[] integerValues() {
        if (offset == 0 && isRowMajor() && integers.length == size()) {
            return integers;
        }
        session.entries(size());
        int[] positions = positions();
        long[] values = new long[positions.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = integers[positions[i]];
        }
        return values;
    }

    /** A view with this shape, to which this array's shape broadcasts. */
    NDArray broadcastTo(int[] wanted) {
        int[] wantedStrides = new int[wanted.length];
        for (int axis = 1; axis <= shape.length; axis++) {
            wantedStrides[wanted.length - axis] = shape[shape.length - axis] == 1 ? 0 : strides[shape.length - axis];
        }
        return view(offset, wanted, wantedStrides);
    }

    /** A row-major copy with another type; truncates floats. */
    NDArray copyAs(DType wanted) {
        return Copies.copy(this, wanted);
    }

    /** This array, or a copy that has the type. */
    NDArray as(DType wanted) {
        return dtype == wanted ? this : copyAs(wanted);
    }

    /** Sets every entry from an array that broadcasts to this one's shape; leading axes of length 1 do not count. */
    void assign(NDArray value) {
        Copies.assign(this, value);
    }

    /** The entry at a place of the storage, as a scalar. */
    Scalar scalarAt(int position) {
        return floats != null
                ? new Scalar(session, dtype, floats[position], 0)
                : new Scalar(session, dtype, integers[position], integers[position]);
    }

    /** This array, or the scalar if it has no axes, as NumPy returns results. */
    PyObject result() {
        return shape.length == 0 ? scalarAt(offset) : this;
    }

    @Override
    public String typeName() {
        return "numpy.ndarray";
    }

    @Override
    public Object attribute(String name) {
        return ArrayAttributes.get(this, name);
    }

    @Override
    public void setAttribute(String name, Object value) {
        ArrayAttributes.set(this, name, value);
    }

    @Override
    public Object item(Object key) {
        return Indexing.get(this, key);
    }

    @Override
    public void setItem(Object key, Object value) {
        Indexing.set(this, key, value);
    }

    @Override
    public Object binary(String operator, Object left, Object right) {
        return Operators.binary(session, operator, left, right);
    }

    @Override
    public Object augmented(String operator, Object right) {
        return Operators.augmented(this, operator, right);
    }

    @Override
    public Object unary(String operator) {
        return Operators.unary(this, operator).result();
    }

    @Override
    public boolean truth() {
        if (size() == 1) {
            return floatAt(offset) != 0;
        }
        throw PythonError.value(
                size() == 0
                        ? "The truth value of an empty array is ambiguous. Use `array.size > 0` to check that an array"
                                + " is not empty."
                        : "The truth value of an array with more than one element is ambiguous. Use a.any() or"
                                + " a.all()");
    }

    @Override
    public long length() {
        if (shape.length == 0) {
            throw PythonError.type("len() of unsized object");
        }
        return shape[0];
    }

    @Override
    public Iterator<Object> items() {
        if (shape.length == 0) {
            throw PythonError.type("iteration over a 0-d array");
        }
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < shape[0];
            }

            @Override
            public Object next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                session.meter.steps(1);
                return Indexing.get(NDArray.this, (long) next++);
            }
        };
    }

    @Override
    public boolean contains(Object value) {
        NDArray equal = Operators.compare(session, "==", this, value);
        return Reductions.any(equal);
    }

    @Override
    public long index() {
        if (shape.length > 0 || dtype != DType.INT64) {
            throw PythonError.type("only integer scalar arrays can be converted to a scalar index");
        }
        return integers[offset];
    }

    @Override
    public double toDouble() {
        return single().toDouble();
    }

    @Override
    public long toLong() {
        return single().toLong();
    }

    private Scalar single() {
        if (shape.length > 0) {
            throw PythonError.type("only 0-dimensional arrays can be converted to Python scalars");
        }
        return scalarAt(offset);
    }

    @Override
    public String repr() {
        return Text.repr(this);
    }

    @Override
    public String str() {
        return Text.str(this);
    }
}
