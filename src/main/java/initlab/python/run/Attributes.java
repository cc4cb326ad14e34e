package initlab.python.run;

import initlab.python.value.Callable;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;

/** Attributes and methods of values. */
final class Attributes {
    private final ListMethods lists;
    private final DictMethods dicts;
    private final StringMethods strings;

    Attributes(Interpreter runtime) {
        this.lists = new ListMethods(runtime);
        this.dicts = new DictMethods(runtime);
        this.strings = new StringMethods(runtime);
    }

    Object get(Object object, String name) {
        if (object instanceof PyObject other) {
            return other.attribute(name);
        }
        Object value = find(object, name);
        if (value == null) {
            throw missing(object, name);
        }
        return value;
    }

    private Object find(Object object, String name) {
        if (object instanceof String text) {
            return strings.method(text, name);
        }
        if (object instanceof PyList list) {
            return lists.method(list, name);
        }
        if (object instanceof PyTuple tuple) {
            return lists.method(tuple, name);
        }
        if (object instanceof PyDict dict) {
            return dicts.method(dict, name);
        }
        if (object instanceof Callable callable && name.equals("__name__")) {
            String full = callable.name();
            return object instanceof PyType ? full.substring(full.lastIndexOf('.') + 1) : full;
        }
        return Arithmetic.isNumber(object) ? number(Arithmetic.plain(object), name) : null;
    }

    private static Object number(Object number, String name) {
        Object zero = number instanceof Long ? (Object) 0L : (Object) 0.0;
        return switch (name) {
            case "real" -> number;
            case "imag" -> zero;
            case "is_integer" ->
                number instanceof Double value
                        ? Builtin.of(
                                "float", name, Takes.NOTHING, a -> Double.isFinite(value) && value == Math.rint(value))
                        : null;
            default -> null;
        };
    }

    private static PythonError missing(Object object, String name) {
        return PythonError.attribute(
                object instanceof PyType type
                        ? "type object '" + type.name() + "' has no attribute '" + name + "'"
                        : "'" + TypeNames.of(object) + "' object has no attribute '" + name + "'");
    }

    void set(Object object, String name, Object value) {
        if (object instanceof PyObject other) {
            other.setAttribute(name, value);
            return;
        }
        if (find(object, name) != null) {
            throw PythonError.attribute("'" + TypeNames.of(object) + "' object attribute '" + name + "' is read-only");
        }
        throw missing(object, name);
    }
}
