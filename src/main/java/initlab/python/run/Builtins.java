package initlab.python.run;

import initlab.python.syntax.Unsupported;
import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.None;
import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Python's built-in functions. */
final class Builtins {
    private final Interpreter runtime;
    private final Map<String, Object> table = new HashMap<>();

    private Builtins(Interpreter runtime) {
        this.runtime = runtime;
    }

    /** The table of names. */
    static Map<String, Object> of(Interpreter runtime) {
        Builtins builtins = new Builtins(runtime);
        builtins.addFunctions();
        Types.addTo(builtins.table, runtime);
        Iterators.addTo(builtins.table, runtime);
        ExceptionType.addTo(builtins.table, runtime);
        builtins.table.put("__name__", "__main__");
        return builtins.table;
    }

    private void add(String name, Takes takes, Builtin.Body body) {
        table.put(name, Builtin.of(name, takes, body));
    }

    private void addFunctions() {
        add("len", Takes.ONE, a -> length(a[0]));
        add("abs", Takes.ONE, a -> abs(a[0]));
        add("repr", Takes.ONE, a -> runtime.text.repr(a[0]));
        add("chr", Takes.ONE, a -> Conversions.character(Conversions.index(a[0])));
        add("ord", Takes.ONE, a -> ord(a[0]));
        add("bin", Takes.ONE, a -> based(a[0], "0b", 2));
        add("oct", Takes.ONE, a -> based(a[0], "0o", 8));
        add("hex", Takes.ONE, a -> based(a[0], "0x", 16));
        add("callable", Takes.ONE, a -> a[0] instanceof Callable);
        add("format", Takes.between(1, 2), a -> format(a));
        add("isinstance", Takes.between(2, 2), a -> isInstance(a[0], a[1], 0));
        add(
                "divmod",
                Takes.between(2, 2),
                a -> new PyTuple(List.of(
                        runtime.operators.binary("//", a[0], a[1]), runtime.operators.binary("%", a[0], a[1]))));
        add("pow", Takes.named(2, "base", "exp", "mod"), a -> power(a));
        add("round", Takes.named(1, "number", "ndigits"), a -> round(a[0], a[1]));
        table.put("print", Builtin.free("print", this::print));
    }

    private Object length(Object value) {
        if (value instanceof String text) {
            runtime.meter.steps(text.length() / 16);
            return (long) text.codePointCount(0, text.length());
        }
        if (value instanceof PyList list) {
            return (long) list.items.size();
        }
        if (value instanceof PyTuple tuple) {
            return (long) tuple.items().size();
        }
        if (value instanceof PyDict dict) {
            return (long) dict.size();
        }
        if (value instanceof PyObject object) {
            return object.length();
        }
        throw PythonError.type("object of type '" + TypeNames.of(value) + "' has no len()");
    }

    private Object abs(Object value) {
        Object plain = Arithmetic.plain(value);
        if (plain instanceof Long whole) {
            return whole < 0 ? Arithmetic.unary("-", whole) : whole;
        }
        if (plain instanceof Double number) {
            return Math.abs(number);
        }
        PyObject numpy = runtime.modules.get("numpy");
        boolean array = TypeNames.of(value).startsWith("numpy.") && numpy != null;
        if (array && numpy.attribute("abs") instanceof Callable callable) {
            return callable.call(new Arguments(List.of(value), Map.of()));
        }
        throw PythonError.type("bad operand type for abs(): '" + TypeNames.of(value) + "'");
    }

    private static Object ord(Object value) {
        if (!(value instanceof String text)) {
            throw PythonError.type("ord() expected string of length 1, but " + TypeNames.of(value) + " found");
        }
        int length = text.codePointCount(0, text.length());
        if (length != 1) {
            throw PythonError.type("ord() expected a character, but string of length " + length + " found");
        }
        return (long) text.codePointAt(0);
    }

    private static Object based(Object value, String prefix, int base) {
        long whole = Conversions.index(value);
        return (whole < 0 ? "-" : "") + prefix + Formatter.digits(whole, base);
    }

    private Object format(Object[] a) {
        if (a[1] != null && !(a[1] instanceof String)) {
            throw PythonError.type("format() argument 2 must be str, not " + TypeNames.of(a[1]));
        }
        return runtime.formatter.format(a[0], a[1] == null ? "" : (String) a[1]);
    }

    private static boolean isInstance(Object value, Object type, int depth) {
        if (type instanceof PyType one) {
            return one.hasInstance(value);
        }
        if (type instanceof PyTuple tuple && depth < 10) {
            for (Object one : tuple.items()) {
                if (isInstance(value, one, depth + 1)) {
                    return true;
                }
            }
            return false;
        }
        // NumPy's classes are known by their texts.
        if (type instanceof PyObject object && object.repr().startsWith("<class 'numpy.")) {
            return object.repr().equals("<class '" + TypeNames.of(value) + "'>");
        }
        throw PythonError.type("isinstance() arg 2 must be a type, a tuple of types, or a union");
    }

    private Object power(Object[] a) {
        if (a[2] == null || a[2] == None.NONE) {
            return runtime.operators.binary("**", a[0], a[1]);
        }
        throw Unsupported.name("pow(a, b, m)", BuiltinNames.SUPPORTED);
    }

    private Object round(Object value, Object digits) {
        Object plain = Arithmetic.plain(value);
        boolean whole = digits == null || digits == None.NONE;
        if (plain instanceof Long number) {
            long places = whole ? 0 : Conversions.index(digits);
            return places >= 0 ? number : rounded(number, -places);
        }
        if (plain instanceof Double number) {
            return whole
                    ? (Object) Conversions.truncated(Math.rint(number))
                    : FloatText.rounded(number, Conversions.index(digits));
        }
        if (plain instanceof PyObject object) {
            return Scalars.round(object, whole ? null : digits);
        }
        throw PythonError.type("type " + TypeNames.of(value) + " doesn't define __round__ method");
    }

    /** Rounds half to even at a power of ten. */
    private static Long rounded(long number, long zeros) {
        if (zeros > 18) {
            return 0L;
        }
        long unit = Arithmetic.power(10L, zeros);
        long rest = Math.floorMod(number, unit);
        long floor = number - rest;
        boolean up = rest > unit - rest || rest == unit - rest && Math.floorMod(floor / unit, 2L) == 1;
        return up ? (Long) Arithmetic.binary("+", floor, unit) : (Long) floor;
    }

    private Object print(Arguments arguments) {
        String separator = " ";
        String end = "\n";
        for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
            String name = keyword.getKey();
            Object value = keyword.getValue();
            if (!name.equals("sep") && !name.equals("end") && !name.equals("flush")) {
                if (name.equals("file")) {
                    throw Unsupported.name("print(file=…)", "sep, end");
                }
                throw PythonError.type("'" + name + "' is an invalid keyword argument for print()");
            }
            if (!name.equals("flush") && value != None.NONE && !(value instanceof String)) {
                throw PythonError.type(name + " must be None or a string, not " + TypeNames.of(value));
            }
            if (value instanceof String text) {
                separator = name.equals("sep") ? text : separator;
                end = name.equals("end") ? text : end;
            }
        }
        for (int i = 0; i < arguments.positional().size(); i++) {
            runtime.output.print((i == 0 ? "" : separator)
                    + runtime.text.str(arguments.positional().get(i)));
        }
        runtime.output.print(end);
        return None.NONE;
    }
}
