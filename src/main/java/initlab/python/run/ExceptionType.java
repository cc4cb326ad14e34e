package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PyType;
import initlab.python.value.PythonError;
import java.util.List;
import java.util.Map;

/** A class of exceptions that a cell may raise. */
final class ExceptionType implements PyType {
    private static final List<String> NAMES = List.of(
            "Exception",
            "ArithmeticError",
            "AssertionError",
            "AttributeError",
            "IndexError",
            "KeyError",
            "LookupError",
            "NameError",
            "NotImplementedError",
            "OverflowError",
            "RuntimeError",
            "StopIteration",
            "TypeError",
            "ValueError",
            "ZeroDivisionError");

    /** An exception that was made but not raised yet. */
    private record Raisable(String typeName, List<Object> arguments, Interpreter runtime) implements PyObject {
        @Override
        public String str() {
            boolean key = typeName.equals("KeyError");
            return arguments.isEmpty()
                    ? ""
                    : arguments.size() > 1
                            ? runtime.text.repr(new PyTuple(arguments))
                            : key ? runtime.text.repr(arguments.get(0)) : runtime.text.str(arguments.get(0));
        }

        @Override
        public String repr() {
            String list = runtime.text.list(arguments);
            return typeName + "(" + list.substring(1, list.length() - 1) + ")";
        }
    }

    private final String name;
    private final Interpreter runtime;

    private ExceptionType(String name, Interpreter runtime) {
        this.name = name;
        this.runtime = runtime;
    }

    static void addTo(Map<String, Object> table, Interpreter runtime) {
        for (String name : NAMES) {
            table.put(name, new ExceptionType(name, runtime));
        }
    }

    /** The error that a raise statement raises. */
    static PythonError raised(Object value, Interpreter runtime) {
        Object exception = value instanceof ExceptionType type
                ? ((Callable) type).call(new Arguments(List.of(), Map.of()))
                : value;
        if (exception instanceof Raisable raisable) {
            return new PythonError(raisable.typeName, raisable.str());
        }
        runtime.meter.steps(1);
        return PythonError.type("exceptions must derive from BaseException");
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hasInstance(Object value) {
        return value instanceof Raisable raisable && (raisable.typeName.equals(name) || name.equals("Exception"));
    }

    @Override
    public Object call(Arguments arguments) {
        if (!arguments.keywords().isEmpty()) {
            throw PythonError.type(name + "() takes no keyword arguments");
        }
        return new Raisable(name, arguments.positional(), runtime);
    }
}
