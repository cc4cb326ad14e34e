package initlab.python.run;

import initlab.python.syntax.Unsupported;
import initlab.python.value.PyObject;
import initlab.python.value.PythonError;
import initlab.python.value.TypeNames;
import initlab.rounding.DecimalReader;

/** Conversions between numbers and texts. */
final class Conversions {
    private static final String BASE = "invalid literal for int() with base ";

    private Conversions() {}

    /** The int of an index, a size or a count; throws a TypeError if the value is not an int. */
    static long index(Object value) {
        if (Arithmetic.plain(value) instanceof Long whole) {
            return whole;
        }
        if (value instanceof PyObject object) {
            return object.index();
        }
        throw PythonError.type("'" + TypeNames.of(value) + "' object cannot be interpreted as an integer");
    }

    /** The number of a value that must be one. */
    static double real(Object value) {
        if (Arithmetic.isNumber(value)) {
            return Arithmetic.toDouble(value);
        }
        if (value instanceof PyObject object) {
            return object.toDouble();
        }
        throw PythonError.type("must be real number, not " + TypeNames.of(value));
    }

    /** A float without its decimals, as an int. */
    static long truncated(double number) {
        if (Double.isNaN(number)) {
            throw PythonError.value("cannot convert float NaN to integer");
        }
        if (Double.isInfinite(number)) {
            throw new PythonError("OverflowError", "cannot convert float infinity to integer");
        }
        if (number >= 0x1p63 || number < -0x1p63) {
            throw Unsupported.largeInteger();
        }
        return (long) number;
    }

    /** {@code int(value)}. */
    static long toInt(Object value) {
        Object plain = Arithmetic.plain(value);
        if (plain instanceof Long whole) {
            return whole;
        }
        if (plain instanceof Double number) {
            return truncated(number);
        }
        if (plain instanceof String text) {
            return toInt(text, 10);
        }
        if (plain instanceof PyObject object) {
            return object.toLong();
        }
        throw PythonError.type("int() argument must be a string, a bytes-like object or a real number, not '"
                + TypeNames.of(value) + "'");
    }

    /** {@code int(text, base)}. */
    static long toInt(String text, long base) {
        if (base != 0 && base < 2 || base > 36) {
            throw PythonError.value("int() base must be >= 2 and <= 36, or 0");
        }
        String digits = text.strip();
        boolean negative = digits.startsWith("-");
        int at = negative || digits.startsWith("+") ? 1 : 0;
        char mark =
                digits.length() > at + 2 && digits.charAt(at) == '0' ? Character.toLowerCase(digits.charAt(at + 1)) : 0;
        int marked = mark == 'x' ? 16 : mark == 'o' ? 8 : mark == 'b' ? 2 : 0;
        int radix = (int) (base == 0 ? (marked == 0 ? 10 : marked) : base);
        if (marked == radix) {
            at += 2;
        }
        String plain = withoutMarks(digits.substring(at));
        boolean octal = base == 0 && marked == 0 && plain != null && plain.length() > 1 && plain.charAt(0) == '0';
        boolean valid = plain != null
                && !plain.isEmpty()
                && (!octal || plain.replace("0", "").isEmpty());
        for (int i = 0; valid && i < plain.length(); i++) {
            valid = plain.charAt(i) < 128 && Character.digit(plain.charAt(i), radix) >= 0;
        }
        if (!valid) {
            throw PythonError.value(BASE + base + ": " + Text.quoted(text));
        }
        try {
            return Long.parseLong((negative ? "-" : "") + plain, radix);
        } catch (NumberFormatException tooLarge) {
            throw Unsupported.largeInteger();
        }
    }

    /** Digits without the underscores between them; null if an underscore is misplaced. */
    private static String withoutMarks(String digits) {
        if (digits.indexOf('_') < 0) {
            return digits;
        }
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < digits.length(); i++) {
            char c = digits.charAt(i);
            boolean between = i > 0
                    && i + 1 < digits.length()
                    && Character.isLetterOrDigit(digits.charAt(i - 1))
                    && Character.isLetterOrDigit(digits.charAt(i + 1));
            if (c == '_' && !between) {
                return null;
            }
            if (c != '_') {
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** {@code float(value)}. */
    static double toFloat(Object value) {
        if (Arithmetic.isNumber(value)) {
            return Arithmetic.toDouble(value);
        }
        if (value instanceof String text) {
            return toFloat(text);
        }
        if (value instanceof PyObject object) {
            try {
                return object.toDouble();
            } catch (PythonError e) {
                throw e.getMessage().startsWith("must be real number")
                        ? PythonError.type(
                                "float() argument must be a string or a real number, not '" + TypeNames.of(value) + "'")
                        : e;
            }
        }
        throw PythonError.type("float() argument must be a string or a real number, not '" + TypeNames.of(value) + "'");
    }

    private static double toFloat(String text) {
        String plain = withoutMarks(text.strip());
        if (plain != null) {
            boolean signed = plain.startsWith("-") || plain.startsWith("+");
            String word = lower(signed ? plain.substring(1) : plain);
            if (word.equals("inf") || word.equals("infinity") || word.equals("nan")) {
                double size = word.equals("nan") ? Double.NaN : Double.POSITIVE_INFINITY;
                return plain.startsWith("-") ? -size : size;
            }
            double number = DecimalReader.read(plain);
            if (Double.isNaN(number) && plain.length() > 60) {
                throw Unsupported.largeInteger();
            }
            if (!Double.isNaN(number)) {
                return number;
            }
        }
        throw PythonError.value("could not convert string to float: " + Text.quoted(text));
    }

    private static String lower(String text) {
        StringBuilder lower = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            lower.append(Character.toLowerCase(text.charAt(i)));
        }
        return lower.toString();
    }

    /** The format c. */
    static String formattedCharacter(long code) {
        if (code < 0 || code > Character.MAX_CODE_POINT) {
            throw new PythonError("OverflowError", '%' + "c arg not in range(0x110000)");
        }
        return character(code);
    }

    /** {@code chr(code)}. */
    static String character(long code) {
        if (code < 0 || code > Character.MAX_CODE_POINT) {
            throw PythonError.value("chr() arg not in range(0x110000)");
        }
        return new StringBuilder().appendCodePoint((int) code).toString();
    }
}
