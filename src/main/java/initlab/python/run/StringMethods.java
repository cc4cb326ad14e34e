package initlab.python.run;

import initlab.python.syntax.Unsupported;
import initlab.python.value.None;
import initlab.python.value.PyList;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The methods of strings. */
final class StringMethods {
    private static final String SUPPORTED =
            "capitalize, center, count, endswith, find, format, index, isalpha, isdigit, "
                    + "islower, isspace, isupper, join, ljust, lower, lstrip, replace, rjust, rstrip, split, splitlines, "
                    + "startswith, strip, title, upper, zfill";

    private static final Set<String> LACKING = Set.of(
            "casefold",
            "encode",
            "expandtabs",
            "format_map",
            "isalnum",
            "isascii",
            "isdecimal",
            "isidentifier",
            "isnumeric",
            "isprintable",
            "istitle",
            "maketrans",
            "partition",
            "removeprefix",
            "removesuffix",
            "rfind",
            "rindex",
            "rpartition",
            "rsplit",
            "swapcase",
            "translate");

    private final Interpreter runtime;

    StringMethods(Interpreter runtime) {
        this.runtime = runtime;
    }

    private interface Change {
        Object of();
    }

    private static Builtin none(String name, Change change) {
        return Builtin.of("str", name, Takes.NOTHING, a -> change.of());
    }

    /** Returns null if there is no such method. */
    Object method(String text, String name) {
        runtime.meter.bytes(text.length());
        return switch (name) {
            case "upper" -> none(name, () -> text.toUpperCase(Locale.ROOT));
            case "lower" -> none(name, () -> text.toLowerCase(Locale.ROOT));
            case "capitalize" ->
                none(
                        name,
                        () -> text.isEmpty()
                                ? ""
                                : text.substring(0, 1).toUpperCase(Locale.ROOT)
                                        + text.substring(1).toLowerCase(Locale.ROOT));
            case "title" -> none(name, () -> title(text));
            case "isdigit" -> none(name, () -> all(text, Character::isDigit));
            case "isalpha" -> none(name, () -> all(text, Character::isLetter));
            case "isspace" -> none(name, () -> all(text, Character::isWhitespace));
            case "isupper" ->
                none(
                        name,
                        () -> text.equals(text.toUpperCase(Locale.ROOT))
                                && !text.equals(text.toLowerCase(Locale.ROOT)));
            case "islower" ->
                none(
                        name,
                        () -> text.equals(text.toLowerCase(Locale.ROOT))
                                && !text.equals(text.toUpperCase(Locale.ROOT)));
            case "strip" -> strip(text, name, true, true);
            case "lstrip" -> strip(text, name, true, false);
            case "rstrip" -> strip(text, name, false, true);
            case "join" -> Builtin.of("str", name, Takes.ONE, a -> join(text, a[0]));
            case "format" -> Builtin.free(name, arguments -> new BraceFormat(runtime, arguments).text(text, 1));
            case "replace" -> Builtin.of("str", name, Takes.between(2, 3), a -> replace(text, a));
            case "split" -> Builtin.of("str", name, Takes.named(0, "sep", "maxsplit"), a -> split(text, a));
            case "splitlines" -> none(name, () -> lines(text));
            case "find" -> Builtin.of("str", name, Takes.between(1, 3), a -> find(text, a, name));
            case "index" ->
                Builtin.of("str", name, Takes.between(1, 3), a -> {
                    long index = find(text, a, name);
                    if (index < 0) {
                        throw PythonError.value("substring not found");
                    }
                    return index;
                });
            case "count" -> Builtin.of("str", name, Takes.between(1, 1), a -> count(text, argument(a[0])));
            case "startswith" -> affix(text, name, true);
            case "endswith" -> affix(text, name, false);
            case "zfill" -> Builtin.of("str", name, Takes.ONE, a -> zfill(text, width(a[0])));
            case "ljust" -> justified(text, name, 0);
            case "rjust" -> justified(text, name, 2);
            case "center" -> justified(text, name, 1);
            default -> lacking(name);
        };
    }

    private static Object lacking(String name) {
        if (LACKING.contains(name)) {
            throw Unsupported.name("str." + name, SUPPORTED);
        }
        return null;
    }

    private interface Kind {
        boolean has(char c);
    }

