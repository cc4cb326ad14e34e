package initlab.rounding;

import java.math.BigInteger;

/**
 * Reads decimal numerals as the nearest double, ties to even, the same in every engine: the platforms' own
 * readers differ in the last bit.
 */
public final class DecimalReader {
    /** Longer numerals are refused. */
    private static final int MAX_LENGTH = 60;
    /** Powers of ten beyond this are 0 or infinite, whatever the digits. */
    private static final int MAX_POWER = 500;
    /** Bits of a quotient: enough that what lies behind them matters only by being there. */
    private static final int QUOTIENT_BITS = 64;
    /** Whole numbers and powers of ten up to these are doubles, so one division rounds once (Clinger, PLDI 1990). */
    private static final int EXACT_DIGITS = 15;

    private static final double[] EXACT_POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private DecimalReader() {}

    /**
     * The double nearest to a numeral such as {@code -12.5}, {@code .05} or {@code 1e-3}.
     *
     * @return NaN if the text is no such numeral
     */
    public static double read(String text) {
        int end = text.length();
        if (end > MAX_LENGTH) {
            return Double.NaN;
        }
        int at = 0;
        boolean negative = end > 0 && text.charAt(0) == '-';
        if (negative || end > 0 && text.charAt(0) == '+') {
            at++;
        }
        StringBuilder digits = new StringBuilder();
        int decimals = 0;
        boolean point = false;
        for (; at < end; at++) {
            char c = text.charAt(at);
            if (c >= '0' && c <= '9') {
                digits.append(c);
                decimals += point ? 1 : 0;
            } else if (c == '.' && !point) {
                point = true;
            } else {
                break;
            }
        }
        if (digits.length() == 0) {
            return Double.NaN;
        }
        int power = at < end ? exponent(text, at) : 0;
        if (power == Integer.MAX_VALUE) {
            return Double.NaN;
        }
        power -= decimals;
        double size = digits.length() <= EXACT_DIGITS && power <= 0 && -power < EXACT_POWERS.length
                ? Long.parseLong(digits.toString()) / EXACT_POWERS[-power]
                : nearest(new BigInteger(digits.toString()), power);
        return negative ? -size : size;
    }

    /** The number behind an e at {@code at}; MAX_VALUE if there is none. */
    private static int exponent(String text, int at) {
        int i = at + 1;
        boolean negative = i < text.length() && text.charAt(i) == '-';
        if (negative || i < text.length() && text.charAt(i) == '+') {
            i++;
        }
        if (text.charAt(at) != 'e' && text.charAt(at) != 'E' || i == text.length()) {
            return Integer.MAX_VALUE;
        }
        int power = 0;
        for (; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return Integer.MAX_VALUE;
            }
            power = Math.min(10 * power + (c - '0'), MAX_POWER);
        }
        return negative ? -power : power;
    }

    private static double nearest(BigInteger n, int power) {
        BigInteger scale = BigInteger.TEN.pow(Math.abs(power));
        if (power >= 0) {
            return BinaryFraction.round(n.multiply(scale), 0);
        }
        int shift = QUOTIENT_BITS + scale.bitLength();
        BigInteger[] quotient = n.shiftLeft(shift).divideAndRemainder(scale);
        BigInteger sticky = quotient[0].shiftLeft(1).or(quotient[1].signum() == 0 ? BigInteger.ZERO : BigInteger.ONE);
        return BinaryFraction.round(sticky, -shift - 1);
    }
}
