package initlab.python.array;

import initlab.python.value.Arguments;
import initlab.python.value.None;
import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The parameters of a function of NumPy. Its specification names them in order, such as {@code "shape dtype? order?!"}:
 * {@code ?} marks an optional one and {@code !} one that cells only support with its default; {@code *} comes before
 * those that are given by name only.
 */
final class Parameters {
    /** How a function is implemented in NumPy, which decides what its errors say. */
    enum Style {
        /** In Python. */
        PYTHON,
        /** In C. */
        C,
        /** In C, in an older way. */
        OLD_C,
        /** In Cython, as the random functions. */
        CYTHON,
        /** A universal function, whose first parameters are given by position only. */
        UFUNC
    }

    private final String function;
    private final Style style;
    private final List<String> names = new ArrayList<>();
    private final List<Boolean> refused = new ArrayList<>();
    private int required;
    private int positional;
    /** 1 for methods whose errors count the array, else 0. */
    private final int self;

    Parameters(String function, Style style, String specification) {
        // NumPy implements these methods by functions whose names start with an underscore.
        this.function = function;
        this.style = style;
        self = function.startsWith("_") ? 1 : 0;
        positional = -1;
        int from = 0;
        while (from < specification.length()) {
            int end = specification.indexOf(' ', from);
            end = end < 0 ? specification.length() : end;
            add(specification.substring(from, end));
            from = end + 1;
        }
        positional = positional < 0 ? names.size() : positional;
    }

    private void add(String word) {
        if (word.equals("*")) {
            positional = names.size();
            return;
        }
        boolean optional = word.indexOf('?') > 0;
        names.add(optional ? word.substring(0, word.indexOf('?')) : word);
        refused.add(word.endsWith("!"));
        required += optional ? 0 : 1;
    }

    /** Returns the arguments in the order of the parameters; null where one is left out. */
    Object[] bind(Arguments arguments) {
        Object[] values = new Object[names.size()];
        int given = arguments.positional().size();
        if (given > positional || style == Style.UFUNC && given < required) {
            throw count(given);
        }
        for (int i = 0; i < given; i++) {
            values[i] = arguments.positional().get(i);
        }
        for (Map.Entry<String, Object> keyword : arguments.keywords().entrySet()) {
            int at = names.indexOf(keyword.getKey());
            if (at < 0) {
                throw PythonError.type(
                        style == Style.OLD_C
                                ? "'" + keyword.getKey() + "' is an invalid keyword argument for " + function + "()"
                                : function + "() got an unexpected keyword argument '" + keyword.getKey() + "'");
            }
            if (values[at] != null) {
                throw PythonError.type(
                        style == Style.C
                                ? "argument for " + function + "() given by name ('" + keyword.getKey()
                                        + "') and position (position " + at + ")"
                                : function + "() got multiple values for argument '" + keyword.getKey() + "'");
            }
            values[at] = keyword.getValue();
        }
        missing(values, given);
        for (int i = 0; i < values.length; i++) {
            if (refused.get(i) && values[i] != null && !isDefault(values[i])) {
                throw Refusals.argument("np." + function, names.get(i));
            }
        }
        return values;
    }

    private static boolean isDefault(Object value) {
        return value instanceof None
                || value instanceof Boolean
                || value.equals("C")
                || value.equals("K")
                || value.equals("A");
    }

    private void missing(Object[] values, int given) {
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < required; i++) {
            if (values[i] == null) {
                missing.add("'" + names.get(i) + "'");
            }
        }
        if (missing.isEmpty()) {
            return;
        }
        if (style == Style.C) {
            int at = names.indexOf(missing.get(0).substring(1, missing.get(0).length() - 1));
            throw PythonError.type(function + "() missing required argument " + missing.get(0) + " (pos " + at + ")");
        }
        if (style != Style.PYTHON) {
            throw count(given);
        }
        StringBuilder text = new StringBuilder(missing.get(0));
        for (int i = 1; i < missing.size(); i++) {
            boolean last = i == missing.size() - 1;
            text.append(last ? missing.size() > 2 ? ", and " : " and " : ", ").append(missing.get(i));
        }
        throw PythonError.type(function + "() missing " + missing.size() + " required positional argument"
                + (missing.size() == 1 ? "" : "s") + ": " + text);
    }

    private PythonError count(int given) {
        if (style == Style.OLD_C) {
            return PythonError.type(function + "() takes " + (required == positional ? "exactly " : "at most ")
                    + positional + " argument" + (positional == 1 ? "" : "s") + " (" + given + " given)");
        }
        if (style == Style.CYTHON) {
            String bound = required == positional ? "exactly " : given > positional ? "at most " : "at least ";
            int limit = given > positional ? positional : required;
            return PythonError.type(function + "() takes " + bound + limit + " positional argument"
                    + (limit == 1 ? "" : "s") + " (" + given + " given)");
        }
        int least = required + self;
        int most = positional + self;
        int all = given + self;
        return PythonError.type(function + "() takes " + (least == most ? "" : "from " + least + " to ") + most
                + " positional argument" + (most == 1 && least == most ? "" : "s") + " but " + all
                + (all == 1 ? " was" : " were") + " given");
    }
}