    private static boolean all(String text, Kind kind) {
        for (int i = 0; i < text.length(); i++) {
            if (!kind.has(text.charAt(i))) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    private static String title(String text) {
        StringBuilder title = new StringBuilder();
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            title.append(inside ? Character.toLowerCase(c) : Character.toUpperCase(c));
            inside = Character.isLetter(c);
        }
        return title.toString();
    }

    private static String argument(Object value) {
        if (value instanceof String text) {
            return text;
        }
        throw PythonError.type("must be str, not " + TypeNames.of(value));
    }

    private Builtin strip(String text, String name, boolean front, boolean back) {
        return Builtin.of("str", name, Takes.between(0, 1), a -> {
            boolean blanks = a[0] == null || a[0] == None.NONE;
            if (!blanks && !(a[0] instanceof String)) {
                throw PythonError.type(name + " arg must be None or str");
            }
            String characters = blanks ? " \t\n\r\u000b\f" : (String) a[0];
            int start = 0;
            int end = text.length();
            while (front && start < end && characters.indexOf(text.charAt(start)) >= 0) {
                start++;
            }
            while (back && end > start && characters.indexOf(text.charAt(end - 1)) >= 0) {
                end--;
            }
            return text.substring(start, end);
        });
    }

    private Object join(String separator, Object values) {
        if (!runtime.iteration.isIterable(values)) {
            throw PythonError.type("can only join an iterable");
        }
        StringBuilder text = new StringBuilder();
        int index = 0;
        for (Iterator<Object> items = runtime.iteration.of(values); items.hasNext(); index++) {
            Object item = items.next();
            if (!(item instanceof String part)) {
                throw PythonError.type(
                        "sequence item " + index + ": expected str instance, " + TypeNames.of(item) + " found");
            }
            runtime.meter.bytes(2L * (part.length() + separator.length()));
            text.append(index == 0 ? "" : separator).append(part);
        }
        return text.toString();
    }

    private Object replace(String text, Object[] a) {
        for (int i = 0; i < 2; i++) {
            if (!(a[i] instanceof String)) {
                throw PythonError.type("replace() argument " + (i + 1) + " must be str, not " + TypeNames.of(a[i]));
            }
        }
        String old = (String) a[0];
        String replacement = (String) a[1];
        long most = a[2] == null ? -1 : Conversions.index(a[2]);
        StringBuilder result = new StringBuilder();
        int at = 0;
        for (long done = 0; most < 0 || done < most; done++) {
            int found = at > text.length() ? -1 : text.indexOf(old, at);
            if (found < 0) {
                break;
            }
            runtime.meter.bytes(2L * (replacement.length() + found - at + 1));
            result.append(text, at, found).append(replacement);
            at = found + old.length();
            if (old.isEmpty()) {
                if (found < text.length()) {
                    result.append(text.charAt(found));
                }
                at = found + 1;
            }
        }
        return at < text.length() ? result.append(text.substring(at)).toString() : result.toString();
    }

    private Object split(String text, Object[] a) {
        long most = a[1] == null ? -1 : Conversions.index(a[1]);
        List<Object> parts = new ArrayList<>();
        if (a[0] == null || a[0] == None.NONE) {
            words(text, most < 0 ? Long.MAX_VALUE : most, parts);
            return new PyList(parts);
        }
        if (!(a[0] instanceof String separator)) {
            throw PythonError.type("must be str or None, not " + TypeNames.of(a[0]));
        }
        if (separator.isEmpty()) {
            throw PythonError.value("empty separator");
        }
        int start = 0;
        while (most < 0 || parts.size() < most) {
            int end = text.indexOf(separator, start);
            if (end < 0) {
                break;
            }
            add(parts, text.substring(start, end));
            start = end + separator.length();
        }
        add(parts, text.substring(start));
        return new PyList(parts);
    }

    private void add(List<Object> parts, String part) {
        runtime.meter.bytes(Evaluator.ITEM_BYTES + 2L * part.length());
        parts.add(part);
    }

    private void words(String text, long most, List<Object> parts) {
        int at = 0;
        while (true) {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
            if (at >= text.length()) {
                return;
            }
            int end = at;
            boolean rest = parts.size() >= most;
            while (end < text.length() && (rest || !Character.isWhitespace(text.charAt(end)))) {
                end++;
            }
            add(parts, rest ? text.substring(at).stripTrailing() : text.substring(at, end));
            at = end;
        }
    }

    private Object lines(String text) {
        List<Object> lines = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
                end++;
            }
            add(lines, text.substring(start, end));
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return new PyList(lines);
    }

    private static long find(String text, Object[] a, String name) {
        if (!(a[0] instanceof String part)) {
            throw PythonError.type("must be str, not " + TypeNames.of(a[0]));
        }
        if (a[1] != null || a[2] != null) {
            throw Unsupported.name("str." + name + "(…, start)", SUPPORTED);
        }
        int found = text.indexOf(part);
        return found < 0 ? -1 : text.codePointCount(0, found);
    }

    private static long count(String text, String part) {
        if (part.isEmpty()) {
            return text.codePointCount(0, text.length()) + 1L;
        }
        long count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + part.length())) {
            count++;
        }
        return count;
    }

    private static Builtin affix(String text, String name, boolean front) {
        return Builtin.of("str", name, Takes.between(1, 1), a -> {
            List<Object> parts = a[0] instanceof PyTuple tuple ? tuple.items() : List.of(a[0]);
            boolean found = false;
            for (Object part : parts) {
                if (!(part instanceof String affix)) {
                    throw PythonError.type(
                            a[0] instanceof PyTuple
                                    ? "tuple for " + name + " must only contain str, not " + TypeNames.of(part)
                                    : name + " first arg must be str or a tuple of str, not " + TypeNames.of(part));
                }
                found |= front ? text.startsWith(affix) : text.endsWith(affix);
            }
            return found;
        });
    }

    private int width(Object value) {
        long width = Conversions.index(value);
        runtime.meter.bytes(Math.max(0, width));
        return (int) Math.max(0, width);
    }

    private static String zfill(String text, int width) {
        boolean sign = text.startsWith("-") || text.startsWith("+");
        String zeros = "0".repeat(Math.max(0, width - text.length()));
        return sign ? text.charAt(0) + zeros + text.substring(1) : zeros + text;
    }

    /** Fills up with half of the room times a share in front. */
    private Builtin justified(String text, String name, int share) {
        return Builtin.of("str", name, Takes.between(1, 2), a -> {
            int width = width(a[0]);
            if (a[1] != null && !(a[1] instanceof String fill && fill.codePointCount(0, fill.length()) == 1)) {
                throw PythonError.type("The fill character must be exactly one character long");
            }
            int room = Math.max(0, width - text.codePointCount(0, text.length()));
            // Python puts the odd space in front if the width is odd.
            int before = share == 1 ? room / 2 + (room & width & 1) : share == 2 ? room : 0;
            String fill = a[1] == null ? " " : (String) a[1];
            return fill.repeat(before) + text + fill.repeat(room - before);
        });
    }
}
