package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.Meter;
import initlab.python.value.None;
import initlab.python.value.PyObject;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import java.util.List;
import java.util.Map;

/** The module numpy of one cell. */
public final class NumPy implements PyObject {
    private final FunctionTable table;
    private final RandomModule random;

    private NumPy(Session session, long entropy) {
        table = new FunctionTable(session);
        random = new RandomModule(session, entropy);
        Map<String, Object> values = table.values;
        Functions.addTo(table);
        values.put("random", random);
        values.put("pi", Math.PI);
        values.put("e", Math.E);
        values.put("inf", Double.POSITIVE_INFINITY);
        values.put("nan", Double.NaN);
        values.put("newaxis", None.NONE);
        values.put("True_", Scalar.of(session, true));
        values.put("False_", Scalar.of(session, false));
        values.put("float64", new DTypes.ScalarType(DType.FLOAT64, session));
        values.put("int64", new DTypes.ScalarType(DType.INT64, session));
        values.put("bool_", new DTypes.ScalarType(DType.BOOL, session));
        table.alias("bool", "bool_");
        table.alias("double", "float64");
        table.alias("int_", "int64");
        table.python("dtype", "dtype align?! copy?!", (s, a) -> {
            DType read = DTypes.read(a[0]);
            return new DTypes.Value(read == null ? DType.FLOAT64 : read);
        });
        values.put("ndarray", new ArrayType());
    }

    /**
     * Makes the module.
     *
     * @param meter counts what the cell's arrays use
     * @param entropy seeds the random numbers of a cell that does not seed them itself
     */
    public static NumPy module(Meter meter, long entropy) {
        return new NumPy(new Session(meter), entropy);
    }

    /**
     * Returns the RuntimeWarnings since the last call, such as {@code divide by zero encountered in divide}, each once,
     * and forgets them.
     */
    public List<String> takeWarnings() {
        return table.session.takeWarnings();
    }

    Session session() {
        return table.session;
    }

    Map<String, Object> names() {
        return table.values;
    }

    RandomModule random() {
        return random;
    }

    @Override
    public String typeName() {
        return "module";
    }

    @Override
    public Object attribute(String name) {
        Object value = table.values.get(name);
        if (value != null) {
            return value;
        }
        String removal = NumPyNames.removal(name);
        if (removal != null) {
            throw PythonError.attribute(removal);
        }
        String builtin = NumPyNames.builtin(name);
        if (builtin != null) {
            throw PythonError.attribute(builtin);
        }
        if (NumPyNames.isInModule(name)) {
            throw Refusals.name("np." + name);
        }
        throw PythonError.attribute("module 'numpy' has no attribute '" + name + "'");
    }

    @Override
    public String repr() {
        return "<module 'numpy'>";
    }

    @Override
    public Object key() {
        return "numpy";
    }

    /** The class of arrays, which cells only name. */
    private static final class ArrayType implements PyObject, PyType {
        @Override
        public String name() {
            return "ndarray";
        }

        @Override
        public boolean hasInstance(Object value) {
            return value instanceof NDArray;
        }

        @Override
        public Object call(Arguments arguments) {
            throw Refusals.use("np.ndarray");
        }

        @Override
        public String typeName() {
            return "type";
        }

        @Override
        public String repr() {
            return "<class 'numpy.ndarray'>";
        }
    }
}
