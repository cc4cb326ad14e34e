package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.PyType;
import initlab.python.value.TypeNames;
import java.util.List;

/** A type of the language, such as {@code int}. */
final class BuiltinType implements PyType {
    private static final List<String> GENERIC = List.of("list", "tuple", "dict", "type");

    private final String name;
    private final Builtin maker;

    BuiltinType(String name, Builtin maker) {
        this.name = name;
        this.maker = maker;
    }

    /** Whether annotations may write {@code type[…]}. */
    static boolean isGeneric(PyType type) {
        return GENERIC.contains(type.name());
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hasInstance(Object value) {
        String type = TypeNames.of(value);
        return type.equals(name)
                || name.equals("object")
                || name.equals("int") && type.equals("bool")
                // NumPy's float64 is a float of Python.
                || name.equals("float") && type.equals("numpy.float64");
    }

    @Override
    public Object call(Arguments arguments) {
        return maker.call(arguments);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BuiltinType type && type.name.equals(name);
    }

    @Override
    public int hashCode() {
        return name.hashCode();
    }
}
