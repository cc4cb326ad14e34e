package initlab.python;

import initlab.python.array.NumPy;
import initlab.python.run.Cell;
import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.Meter;
import initlab.python.value.None;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A cell as the notebook would run it: {@code np} is there, and numpy and math can be imported. Its steps and its memory
 * are limited.
 */
public final class Python {
    /** Enough for a loop over every weight of the largest network; a second or two if a loop never ends. */
    private static final long STEPS = 20_000_000;

    private static final long BYTES = 128L << 20;
    /** The seed of cells that set none. NumPy would take one from the system, so that nobody could check the result. */
    private static final long ENTROPY = 12345;

    /** More entries than any layer has; larger arrays are described, not taken out of the cell. */
    private static final long MAX_ENTRIES = 200_000;

    private static final String NUMPY = "numpy";
    private static final String NP = "np";

    private final NumPy numpy;
    private final Map<String, Object> globals = new LinkedHashMap<>();
    private final Cell cell;

    /**
     * Reads a cell.
     *
     * @throws PythonError if it is not Python
     * @throws initlab.python.value.Refusal if it needs what cells lack
     */
    public Python(String source) {
        Meter meter = new Meter(STEPS, BYTES);
        numpy = NumPy.module(meter, ENTROPY);
        globals.put(NP, numpy);
        cell = new Cell(source, Map.of(NUMPY, numpy), globals, meter);
    }

    /**
     * Reads Python without running it.
     *
     * @throws PythonError if it is not Python
     * @throws initlab.python.value.Refusal if it needs what cells lack
     */
    public static void read(String source) {
        new Cell(source, Map.of(), new LinkedHashMap<>(), new Meter(STEPS, BYTES));
    }

    /** Runs the cell. Throws as {@link #Python} does. */
    public void run() {
        cell.run();
    }

    /** What the cell has printed so far. */
    public String printed() {
        return cell.printed();
    }

    /** NumPy's warnings since the last call, such as {@code RuntimeWarning: divide by zero encountered in divide}. */
    public List<String> takeWarnings() {
        List<String> warnings = new ArrayList<>();
        for (String warning : numpy.takeWarnings()) {
            warnings.add("RuntimeWarning: " + warning);
        }
        return warnings;
    }

    /** Whether the cell has defined a function. */
    public boolean defines(String name) {
        return cell.defines(name);
    }

    /** The names of the functions that the cell has defined. */
    public List<String> functions() {
        List<String> names = new ArrayList<>();
        for (String name : globals.keySet()) {
            if (globals.get(name) instanceof Callable && cell.defines(name)) {
                names.add(name);
            }
        }
        return names;
    }

    /** Calls a function with one argument, a list of integers. Throws as {@link #Python} does. */
    public Object call(String function, int... numbers) {
        List<Object> items = new ArrayList<>();
        for (int number : numbers) {
            items.add((long) number);
        }
        return cell.call(function, List.of(new PyList(items)));
    }

    /** The values of a dict as arrays, by key; null if a value is no dict. */
    public Map<String, Matrix> matrices(Object value) {
        if (!(value instanceof PyDict dict)) {
            return null;
        }
        Map<String, Matrix> matrices = new LinkedHashMap<>();
        for (PyDict.Entry entry : dict.entries()) {
            matrices.put(name(entry.key()), matrix(entry.value()));
        }
        return matrices;
    }

    /** A key as text; all keys of the notebook are texts already. */
    private static String name(Object key) {
        return key instanceof String || key instanceof Long ? key.toString() : TypeNames.of(key);
    }

    /** The name of a value's type, such as {@code dict} or {@code NoneType}. */
    public String typeName(Object value) {
        return TypeNames.of(value);
    }

    /** What NumPy's {@code asarray} makes of a value. */
    private Matrix matrix(Object value) {
        if (!isArrayLike(value)) {
            return new Matrix(new int[0], "object", null, value == None.NONE ? "None" : typeName(value));
        }
        PyObject array;
        try {
            array = (PyObject) call(numpy.attribute("asarray"), value);
        } catch (PythonError ragged) {
            return new Matrix(new int[0], "object", null, typeName(value));
        }
        List<Object> lengths = ((PyTuple) array.attribute("shape")).items();
        int[] shape = new int[lengths.size()];
        long count = 1;
        for (int i = 0; i < shape.length; i++) {
            shape[i] = (int) (long) (Long) lengths.get(i);
            count *= shape[i];
        }
        List<Object> entries = new ArrayList<>();
        if (count <= MAX_ENTRIES) {
            flatten(call(array.attribute("tolist")), entries);
        }
        double[] values = count <= MAX_ENTRIES ? numbers(entries) : null;
        return new Matrix(shape, ((PyObject) array.attribute("dtype")).str(), values, array.str());
    }

    private static boolean isArrayLike(Object value) {
        return value instanceof Long
                || value instanceof Double
                || value instanceof Boolean
                || value instanceof PyList
                || value instanceof PyTuple
                || value instanceof PyObject;
    }

    private static Object call(Object function, Object... arguments) {
        return ((Callable) function).call(new Arguments(List.of(arguments), Map.of()));
    }

    private static void flatten(Object value, List<Object> entries) {
        if (value instanceof PyList list) {
            for (Object item : list.items) {
                flatten(item, entries);
            }
        } else {
            entries.add(value);
        }
    }

    private static double[] numbers(List<Object> entries) {
        double[] numbers = new double[entries.size()];
        for (int i = 0; i < numbers.length; i++) {
            Object entry = entries.get(i);
            if (entry instanceof Double number) {
                numbers[i] = number;
            } else if (entry instanceof Long number) {
                numbers[i] = number;
            } else if (entry instanceof Boolean truth) {
                numbers[i] = truth ? 1 : 0;
            } else {
                return null;
            }
        }
        return numbers;
    }
}
