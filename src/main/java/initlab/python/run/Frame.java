package initlab.python.run;

import initlab.python.syntax.Scope;
import initlab.python.value.PythonError;
import java.util.HashMap;
import java.util.Map;

/** The variables of one call of a function, of a comprehension, or of the cell. */
final class Frame {
    private final Interpreter runtime;
    private final Scope scope;
    /** The frame of the function around it; null for the cell's own. */
    private final Frame outer;

    private final Map<String, Object> names;

    private Frame(Interpreter runtime, Scope scope, Frame outer, Map<String, Object> names) {
        this.runtime = runtime;
        this.scope = scope;
        this.outer = outer;
        this.names = names;
    }

    /** The frame of the cell. */
    static Frame ofCell(Interpreter runtime, Scope scope) {
        return new Frame(runtime, scope, null, runtime.globals);
    }

    /** A frame inside this one. */
    Frame inner(Scope inner) {
        return new Frame(runtime, inner, this, new HashMap<>());
    }

    boolean isCell() {
        return outer == null;
    }

    /** Sets a parameter. */
    void bind(String name, Object value) {
        names.put(name, value);
    }

    /** Returns the value of a name; throws a NameError or UnboundLocalError. */
    Object get(String name) {
        Frame home = home(name);
        if (home == null) {
            return global(name);
        }
        Object value = home.names.get(name);
        if (value != null) {
            return value;
        }
        throw home == this
                ? new PythonError(
                        "UnboundLocalError",
                        "cannot access local variable '" + name + "' where it is not associated with a value")
                : new PythonError(
                        "NameError",
                        "cannot access free variable '" + name
                                + "' where it is not associated with a value in enclosing scope");
    }

    private Object global(String name) {
        Object value = runtime.globals.get(name);
        if (value == null) {
            value = runtime.builtins.get(name);
        }
        return value != null ? value : BuiltinNames.missing(name);
    }

    void set(String name, Object value) {
        Frame home = home(name);
        (home == null ? runtime.globals : home.names).put(name, value);
    }

    void delete(String name) {
        Frame home = home(name);
        Object old = (home == null ? runtime.globals : home.names).remove(name);
        if (old == null) {
            throw home == null
                    ? new PythonError("NameError", "name '" + name + "' is not defined")
                    : new PythonError(
                            "UnboundLocalError",
                            "cannot access local variable '" + name + "' where it is not associated with a value");
        }
    }

    /** The frame of the function where a name lives; null if it is global. */
    private Frame home(String name) {
        for (Frame frame = this; !frame.scope.module; frame = frame.outer) {
            Scope.Home home = frame.scope.home(name);
            if (home == Scope.Home.LOCAL) {
                return frame;
            }
            if (home == Scope.Home.GLOBAL) {
                return null;
            }
        }
        return null;
    }
}
