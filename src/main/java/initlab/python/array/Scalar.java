package initlab.python.array;

import initlab.numpy.PythonFloat;
import initlab.python.value.None;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;

/** A scalar of NumPy: {@code np.float64(0.5)}, {@code np.int64(3)}, {@code np.True_}. */
final class Scalar implements PyObject {
    final Session session;
    final DType dtype;
    /** The value, as float64. */
    final double number;
    /** The value of an integer; 0 or 1 for a truth value; unused for a float. */
    final long integer;

    Scalar(Session session, DType dtype, double number, long integer) {
        this.session = session;
        this.dtype = dtype;
        this.number = number;
        this.integer = integer;
    }

    static Scalar of(Session session, double number) {
        return new Scalar(session, DType.FLOAT64, number, 0);
    }

    static Scalar of(Session session, long integer) {
        return new Scalar(session, DType.INT64, integer, integer);
    }

    static Scalar of(Session session, boolean truth) {
        return new Scalar(session, DType.BOOL, truth ? 1 : 0, truth ? 1 : 0);
    }

    /** An array without axes that holds the value. */
    NDArray array() {
        session.entries(1);
        return dtype == DType.FLOAT64
                ? NDArray.of(session, new double[] {number})
                : NDArray.of(session, dtype, new long[] {integer});
    }

    /** The Python value: Double, Long or Boolean. */
    Object plain() {
        return dtype == DType.FLOAT64 ? (Object) number : dtype == DType.INT64 ? (Object) integer : integer != 0;
    }

    @Override
    public String typeName() {
        return "numpy." + dtype.text;
    }

    @Override
    public Object attribute(String name) {
        return ArrayAttributes.get(this, name);
    }

    @Override
    public Object item(Object key) {
        boolean shapes = key instanceof None
                || key instanceof PyObject object && object.typeName().equals("ellipsis");
        if (key instanceof PyTuple tuple) {
            shapes = true;
            for (Object part : tuple.items()) {
                shapes &= part instanceof None;
            }
        }
        if (shapes) {
            return Indexing.get(array(), key);
        }
        throw PythonError.index("invalid index to scalar variable.");
    }

    @Override
    public Object binary(String operator, Object left, Object right) {
        return Operators.binary(session, operator, left, right);
    }

    @Override
    public Object unary(String operator) {
        return Operators.unary(array(), operator).result();
    }

    @Override
    public boolean truth() {
        return number != 0;
    }

    @Override
    public long index() {
        if (dtype != DType.INT64) {
            throw PythonError.type("'" + typeName() + "' object cannot be interpreted as an integer");
        }
        return integer;
    }

    @Override
    public double toDouble() {
        return number;
    }

    @Override
    public long toLong() {
        if (dtype != DType.FLOAT64) {
            return integer;
        }
        if (Double.isNaN(number)) {
            throw PythonError.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(number)) {
            throw new PythonError("OverflowError", "cannot convert float infinity to integer");
        }
        if (number < -0x1p63 || number >= 0x1p63) {
            throw Refusals.integer();
        }
        return (long) number;
    }

    @Override
    public String repr() {
        return dtype == DType.BOOL ? "np." + str() + "_" : "np." + dtype.text + "(" + str() + ")";
    }

    @Override
    public String str() {
        return switch (dtype) {
            case BOOL -> integer != 0 ? "True" : "False";
            case INT64 -> Long.toString(integer);
            case FLOAT64 -> PythonFloat.repr(number);
        };
    }

    @Override
    public Object key() {
        return plain();
    }
}
