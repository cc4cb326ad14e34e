package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.PythonError;
import java.util.List;
import java.util.Map;

/**
 * What arguments a built-in function takes. Python words its errors differently for each way in which a function of C
 * takes arguments.
 *
 * @param least the fewest values by position
 * @param most the most
 * @param names of the parameters that may be given by name; null where there is none
 * @param exactly whether the number is fixed by the way in which the function takes its arguments
 */
record Takes(int least, int most, List<String> names, boolean exactly) {
    static final Takes NOTHING = new Takes(0, 0, null, true);
    static final Takes ONE = new Takes(1, 1, null, true);

    static Takes between(int least, int most) {
        return new Takes(least, most, null, false);
    }

    static Takes named(int least, String... names) {
        return new Takes(least, names.length, List.of(names), false);
    }

    /** Returns the values in order of the parameters; null where none is given. */
    Object[] bind(String name, String qualified, Arguments arguments) {
        int given = arguments.positional().size();
        if (names != null) {
            return bindNamed(name, arguments);
        }
        if (!arguments.keywords().isEmpty()) {
            throw PythonError.type(qualified + "() takes no keyword arguments");
        }
        if (given < least || given > most) {
            throw PythonError.type(wrong(name, qualified, given));
        }
        return arguments.positional().toArray(new Object[Math.min(most, 100)]);
    }

    private String wrong(String name, String qualified, int given) {
        if (exactly && most == 0) {
            return qualified + "() takes no arguments (" + given + " given)";
        }
        if (exactly) {
            return qualified + "() takes exactly one argument (" + given + " given)";
        }
        int bound = given < least ? least : most;
        String which = least == most ? "" : given < least ? "at least " : "at most ";
        return name + " expected " + which + bound + " argument" + (bound == 1 ? "" : "s") + ", got " + given;
    }

    private Object[] bindNamed(String name, Arguments arguments) {
        int given = arguments.positional().size();
        int all = given + arguments.keywords().size();
        if (all > most) {
            throw PythonError.type(
                    name + "() takes at most " + most + " argument" + (most == 1 ? "" : "s") + " (" + all + " given)");
        }
        Object[] values = arguments.positional().toArray(new Object[most]);
        for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
            int index = names.indexOf(keyword.getKey());
            if (index < 0) {
                throw PythonError.type("'" + keyword.getKey() + "' is an invalid keyword argument for " + name + "()");
            }
            if (values[index] != null) {
                throw PythonError.type("argument for " + name + "() given by name ('" + keyword.getKey()
                        + "') and position (" + (index + 1) + ")");
            }
            values[index] = keyword.getValue();
        }
        for (int i = 0; i < least; i++) {
            if (values[i] == null) {
                throw PythonError.type(
                        name + "() missing required argument '" + names.get(i) + "' (pos " + (i + 1) + ")");
            }
        }
        return values;
    }
}
