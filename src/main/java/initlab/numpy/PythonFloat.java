package initlab.numpy;

/** Formats a float as Python does. */
public final class PythonFloat {
    private PythonFloat() {}

    /**
     * Returns Python's {@code repr(value)}: the shortest digits that read back as the same double. Sizes from 0.0001 to
     * below 10¹⁶ are in positional notation, others in scientific notation. The special values are {@code inf}, {@code
     * -inf} and {@code nan}.
     */
    public static String repr(double value) {
        if (value != value) {
            return "nan";
        }
        String sign = value < 0 || 1 / value < 0 ? "-" : "";
        double size = Math.abs(value);
        if (size == Double.POSITIVE_INFINITY) {
            return sign + "inf";
        }
        if (size == 0) {
            return sign + "0.0";
        }
        Decimal decimal = Decimal.shortest(size);
        int exponent = decimal.exponent();
        if (exponent < -4 || exponent >= 16) {
            return sign + scientific(decimal.digits(), exponent);
        }
        return sign + positional(decimal.digits(), exponent);
    }

    private static String positional(String digits, int exponent) {
        if (exponent < 0) {
            return "0." + "0".repeat(-1 - exponent) + digits;
        }
        int whole = exponent + 1;
        if (digits.length() <= whole) {
            return digits + "0".repeat(whole - digits.length()) + ".0";
        }
        return digits.substring(0, whole) + "." + digits.substring(whole);
    }

    private static String scientific(String digits, int exponent) {
        String fraction = digits.length() == 1 ? "" : "." + digits.substring(1);
        int size = Math.abs(exponent);
        return digits.charAt(0) + fraction + (exponent < 0 ? "e-" : "e+") + (size < 10 ? "0" : "") + size;
    }
}
