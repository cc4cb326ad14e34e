package initlab.python.value;

/** A value that can be called: a function, a type, a method of a value. */
public interface Callable {
    /** The name as error messages write it, such as {@code zeros}. */
    String name();

    /** The name of its type as messages write it. */
    default String typeName() {
        return "builtin_function_or_method";
    }

    /**
     * Calls it.
     *
     * @throws PythonError as Python raises
     * @throws Refusal for what cells lack
     */
    Object call(Arguments arguments);
}
