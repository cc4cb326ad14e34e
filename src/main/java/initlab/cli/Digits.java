package initlab.cli;

import java.math.BigDecimal;
import java.math.MathContext;

/** Prints numbers as C's {@code %.6g} does. */
final class Digits {
    private static final int DIGITS = 6;
    private static final int SMALLEST_EXPONENT = -4;

    private Digits() {}

    /** Six significant digits without zeros at the end; {@code nan}, {@code inf} or {@code -inf} for other numbers. */
    static String six(double value) {
        if (Double.isNaN(value)) {
            return "nan";
        }
        if (Double.isInfinite(value)) {
            return value > 0 ? "inf" : "-inf";
        }
        BigDecimal rounded = new BigDecimal(value).round(new MathContext(DIGITS));
        if (rounded.signum() == 0) {
            return "0";
        }
        BigDecimal brief = rounded.stripTrailingZeros();
        int exponent = brief.precision() - brief.scale() - 1;
        if (exponent >= SMALLEST_EXPONENT && exponent < DIGITS) {
            return brief.toPlainString();
        }
        String digits = brief.unscaledValue().abs().toString();
        return (brief.signum() < 0 ? "-" : "")
                + digits.charAt(0)
                + (digits.length() > 1 ? "." + digits.substring(1) : "")
                + (exponent < 0 ? "e-" : "e+")
                + (Math.abs(exponent) < 10 ? "0" : "")
                + Math.abs(exponent);
    }
}
