package initlab.python.run;

import initlab.python.value.Arguments;
import initlab.python.value.PythonError;

/** The method {@code text.format(…)}. */
final class BraceFormat {
    private final Interpreter runtime;
    private final Arguments arguments;
    /** The number of the next {@code {}}; −1 once fields are numbered by hand. */
    private int automatic;

    BraceFormat(Interpreter runtime, Arguments arguments) {
        this.runtime = runtime;
        this.arguments = arguments;
    }

    String text(String pattern, int nesting) {
        if (nesting > 2) {
            throw PythonError.value("Max string recursion exceeded");
        }
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            boolean twice = at < pattern.length() && pattern.charAt(at) == c;
            if (c != '{' && c != '}') {
                text.append(c);
            } else if (twice) {
                text.append(c);
                at++;
            } else if (c == '}') {
                throw PythonError.value("Single '}' encountered in format string");
            } else {
                if (at >= pattern.length()) {
                    throw PythonError.value("Single '{' encountered in format string");
                }
                int end = end(pattern, at);
                String part = field(pattern.substring(at, end), nesting);
                runtime.meter.bytes(2L * part.length());
                text.append(part);
                at = end + 1;
            }
        }
        return text.toString();
    }

    private static int end(String pattern, int start) {
        int depth = 1;
        for (int i = start; i < pattern.length(); i++) {
            depth += pattern.charAt(i) == '{' ? 1 : pattern.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        throw PythonError.value("expected '}' before end of string");
    }

    private String field(String field, int nesting) {
        int end = 0;
        while (end < field.length() && field.charAt(end) != ':' && field.charAt(end) != '!') {
            if (field.charAt(end) == '[') {
                end = Math.max(end, field.indexOf(']', end));
            }
            end++;
        }
        Object value = value(field.substring(0, end));
        if (end < field.length() && field.charAt(end) == '!') {
            char conversion = end + 1 < field.length() ? field.charAt(end + 1) : 0;
            if (conversion == 0) {
                throw PythonError.value("end of string while looking for conversion specifier");
            }
            if ("rsa".indexOf(conversion) < 0) {
                throw PythonError.value("Unknown conversion specifier '" + conversion + "'");
            }
            value = conversion == 's' ? runtime.text.str(value) : runtime.text.repr(value);
            end += 2;
            if (end < field.length() && field.charAt(end) != ':') {
                throw PythonError.value("expected ':' after conversion specifier");
            }
        }
        String spec = end < field.length() ? text(field.substring(end + 1), nesting + 1) : "";
        return runtime.formatter.format(value, spec);
    }

    /** The value of {@code 0}, {@code name}, {@code name[key]} or {@code name.attribute}. */
    private Object value(String path) {
        int end = 0;
        while (end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
            end++;
        }
        Object value = argument(path.substring(0, end));
        while (end < path.length()) {
            boolean item = path.charAt(end) == '[';
            int start = end + 1;
            end = item ? path.indexOf(']', start) : start;
            if (end < 0) {
                throw PythonError.value("Missing ']' in format string");
            }
            while (!item && end < path.length() && path.charAt(end) != '.' && path.charAt(end) != '[') {
                end++;
            }
            String name = path.substring(start, end);
            if (name.isEmpty()) {
                throw PythonError.value("Empty attribute in format string");
            }
            if (item) {
                Object key = isNumber(name) ? (Object) Long.parseLong(name) : name;
                value = runtime.subscripts.get(value, key);
                end++;
            } else {
                value = runtime.attributes.get(value, name);
            }
        }
        return value;
    }

    private static boolean isNumber(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 10;
    }

    private Object argument(String name) {
        if (!name.isEmpty() && !isNumber(name)) {
            Object value = arguments.keywords().get(name);
            if (value == null) {
                throw new PythonError("KeyError", Text.quoted(name));
            }
            return value;
        }
        int index;
        if (name.isEmpty()) {
            if (automatic < 0) {
                throw PythonError.value("cannot switch from manual field specification to automatic field numbering");
            }
            index = automatic++;
        } else {
            if (automatic > 0) {
                throw PythonError.value("cannot switch from automatic field numbering to manual field specification");
            }
            automatic = -1;
            index = Integer.parseInt(name);
        }
        if (index >= arguments.positional().size()) {
            throw PythonError.index("Replacement index " + index + " out of range for positional args tuple");
        }
        return arguments.positional().get(index);
    }
}
