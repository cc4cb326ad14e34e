package initlab.python.array;

import java.util.LinkedHashMap;
import java.util.Map;

/** The names of a module and their values, in the order in which they are added. */
final class FunctionTable {
    final Session session;
    final Map<String, Object> values = new LinkedHashMap<>();

    FunctionTable(Session session) {
        this.session = session;
    }

    /** Adds a function with the parameters of a {@link Parameters} specification. */
    void add(String name, Parameters.Style style, String specification, Function.Body body) {
        values.put(name, new Function(name, new Parameters(name, style, specification), body, session));
    }

    /** Adds a function that NumPy implements in Python. */
    void python(String name, String specification, Function.Body body) {
        add(name, Parameters.Style.PYTHON, specification, body);
    }

    /** Gives a value another name. */
    void alias(String name, String other) {
        values.put(name, values.get(other));
    }
}
