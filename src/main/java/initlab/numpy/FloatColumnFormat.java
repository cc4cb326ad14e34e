package initlab.numpy;

/**
 * The format in which NumPy prints the floats of one array: all in positional or all in scientific notation, with
 * aligned decimal points. It follows NumPy's default print options ({@code precision=8, floatmode='maxprec',
 * suppress=False, sign='-'}).
 */
public final class FloatColumnFormat {
    private static final int PRECISION = 8;

    private final boolean scientific;
    /** Characters before the point, including the sign. */
    private int left;
    /** Characters after the point, including the exponent. */
    private int right;
    /** Decimals of every number in scientific notation. */
    private int decimals;
    /** Digits of every exponent. */
    private int exponentDigits;

    /** Creates the format for the numbers that will be printed. */
    public FloatColumnFormat(double[] shown) {
        scientific = needsScientific(shown);
        boolean notFinite = false;
        boolean negativeInfinity = false;
        for (double value : shown) {
            if (Double.isFinite(value)) {
                measure(scientific ? scientific(value, 0, 0) : positional(value));
            } else {
                notFinite = true;
                negativeInfinity |= value == Double.NEGATIVE_INFINITY;
            }
        }
        if (scientific) {
            right = decimals + exponentDigits + 2;
        }
        if (notFinite) {
            // "nan", "inf" and "-inf" also use the column of the point.
            left = Math.max(left, (negativeInfinity ? 4 : 3) - right - 1);
        }
    }

    /** NumPy's rule: a number of at least 10⁸, one below 10⁻⁴, or a ratio of more than 1000 between two of them. */
    private static boolean needsScientific(double[] shown) {
        double largest = 0;
        double smallest = Double.POSITIVE_INFINITY;
        for (double value : shown) {
            double size = Math.abs(value);
            if (size > 0 && size < Double.POSITIVE_INFINITY) {
                largest = Math.max(largest, size);
                smallest = Math.min(smallest, size);
            }
        }
        return largest > 0 && (largest >= 1e8 || smallest < 0.0001 || largest / smallest > 1000);
    }

    private void measure(String text) {
        int point = text.indexOf('.');
        left = Math.max(left, point);
        if (scientific) {
            int e = text.indexOf('e');
            decimals = Math.max(decimals, e - point - 1);
            exponentDigits = Math.max(exponentDigits, text.length() - e - 2);
        } else {
            right = Math.max(right, text.length() - point - 1);
        }
    }

    /** Formats one number, padded to the common width. */
    public String format(double value) {
        if (!Double.isFinite(value)) {
            String text = Double.isNaN(value) ? "nan" : value < 0 ? "-inf" : "inf";
            return " ".repeat(left + right + 1 - text.length()) + text;
        }
        String text = scientific ? scientific(value, decimals, exponentDigits) : positional(value);
        int point = text.indexOf('.');
        return " ".repeat(left - point) + text + " ".repeat(right - (text.length() - point - 1));
    }

    private static String positional(double value) {
        String sign = sign(value);
        if (value == 0) {
            return sign + "0.";
        }
        Decimal decimal = Decimal.toPlace(Math.abs(value), -PRECISION);
        String digits = decimal.digits();
        int whole = decimal.exponent() + 1;
        if (whole <= 0) {
            return sign + "0." + "0".repeat(-whole) + digits;
        }
        String padded = digits + "0".repeat(Math.max(whole - digits.length(), 0));
        return sign + padded.substring(0, whole) + "." + padded.substring(whole);
    }

    private static String scientific(double value, int decimals, int exponentDigits) {
        String digits = "0";
        int exponent = 0;
        if (value != 0) {
            // In the second pass, every number gets as many decimals as any number needed in the first.
            Decimal decimal = Decimal.toDigits(Math.abs(value), decimals + 1, PRECISION + 1);
            digits = decimal.digits();
            exponent = decimal.exponent();
        }
        String size = String.valueOf(Math.abs(exponent));
        return sign(value) + digits.charAt(0) + "." + digits.substring(1)
                + "0".repeat(Math.max(decimals + 1 - digits.length(), 0)) + (exponent < 0 ? "e-" : "e+")
                + "0".repeat(Math.max(Math.max(exponentDigits, 2) - size.length(), 0)) + size;
    }

    private static String sign(double value) {
        return value < 0 || 1 / value < 0 ? "-" : "";
    }
}
