package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.None;
import initlab.python.value.PyDict;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** The methods of dicts. */
final class DictMethods {
    private final Interpreter runtime;

    DictMethods(Interpreter runtime) {
        this.runtime = runtime;
    }

    /** Returns null if there is no such method. */
    Object method(PyDict dict, String name) {
        return switch (name) {
            case "keys" -> view(dict, name, DictView.Kind.KEYS);
            case "values" -> view(dict, name, DictView.Kind.VALUES);
            case "items" -> view(dict, name, DictView.Kind.ITEMS);
            case "get" ->
                Builtin.of("dict", name, Takes.between(1, 2), a -> {
                    Object value = dict.get(a[0]);
                    return value != null ? value : a[1] == null ? None.NONE : a[1];
                });
            case "setdefault" ->
                Builtin.of("dict", name, Takes.between(1, 2), a -> {
                    Object value = dict.get(a[0]);
                    if (value == null) {
                        value = a[1] == null ? None.NONE : a[1];
                        runtime.subscripts.set(dict, a[0], value);
                    }
                    return value;
                });
            case "pop" ->
                Builtin.of("dict", name, Takes.between(1, 2), a -> {
                    Object value = dict.remove(a[0]);
                    if (value == null && a[1] == null) {
                        throw runtime.subscripts.missing(a[0]);
                    }
                    return value == null ? a[1] : value;
                });
            case "popitem" -> Builtin.of("dict", name, Takes.NOTHING, a -> last(dict));
            case "clear" ->
                Builtin.of("dict", name, Takes.NOTHING, a -> {
                    dict.clear();
                    return None.NONE;
                });
            case "copy" ->
                Builtin.of("dict", name, Takes.NOTHING, a -> {
                    PyDict copy = new PyDict();
                    Types.update(copy, new Arguments(List.of(dict), Map.of()), runtime);
                    return copy;
                });
            case "update" ->
                Builtin.free(name, arguments -> {
                    if (arguments.positional().size() > 1) {
                        throw PythonError.type("update expected at most 1 argument, got "
                                + arguments.positional().size());
                    }
                    Types.update(dict, arguments, runtime);
                    return None.NONE;
                });
            case "fromkeys" ->
                Builtin.of("dict", name, Takes.between(1, 2), a -> {
                    PyDict made = new PyDict();
                    for (Iterator<Object> keys = runtime.iteration.of(a[0]); keys.hasNext(); ) {
                        runtime.subscripts.set(made, keys.next(), a[1] == null ? None.NONE : a[1]);
                    }
                    return made;
                });
            default -> null;
        };
    }

    private Builtin view(PyDict dict, String name, DictView.Kind kind) {
        return Builtin.of("dict", name, Takes.NOTHING, a -> new DictView(dict, kind, runtime));
    }

    private Object last(PyDict dict) {
        if (dict.size() == 0) {
            throw new PythonError("KeyError", "'popitem(): dictionary is empty'");
        }
        runtime.meter.steps(dict.size());
        List<PyDict.Entry> entries = dict.entries();
        PyDict.Entry entry = entries.get(entries.size() - 1);
        dict.remove(entry.key());
        return new PyTuple(List.of(entry.key(), entry.value()));
    }
}
