package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.Meter;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Calls the module numpy as the interpreter does. */
final class Cells {
    final NumPy numpy;

    Cells(long maxSteps, long maxBytes) {
        numpy = NumPy.module(new Meter(maxSteps, maxBytes), 1);
    }

    Cells() {
        this(10_000_000, 100_000_000);
    }

    /** Calls {@code np.name(arguments)}; the name may have dots. */
    Object call(String name, Object... arguments) {
        return call(name, Map.of(), arguments);
    }

    Object call(String name, Map<String, Object> keywords, Object... arguments) {
        return ((Callable) get(numpy, name)).call(new Arguments(List.of(arguments), keywords));
    }

    static Object get(PyObject object, String name) {
        int dot = name.indexOf('.');
        return dot < 0
                ? object.attribute(name)
                : get((PyObject) object.attribute(name.substring(0, dot)), name.substring(dot + 1));
    }

    static Object method(Object object, String name, Object... arguments) {
        return ((Callable) ((PyObject) object).attribute(name)).call(new Arguments(List.of(arguments), Map.of()));
    }

    static PyTuple tuple(Object... items) {
        return new PyTuple(List.of(items));
    }

    /** An array of floats with a shape. */
    NDArray array(double[] values, long... shape) {
        List<Object> items = new ArrayList<>();
        for (double value : values) {
            items.add(value);
        }
        return Shaping.reshape((NDArray) call("array", new PyList(items)), shape);
    }
}
