package initlab.python.value;

/** The names of the types of values, as Python's messages write them. */
public final class TypeNames {
    private TypeNames() {}

    /** Returns the name, such as {@code int}. */
    public static String of(Object value) {
        if (value instanceof PyObject object) {
            return object.typeName();
        }
        if (value instanceof Callable callable) {
            return callable.typeName();
        }
        if (value instanceof Long) {
            return "int";
        }
        if (value instanceof Double) {
            return "float";
        }
        if (value instanceof String) {
            return "str";
        }
        if (value instanceof Boolean) {
            return "bool";
        }
        if (value instanceof PyList) {
            return "list";
        }
        if (value instanceof PyTuple) {
            return "tuple";
        }
        if (value instanceof PyDict) {
            return "dict";
        }
        return value instanceof Slice ? "slice" : "NoneType";
    }
}
