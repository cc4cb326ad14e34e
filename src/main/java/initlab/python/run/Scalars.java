package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.PyObject;
import initlab.python.value.PythonError;
import java.util.List;
import java.util.Map;

/** NumPy's numbers where Python's functions meet them. */
final class Scalars {
    private Scalars() {}

    /** {@code round(x)} and {@code round(x, digits)}. */
    static Object round(PyObject number, Object digits) {
        Object plain;
        try {
            plain = number.key();
        } catch (PythonError array) {
            plain = null;
        }
        if (digits == null && plain instanceof Double value) {
            return Conversions.truncated(Math.rint(value));
        }
        if (digits == null && plain instanceof Long) {
            return plain;
        }
        Object method = digits == null ? null : number.attribute("round");
        if (method instanceof Callable callable) {
            return callable.call(new Arguments(List.of(digits), Map.of()));
        }
        throw PythonError.type("type " + number.typeName() + " doesn't define __round__ method");
    }
}
