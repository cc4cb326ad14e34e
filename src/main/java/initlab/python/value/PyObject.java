package initlab.python.value;

import java.util.Iterator;

/**
 * A value that knows its own behaviour: arrays, NumPy's scalars, modules. The values of the language itself are plain
 * Java objects: {@link None#NONE}, Boolean, Long, Double, String, {@link PyList}, {@link PyTuple}, {@link PyDict}, a range, a
 * slice ({@link Slice}) and a {@link Callable}. The interpreter asks a PyObject first if either operand is one.
 */
public interface PyObject {
    /** The name of the type as messages write it, such as {@code numpy.ndarray}. */
    String typeName();

    /** The type for {@code type()}, a {@link PyType}; null if it is only known by its name. */
    default Object type() {
        return null;
    }

    /** Returns an attribute; throws an AttributeError, or a {@link Refusal} for an attribute that only cells lack. */
    default Object attribute(String name) {
        throw PythonError.attribute("'" + typeName() + "' object has no attribute '" + name + "'");
    }

    /** Sets an attribute, such as {@code shape}. */
    default void setAttribute(String name, Object value) {
        throw PythonError.attribute("'" + typeName() + "' object has no attribute '" + name + "'");
    }

    /** Returns {@code this[key]}; the key is a Long, a {@link Slice}, a {@link PyTuple} of these, an array, {@link None#NONE} … */
    default Object item(Object key) {
        throw PythonError.type("'" + typeName() + "' object is not subscriptable");
    }

    /** Carries out {@code this[key] = value}. */
    default void setItem(Object key, Object value) {
        throw PythonError.type("'" + typeName() + "' object does not support item assignment");
    }

    /**
     * Returns {@code left operator right}, where this value is one of both.
     *
     * @param operator as Python writes it: + - * / // % ** @ &amp; | ^ &lt;&lt; &gt;&gt;, or a comparison &lt; &lt;= == != &gt; &gt;=
     * @return the result; null if this value knows none, and the interpreter says so as Python does
     */
    default Object binary(String operator, Object left, Object right) {
        return null;
    }

    /** Carries out {@code this operator= right} in place and returns what the name is bound to then; null for {@code this = this operator right}. */
    default Object augmented(String operator, Object right) {
        return null;
    }

    /** Returns {@code -x}, {@code +x} or {@code ~x}; null if there is none. */
    default Object unary(String operator) {
        return null;
    }

    /** Whether this value counts as true. */
    default boolean truth() {
        return true;
    }

    /** The length for {@code len}. */
    default long length() {
        throw PythonError.type("object of type '" + typeName() + "' has no len()");
    }

    /** The items for a loop. */
    default Iterator<Object> items() {
        throw PythonError.type("'" + typeName() + "' object is not iterable");
    }

    /** Whether {@code value in this}. */
    default boolean contains(Object value) {
        throw PythonError.type("argument of type '" + typeName() + "' is not iterable");
    }

    /** The integer for an index, {@code range} and the like ({@code __index__}); throws the TypeError that Python raises. */
    default long index() {
        throw PythonError.type("'" + typeName() + "' object cannot be interpreted as an integer");
    }

    /** The number for {@code float()} and {@code math.sqrt} ({@code __float__}). */
    default double toDouble() {
        throw PythonError.type("must be real number, not " + typeName());
    }

    /** The number for {@code int()}. */
    default long toLong() {
        throw PythonError.type(
                "int() argument must be a string, a bytes-like object or a real number, not '" + typeName() + "'");
    }

    /** The text for {@code repr}. */
    String repr();

    /** The text for {@code str} and {@code print}. */
    default String str() {
        return repr();
    }

    /** The text for f-strings and {@code format}. */
    default String format(String spec) {
        if (spec.isEmpty()) {
            return str();
        }
        throw PythonError.type("unsupported format string passed to " + typeName() + ".__format__");
    }

    /** The plain value (Long, Double, Boolean) that equals this one as a dict's key; throws a TypeError if it cannot be a key. */
    default Object key() {
        throw PythonError.type("unhashable type: '" + typeName() + "'");
    }
}
