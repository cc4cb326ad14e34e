package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.List;
import java.util.Map;

/** The types of the language: what they make, and {@code type}. */
final class Types {
    private final Map<String, Object> table;
    private final Interpreter runtime;

    private Types(Map<String, Object> table, Interpreter runtime) {
        this.table = table;
        this.runtime = runtime;
    }

    static void addTo(Map<String, Object> table, Interpreter runtime) {
        new Types(table, runtime).add();
    }

    private void add(String name, Takes takes, Builtin.Body body) {
        table.put(name, new BuiltinType(name, Builtin.of(name, takes, body)));
    }

    private void add() {
        table.put("int", new BuiltinType("int", Builtin.free("int", this::makeInt)));
        add("float", Takes.between(0, 1), a -> a[0] == null ? (Object) 0.0 : (Object) Conversions.toFloat(a[0]));
        add("bool", Takes.between(0, 1), a -> a[0] != null && Truth.of(a[0]));
        add("str", Takes.named(0, "object", "encoding", "errors"), this::makeText);
        add("list", Takes.between(0, 1), a -> new PyList(a[0] == null ? List.of() : runtime.iteration.list(a[0])));
        add(
                "tuple",
                Takes.between(0, 1),
                a -> a[0] instanceof PyTuple
                        ? a[0]
                        : new PyTuple(a[0] == null ? List.of() : runtime.iteration.list(a[0])));
        table.put("dict", new BuiltinType("dict", Builtin.free("dict", this::makeDict)));
        table.put("type", new BuiltinType("type", Builtin.free("type", this::type)));
    }

    private Object makeInt(Arguments arguments) {
        Object base = arguments.keywords().get("base");
        for (String name : arguments.keywords().keySet()) {
            if (!name.equals("base")) {
                throw PythonError.type("'" + name + "' is an invalid keyword argument for int()");
            }
        }
        List<Object> given = arguments.positional();
        if (given.size() + (base == null ? 0 : 1) > 2) {
            throw PythonError.type("int() takes at most 2 arguments (" + given.size() + " given)");
        }
        return makeInt(new Object[] {
            given.isEmpty() ? null : given.get(0), base != null ? base : given.size() > 1 ? given.get(1) : null
        });
    }

    private Object makeInt(Object[] a) {
        if (a[1] == null) {
            return a[0] == null ? 0L : Conversions.toInt(a[0]);
        }
        long base = Conversions.index(a[1]);
        if (a[0] == null) {
            throw PythonError.type("int() missing string argument");
        }
        if (!(a[0] instanceof String text)) {
            throw PythonError.type("int() can't convert non-string with explicit base");
        }
        return Conversions.toInt(text, base);
    }

    private Object makeText(Object[] a) {
        if (a[1] != null) {
            throw PythonError.type(
                    a[1] instanceof String
                            ? "decoding to str: need a bytes-like object, " + TypeNames.of(a[0]) + " found"
                            : "str() argument 'encoding' must be str, not " + TypeNames.of(a[1]));
        }
        return a[0] == null ? "" : runtime.text.str(a[0]);
    }

    private Object makeDict(Arguments arguments) {
        if (arguments.positional().size() > 1) {
            throw PythonError.type("dict expected at most 1 argument, got "
                    + arguments.positional().size());
        }
        PyDict dict = new PyDict();
        update(dict, arguments, runtime);
        return dict;
    }

    /** Adds a mapping or pairs, and keywords. */
    static void update(PyDict dict, Arguments arguments, Interpreter runtime) {
        for (Object source : arguments.positional()) {
            if (source instanceof PyDict other) {
                runtime.meter.bytes(4L * Evaluator.ITEM_BYTES * other.size());
                other.entries().forEach(entry -> dict.put(entry.key(), entry.value()));
            } else {
                addPairs(dict, source, runtime);
            }
        }
        arguments.keywords().forEach(dict::put);
    }

    private static void addPairs(PyDict dict, Object source, Interpreter runtime) {
        int index = 0;
        for (Object pair : runtime.iteration.list(source)) {
            if (!runtime.iteration.isIterable(pair)) {
                throw PythonError.type(
                        "cannot convert dictionary update sequence element #" + index + " to a sequence");
            }
            List<Object> items = runtime.iteration.list(pair);
            if (items.size() != 2) {
                throw PythonError.value("dictionary update sequence element #" + index + " has length " + items.size()
                        + "; 2 is required");
            }
            runtime.meter.bytes(4L * Evaluator.ITEM_BYTES);
            dict.put(items.get(0), items.get(1));
            index++;
        }
    }

    private Object type(Arguments arguments) {
        if (arguments.positional().size() != 1 || !arguments.keywords().isEmpty()) {
            throw PythonError.type("type() takes 1 or 3 arguments");
        }
        Object value = arguments.positional().get(0);
        if (value instanceof PyObject object) {
            Object type = object.type();
            if (type != null) {
                return type;
            }
        }
        String name = TypeNames.of(value);
        Object known = table.get(name);
        return known instanceof PyType ? known : new BuiltinType(name, unmakeable(name));
    }

    private static Builtin unmakeable(String name) {
        return Builtin.free(name, arguments -> {
            throw PythonError.type("cannot create '" + name + "' instances");
        });
    }
}
