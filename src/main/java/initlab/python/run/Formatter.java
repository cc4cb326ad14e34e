package initlab.python.run;

import initlab.python.value.PyObject;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import java.util.Locale;

/** Formats values for f-strings, {@code format} and {@code str.format}. */
final class Formatter {
    private static final String FLOAT_TYPES = "eEfFgG%";

    private final Interpreter runtime;

    Formatter(Interpreter runtime) {
        this.runtime = runtime;
    }

    String format(Object value, String spec) {
        if (spec.isEmpty()) {
            return runtime.text.str(value);
        }
        Object plain = value instanceof PyObject object ? number(object) : value;
        if (plain instanceof PyObject object) {
            return object.format(spec);
        }
        if (plain instanceof String text) {
            return text(text, FormatSpec.read(spec, "str"));
        }
        if (!Arithmetic.isNumber(plain)) {
            throw PythonError.type("unsupported format string passed to " + TypeNames.of(value) + ".__format__");
        }
        FormatSpec format = FormatSpec.read(spec, TypeNames.of(value));
        runtime.meter.bytes(Math.max(0, format.width()) + (long) Math.max(0, format.precision()));
        plain = Arithmetic.plain(plain);
        if (plain instanceof Long whole && (format.type() == 0 || FLOAT_TYPES.indexOf(format.type()) < 0)) {
            return integer(whole, format, value);
        }
        return decimal(Arithmetic.toDouble(plain), format, value);
    }

    /** The number that a NumPy scalar is; the value itself if it is none. */
    private static Object number(PyObject object) {
        try {
            Object key = object.key();
            return Arithmetic.isNumber(key) ? key : object;
        } catch (PythonError notANumber) {
            return object;
        }
    }

    private String text(String text, FormatSpec format) {
        if (format.type() != 0 && format.type() != 's') {
            throw unknown(format.type(), "str");
        }
        if (format.sign() != 0) {
            throw PythonError.value(
                    format.sign() == ' '
                            ? "Space not allowed in string format specifier"
                            : "Sign not allowed in string format specifier");
        }
        if (format.alternate()) {
            throw PythonError.value("Alternate form (#) not allowed in string format specifier");
        }
        if (format.grouping() != 0) {
            throw PythonError.value("Cannot specify '" + format.grouping() + "' with 's'.");
        }
        if (format.align() == '=' && !format.zero()) {
            throw PythonError.value("'=' alignment not allowed in string format specifier");
        }
        runtime.meter.bytes(Math.max(0, format.width()));
        int count = text.codePointCount(0, text.length());
        boolean cut = format.precision() >= 0 && format.precision() < count;
        String shown = cut ? text.substring(0, text.offsetByCodePoints(0, format.precision())) : text;
        return padded("", shown, format, '<');
    }

    private static PythonError unknown(char type, String typeName) {
        return PythonError.value("Unknown format code '" + type + "' for object of type '" + typeName + "'");
    }

    private String integer(long whole, FormatSpec format, Object value) {
        char type = format.type() == 0 ? 'd' : format.type();
        if (format.precision() >= 0 && "bcdoxXn".indexOf(type) >= 0) {
            throw PythonError.value("Precision not allowed in integer format specifier");
        }
        boolean grouped = format.grouping() == ',' && "bcoxXn".indexOf(type) >= 0;
        if (grouped || format.grouping() == '_' && (type == 'c' || type == 'n')) {
            throw PythonError.value("Cannot specify '" + format.grouping() + "' with '" + type + "'.");
        }
        if (type == 'c') {
            return padded("", Conversions.formattedCharacter(whole), format, '<');
        }
        int base = type == 'b' ? 2 : type == 'o' ? 8 : type == 'x' || type == 'X' ? 16 : type == 'd' ? 10 : 0;
        if (base == 0 && type != 'n') {
            throw unknown(type, TypeNames.of(value));
        }
        String digits = digits(whole, base == 0 ? 10 : base);
        String prefix = format.alternate() && base != 10 && base != 0 ? "0" + Character.toLowerCase(type) : "";
        if (type == 'X') {
            digits = digits.toUpperCase(Locale.ROOT);
            prefix = prefix.toUpperCase(Locale.ROOT);
        }
        return number(sign(whole < 0, format) + prefix, digits, format, base == 10 || base == 0 ? 3 : 4);
    }

    /** The digits of the size of an int. */
    static String digits(long whole, int base) {
        String text = Long.toString(whole, base);
        return whole < 0 ? text.substring(1) : text;
    }

    private String decimal(double number, FormatSpec format, Object value) {
        char type = format.type();
        if (type != 0 && FLOAT_TYPES.indexOf(type) < 0 && type != 'n') {
            throw unknown(type, TypeNames.of(value));
        }
        double size = Math.abs(number);
        int precision = format.precision();
        String text;
        if (type == 0) {
            text = precision < 0 ? FloatText.repr(size) : FloatText.plain(size, precision);
        } else {
            text = FloatText.of(size, type == 'n' ? 'g' : type, precision < 0 ? 6 : precision, format.alternate());
        }
        boolean negative = number < 0 || number == 0 && 1 / number < 0;
        return number(sign(negative, format), text, format, 3);
    }

    private static String sign(boolean negative, FormatSpec format) {
        return negative ? "-" : format.sign() == '+' || format.sign() == ' ' ? "" + format.sign() : "";
    }

    private static String number(String sign, String digits, FormatSpec format, int group) {
        String text = digits;
        if (format.grouping() != 0) {
            int whole = 0;
            while (whole < digits.length()
                    && Character.digit(digits.charAt(whole), 16) >= 0
                    && (group == 4 || Character.digit(digits.charAt(whole), 10) >= 0)) {
                whole++;
            }
            String front = digits.substring(0, whole);
            String rest = digits.substring(whole);
            // Zeros that fill up are grouped as well.
            int room =
                    format.align() == '=' && format.fill() == '0' ? format.width() - sign.length() - rest.length() : 0;
            text = grouped(front, format.grouping(), group, room) + rest;
        }
        return padded(sign, text, format, '>');
    }

    private static String grouped(String digits, char mark, int group, int room) {
        StringBuilder text = new StringBuilder();
        int count = 0;
        for (int i = digits.length() - 1; i >= 0 || text.length() < room; i--) {
            if (count > 0 && count % group == 0) {
                text.append(mark);
            }
            text.append(i >= 0 ? digits.charAt(i) : '0');
            count++;
        }
        return text.reverse().toString();
    }

    private static String padded(String sign, String text, FormatSpec format, char standard) {
        int count = sign.length() + text.codePointCount(0, text.length());
        int room = Math.max(0, format.width() - count);
        char align = format.align() == 0 ? standard : format.align();
        if (align == '=' && standard == '<') {
            align = '<';
        }
        String fill = new StringBuilder().appendCodePoint(format.fill()).toString();
        int before = align == '<' ? 0 : align == '^' ? room / 2 : room;
        String front = fill.repeat(before);
        String back = fill.repeat(room - before);
        return align == '=' ? sign + front + text : front + sign + text + back;
    }
}
