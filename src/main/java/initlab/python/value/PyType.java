package initlab.python.value;

/** A class, such as {@code int} or {@code numpy.ndarray}: calling it makes a value, and {@code isinstance} asks it. */
public interface PyType extends Callable {
    /** Whether a value is of this type. */
    boolean hasInstance(Object value);

    @Override
    default String typeName() {
        return "type";
    }
}
