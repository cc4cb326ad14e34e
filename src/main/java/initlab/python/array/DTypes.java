package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import initlab.rounding.DecimalReader;
import initlab.words.Words;

/** Types of entries as arguments and as values: {@code dtype=float}, {@code np.float64}, {@code a.dtype}. */
final class DTypes {
    private static final String FLOAT = " float float64 f8 <f8 d double f ";
    private static final String INT = " int int64 i8 <i8 l long q longlong p intp i ";
    private static final String BOOL = " bool bool_ ? b1 ";
    private static final String OTHER = " float16 float32 f2 f4 half single longdouble float128 int8 int16 int32 i1"
            + " i2 i4"
            + " h byte short intc uint uint8 uint16 uint32 uint64 u1 u2 u4 u8 complex complex64 complex128 c8 c16 D F g"
            + " str U S O object bytes V void datetime64 timedelta64 m8 M8 ";

    private DTypes() {}

    /** Reads an argument; null if it is left out or None. */
    static DType read(Object value) {
        if (value == null || value instanceof None) {
            return null;
        }
        if (value instanceof Value dtype) {
            return dtype.dtype;
        }
        if (value instanceof ScalarType type) {
            return type.dtype;
        }
        if (value instanceof String name) {
            DType named = named(name);
            if (named == null) {
                throw PythonError.type("data type '" + name + "' not understood");
            }
            return named;
        }
        if (value instanceof Callable type) {
            DType named = named(type.name());
            if (named != null) {
                return named;
            }
        }
        if (value instanceof PyTuple tuple && !tuple.items().isEmpty()) {
            return read(tuple.items().get(0));
        }
        if (value instanceof PyList list && !list.items.isEmpty()) {
            throw PythonError.type(
                    "Field elements must be 2- or 3-tuples, got '" + Names.repr(list.items.get(0)) + "'");
        }
        throw PythonError.type("Cannot interpret '" + Names.repr(value) + "' as a data type");
    }

    private static DType named(String name) {
        String word = " " + name + " ";
        if (name.equals("f") || name.equals("i")) {
            throw Refusals.dtype(name.equals("f") ? "float32" : "int32");
        }
        if (name.isEmpty() || name.indexOf(' ') >= 0) {
            return null;
        }
        if (OTHER.contains(word)) {
            throw Refusals.dtype(name);
        }
        return FLOAT.contains(word)
                ? DType.FLOAT64
                : INT.contains(word) ? DType.INT64 : BOOL.contains(word) ? DType.BOOL : null;
    }

    /** The number that a text holds, as {@code float(text)}. */
    static double number(String text) {
        String word = Words.lower(text.trim());
        boolean negative = word.startsWith("-");
        String size = negative || word.startsWith("+") ? word.substring(1) : word;
        if (size.equals("inf") || size.equals("infinity")) {
            return negative ? Double.NEGATIVE_INFINITY : Double.POSITIVE_INFINITY;
        }
        double value = DecimalReader.read(word);
        if (Double.isNaN(value) && !size.equals("nan")) {
            throw PythonError.value("could not convert string to float: '" + text + "'");
        }
        return value;
    }

    /** The integer that a text holds, as {@code int(text)}. */
    static long integer(String text) {
        String digits = text.trim();
        double value = DecimalReader.read(digits);
        if (digits.indexOf('.') >= 0 || digits.indexOf('e') >= 0 || Double.isNaN(value) || Math.abs(value) > 0x1p52) {
            throw PythonError.value("invalid literal for int() with base 10: '" + text + "'");
        }
        return (long) value;
    }

    /** The value of {@code array.dtype}. */
    record Value(DType dtype) implements PyObject {
        @Override
        public String typeName() {
            return "numpy.dtypes." + dtype.className();
        }

        @Override
        public Object attribute(String name) {
            return switch (name) {
                case "name" -> dtype.text;
                case "itemsize" -> (long) dtype.itemSize;
                case "kind" -> dtype == DType.FLOAT64 ? "f" : dtype == DType.INT64 ? "i" : "b";
                default -> PyObject.super.attribute(name);
            };
        }

        @Override
        public Object binary(String operator, Object left, Object right) {
            return same(operator, left, right);
        }

        @Override
        public String repr() {
            return "dtype('" + dtype.text + "')";
        }

        @Override
        public String str() {
            return dtype.text;
        }

        @Override
        public Object key() {
            return dtype.text;
        }
    }

    private static Object same(String operator, Object left, Object right) {
        if (!operator.equals("==") && !operator.equals("!=")) {
            return null;
        }
        boolean same;
        try {
            same = read(left) == read(right);
        } catch (PythonError | Refusal other) {
            same = false;
        }
        return same == operator.equals("==");
    }

    /** A class of scalars, such as {@code np.float64}, which converts values. */
    static final class ScalarType implements PyObject, PyType {
        final DType dtype;
        private final Session session;

        ScalarType(DType dtype, Session session) {
            this.dtype = dtype;
            this.session = session;
        }

        @Override
        public String name() {
            return dtype.text;
        }

        @Override
        public boolean hasInstance(Object value) {
            return value instanceof Scalar scalar && scalar.dtype == dtype;
        }

        @Override
        public Object call(Arguments arguments) {
            session.meter.steps(1);
            if (!arguments.keywords().isEmpty()) {
                throw PythonError.type(dtype.pythonType + "() takes no keyword arguments");
            }
            int given = arguments.positional().size();
            if (given > 1) {
                throw PythonError.type(dtype.pythonType + " expected at most 1 argument, got " + given);
            }
            Object value = given == 0 ? (Object) 0L : arguments.positional().get(0);
            if (dtype == DType.BOOL && (value instanceof None || value instanceof String)) {
                value = value instanceof String text && !text.isEmpty();
            }
            return Convert.array(session, value, dtype).result();
        }

        @Override
        public Object binary(String operator, Object left, Object right) {
            boolean type = left instanceof Value || right instanceof Value;
            if (type) {
                return same(operator, left, right);
            }
            boolean same = left instanceof ScalarType a && right instanceof ScalarType b && a.dtype == b.dtype;
            return operator.equals("==") ? (Object) same : operator.equals("!=") ? !same : null;
        }

        @Override
        public String typeName() {
            return "type";
        }

        @Override
        public String repr() {
            return "<class 'numpy." + dtype.text + "'>";
        }

        @Override
        public Object attribute(String name) {
            if (name.equals("__name__")) {
                return dtype.text;
            }
            throw PythonError.attribute("type object 'numpy." + dtype.text + "' has no attribute '" + name + "'");
        }
    }
}
