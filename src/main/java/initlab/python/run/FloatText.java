package initlab.python.run;

import initlab.numpy.PythonFloat;
import initlab.rounding.DecimalReader;
import java.util.Locale;

/** Writes the size of a float in one of Python's formats. */
final class FloatText {
    /** No double has more digits in front of these, so that rounding to them changes nothing. */
    private static final int SIGNIFICANT = 17;

    private FloatText() {}

    /**
     * Writes a number from 0 on.
     *
     * @param type e, f, g or %, or their capitals
     * @param alternate whether g keeps zeros at the end
     */
    static String of(double size, char type, int precision, boolean alternate) {
        boolean capital = type >= 'A' && type <= 'Z';
        if (Double.isNaN(size) || Double.isInfinite(size)) {
            String name = Double.isNaN(size) ? "nan" : "inf";
            return (capital ? name.toUpperCase(Locale.ROOT) : name) + (type == '%' ? "%" : "");
        }
        String text = switch (type) {
            case 'e', 'E' ->
                new ExactDecimal(size).roundedToDigits(precision + 1).scientific(precision);
            case 'f', 'F' -> new ExactDecimal(size).roundedToDecimals(precision).positional(precision);
            case '%' -> of(size * 100, 'f', precision, alternate) + "%";
            default -> general(size, Math.max(precision, 1), alternate);
        };
        return capital ? text.toUpperCase(Locale.ROOT) : text;
    }

    private static String general(double size, int precision, boolean alternate) {
        ExactDecimal decimal = new ExactDecimal(size).roundedToDigits(precision);
        int exponent = decimal.exponent();
        boolean scientific = exponent < -4 || exponent >= precision;
        if (!scientific) {
            String text = decimal.positional(Math.max(0, precision - 1 - exponent));
            return alternate ? text : trimmed(text);
        }
        String text = decimal.scientific(precision - 1);
        int e = text.indexOf('e');
        return alternate ? text : trimmed(text.substring(0, e)) + text.substring(e);
    }

    private static String trimmed(String text) {
        if (text.indexOf('.') < 0) {
            return text;
        }
        int end = text.length();
        while (text.charAt(end - 1) == '0') {
            end--;
        }
        return text.substring(0, text.charAt(end - 1) == '.' ? end - 1 : end);
    }

    /** A format without a type but with a precision: as g, but a whole number keeps its .0. */
    static String plain(double size, int precision) {
        if (Double.isNaN(size) || Double.isInfinite(size)) {
            return of(size, 'g', precision, false);
        }
        int digits = Math.max(precision, 1);
        ExactDecimal decimal = new ExactDecimal(size).roundedToDigits(digits);
        // One place is kept for the 0 behind the point.
        boolean scientific = decimal.exponent() < -4
                || decimal.exponent() >= digits - 1 && decimal.exponent() > 0
                || decimal.exponent() >= digits;
        if (scientific) {
            String text = decimal.scientific(digits - 1);
            int e = text.indexOf('e');
            return trimmed(text.substring(0, e)) + text.substring(e);
        }
        String text = trimmed(decimal.positional(Math.max(0, digits - 1 - decimal.exponent())));
        return text.indexOf('.') < 0 ? text + ".0" : text;
    }

    /** Rounds to a number of decimals as Python's round: the digits first, then the double that is next to them. */
    static double rounded(double value, long decimals) {
        if (value == 0 || Double.isNaN(value) || Double.isInfinite(value) || decimals > 323) {
            return value;
        }
        if (decimals < -308) {
            return Math.copySign(0, value);
        }
        ExactDecimal decimal = new ExactDecimal(Math.abs(value));
        if (decimal.exponent() + 1 + decimals > SIGNIFICANT) {
            return value;
        }
        decimal.roundedToDecimals((int) decimals);
        double size = decimal.count() == 0 ? 0 : DecimalReader.read(decimal.scientific(SIGNIFICANT + 1));
        return Math.copySign(size, value);
    }

    /** As repr, for a number from 0 on. */
    static String repr(double size) {
        return PythonFloat.repr(size);
    }
}
