package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.Callable;
import initlab.python.value.None;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/** {@code min} and {@code max}. */
final class Extremes {
    private final Interpreter runtime;
    private final String name;
    private final String operator;

    /**
     * One of both.
     *
     * @param operator holds between a value and the best so far if the value is better
     */
    Extremes(Interpreter runtime, String name, String operator) {
        this.runtime = runtime;
        this.name = name;
        this.operator = operator;
    }

    Object of(Arguments arguments) {
        List<Object> given = arguments.positional();
        if (given.isEmpty()) {
            throw PythonError.type(name + " expected at least 1 argument, got 0");
        }
        Object key = None.NONE;
        Object standard = null;
        for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
            if (keyword.getKey().equals("key")) {
                key = keyword.getValue();
            } else if (keyword.getKey().equals("default")) {
                standard = keyword.getValue();
            } else {
                throw PythonError.type("'" + keyword.getKey() + "' is an invalid keyword argument for " + name + "()");
            }
        }
        if (given.size() > 1 && standard != null) {
            throw PythonError.type("Cannot specify a default for " + name + "() with multiple positional arguments");
        }
        Iterator<Object> items = given.size() > 1 ? given.iterator() : runtime.iteration.of(given.get(0));
        Object best = best(items, key);
        if (best == null && standard == null) {
            throw PythonError.value(name + "() arg is an empty sequence");
        }
        return best == null ? standard : best;
    }

    private Object best(Iterator<Object> items, Object key) {
        Object best = null;
        Object bestKey = null;
        while (items.hasNext()) {
            Object item = items.next();
            Object itemKey = key(key, item);
            if (best == null || Truth.of(runtime.comparisons.compare(operator, itemKey, bestKey))) {
                best = item;
                bestKey = itemKey;
            }
        }
        return best;
    }

    /** What an item is compared by. */
    static Object key(Object function, Object item) {
        if (function == None.NONE) {
            return item;
        }
        if (function instanceof Callable callable) {
            return callable.call(new Arguments(List.of(item), Map.of()));
        }
        throw PythonError.type("'" + TypeNames.of(function) + "' object is not callable");
    }
}
