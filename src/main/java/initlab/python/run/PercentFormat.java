package initlab.python.run;

import initlab.python.value.PyDict;
import initlab.python.value.PyList;
import initlab.python.value.PyObject;
import initlab.python.value.PyTuple;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.List;
import java.util.Locale;

/** The operator {@code text % values}. */
final class PercentFormat {
    private static final int MOST = 1_000_000;

    private final Interpreter runtime;
    private final String pattern;
    private final Object right;
    private final List<Object> values;
    private int at;
    private int used;
    private boolean named;

    PercentFormat(Interpreter runtime, String pattern, Object right) {
        this.runtime = runtime;
        this.pattern = pattern;
        this.right = right;
        this.values = right instanceof PyTuple tuple ? tuple.items() : List.of(right);
    }

    String text() {
        StringBuilder text = new StringBuilder();
        while (at < pattern.length()) {
            char c = pattern.charAt(at++);
            if (c != '%') {
                text.append(c);
            } else {
                String part = replacement();
                runtime.meter.bytes(2L * part.length());
                text.append(part);
            }
        }
        boolean mapping = right instanceof PyDict
                || right instanceof PyList
                || right instanceof PyObject object && object.typeName().equals("numpy.ndarray");
        if (!named && used < values.size() && !mapping) {
            throw PythonError.type("not all arguments converted during string formatting");
        }
        return text.toString();
    }

    private Object next() {
        if (used >= values.size()) {
            throw PythonError.type("not enough arguments for format string");
        }
        return values.get(used++);
    }

    private char peek() {
        if (at >= pattern.length()) {
            throw PythonError.value("incomplete format");
        }
        return pattern.charAt(at);
    }

    private String replacement() {
        Object chosen = null;
        if (peek() == '(') {
            chosen = named();
        }
        String flags = "";
        while ("-+ #0".indexOf(peek()) >= 0) {
            flags += pattern.charAt(at++);
        }
        int width = number();
        if (width < 0 && width != -1) {
            flags += "-";
            width = -width;
        }
        int precision = -1;
        if (peek() == '.') {
            at++;
            precision = Math.max(0, number());
        }
        while ("hlL".indexOf(peek()) >= 0) {
            at++;
        }
        char type = peek();
        at++;
        if (type == '%') {
            return "%";
        }
        if ("diuoxXeEfFgGcrsa".indexOf(type) < 0) {
            throw PythonError.value("unsupported format character '" + type + "' (0x" + Integer.toHexString(type)
                    + ") at index " + (at - 1));
        }
        runtime.meter.bytes(Math.max(0, width) + (long) Math.max(0, precision));
        return formatted(type, flags, width, precision, chosen == null ? next() : chosen);
    }

    private Object named() {
        int depth = 1;
        int start = ++at;
        for (; depth > 0; at++) {
            if (at >= pattern.length()) {
                throw PythonError.value("incomplete format key");
            }
            depth += pattern.charAt(at) == '(' ? 1 : pattern.charAt(at) == ')' ? -1 : 0;
        }
        named = true;
        if (!(right instanceof PyDict)) {
            throw PythonError.type("format requires a mapping");
        }
        return runtime.subscripts.get(right, pattern.substring(start, at - 1));
    }

    private int number() {
        if (peek() == '*') {
            at++;
            if (!(Arithmetic.plain(next()) instanceof Long given)) {
                throw PythonError.type("* wants int");
            }
            return (int) Math.max(-MOST, Math.min(MOST, given));
        }
        int number = -1;
        while (peek() >= '0' && peek() <= '9') {
            number = 10 * Math.max(number, 0) + (pattern.charAt(at++) - '0');
            if (number > MOST) {
                throw PythonError.value("width too big");
            }
        }
        return number;
    }

    private String formatted(char type, String flags, int width, int precision, Object value) {
        boolean left = flags.indexOf('-') >= 0;
        boolean zero = flags.indexOf('0') >= 0 && !left;
        char sign = flags.indexOf('+') >= 0 ? '+' : flags.indexOf(' ') >= 0 ? ' ' : 0;
        if ("rsac".indexOf(type) >= 0) {
            String text =
                    type == 's' ? runtime.text.str(value) : type == 'c' ? character(value) : runtime.text.repr(value);
            boolean cut = type != 'c' && precision >= 0 && precision < text.length();
            return padded("", cut ? text.substring(0, precision) : text, width, left, false);
        }
        if ("diuoxX".indexOf(type) >= 0) {
            long whole = whole(type, value);
            int base = type == 'o' ? 8 : type == 'x' || type == 'X' ? 16 : 10;
            String digits = Formatter.digits(whole, base);
            digits = "0".repeat(Math.max(0, precision - digits.length())) + digits;
            String prefix = flags.indexOf('#') >= 0 && base != 10 ? "0" + Character.toLowerCase(type) : "";
            if (type == 'X') {
                digits = digits.toUpperCase(Locale.ROOT);
                prefix = prefix.toUpperCase(Locale.ROOT);
            }
            return padded(sign(whole < 0, sign) + prefix, digits, width, left, zero);
        }
        double number = Conversions.real(value);
        boolean negative = number < 0 || number == 0 && 1 / number < 0;
        String text = FloatText.of(Math.abs(number), type, precision < 0 ? 6 : precision, flags.indexOf('#') >= 0);
        return padded(sign(negative, sign), text, width, left, zero);
    }

    private static String sign(boolean negative, char sign) {
        return negative ? "-" : sign == 0 ? "" : "" + sign;
    }

    private static String padded(String sign, String text, int width, boolean left, boolean zero) {
        String fill = (zero ? "0" : " ").repeat(Math.max(0, width - sign.length() - text.length()));
        return left ? sign + text + fill : zero ? sign + fill + text : fill + sign + text;
    }

    private static String character(Object value) {
        if (value instanceof String text && text.codePointCount(0, text.length()) == 1) {
            return text;
        }
        if (!(Arithmetic.plain(value) instanceof Long code)) {
            throw PythonError.type("%c requires int or char");
        }
        return Conversions.formattedCharacter(code);
    }

    private static long whole(char type, Object value) {
        Object plain = Arithmetic.plain(value);
        if (plain instanceof Long whole) {
            return whole;
        }
        boolean real = "diu".indexOf(type) >= 0;
        if (real && plain instanceof Double number) {
            return Conversions.truncated(number);
        }
        if (plain instanceof PyObject object) {
            try {
                return real ? object.toLong() : object.index();
            } catch (PythonError notANumber) {
                // The message of the format follows.
            }
        }
        throw PythonError.type("%" + type + " format: " + (real ? "a real number" : "an integer") + " is required, not "
                + TypeNames.of(value));
    }
}
