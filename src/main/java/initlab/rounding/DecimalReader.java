package initlab.rounding;

/**
 * Reads a decimal numeral as the nearest double, ties to even. The engines' own parsers differ in the last bit; this
 * one gives the same double in all of them.
 */
public final class DecimalReader {
    /** Longer numerals are rejected. */
    private static final int MAX_LENGTH = 60;
    /** Exponents are capped here: beyond it every value is 0 or infinite, whatever its digits. */
    private static final int MAX_POWER = 500;
    /** The least number of bits of the quotient. Of the remainder it then only matters whether it is zero. */
    private static final int QUOTIENT_BITS = 64;
    /** The number of digits that always fit into a long. */
    private static final int LONG_DIGITS = 18;
    /** Integers up to here and the powers of ten below are exact, so one operation rounds once (Clinger, PLDI 1990). */
    private static final long EXACT = 1L << 53;
    /** Powers of ten that take 18 digits and the remainder neither near overflow nor near underflow. */
    private static final int SAFE_POWER = 250;
    /** 10¹⁸ times a lower power of ten is 0; one times a higher power is infinite. */
    private static final int LEAST_POWER = -342;

    private static final int GREATEST_POWER = 308;
    /** More than the relative error of a few operations in double-double arithmetic. */
    private static final double TINY = 0x1p-95;
    /** More than the error of an integer below 2⁵² in that arithmetic. */
    private static final double SURELY = 0x1p-40;

    private static final WideInteger TEN = WideInteger.of(10);

    private static final double[] EXACT_POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private DecimalReader() {}

    /**
     * Returns the double nearest to a numeral such as {@code -12.5}, {@code .05} or {@code 1e-3}.
     *
     * @return NaN if the text is not a numeral of this form
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
        double size = digits.length() <= LONG_DIGITS ? scaled(whole(digits), power) : nearest(integer(digits), power);
        return negative ? -size : size;
    }

    private static long whole(CharSequence digits) {
        long whole = 0;
        for (int i = 0; i < digits.length(); i++) {
            whole = 10 * whole + (digits.charAt(i) - '0');
        }
        return whole;
    }

    /**
     * Returns digits · 10^power, rounded once. Nearly always a double and its remainder decide it; only near the middle
     * between two doubles are large integers needed.
     *
     * @param digits an integer from 0 to 10¹⁸
     */
    public static double scaled(long digits, int power) {
        if (digits == 0 || power < LEAST_POWER) {
            return 0;
        }
        if (power > GREATEST_POWER) {
            return Double.POSITIVE_INFINITY;
        }
        boolean oneStep = Math.abs(power) < EXACT_POWERS.length;
        if (digits <= EXACT && oneStep) {
            return power < 0 ? digits / EXACT_POWERS[-power] : digits * EXACT_POWERS[power];
        }
        // Far from 1 the sum is kept away from overflow and underflow by a power of two.
        double unit = Math.abs(power) <= SAFE_POWER ? 1 : power < 0 ? 0x1p-300 : 0x1p300;
        double high = digits;
        double low = (digits - (long) high) / unit;
        high /= unit;
        for (int left = power; left != 0; ) {
            int step = Math.max(1 - EXACT_POWERS.length, Math.min(left, EXACT_POWERS.length - 1));
            double ten = EXACT_POWERS[Math.abs(step)];
            double first = step < 0 ? high / ten : high * ten;
            double rest = step < 0 ? (Fma.fma(-first, ten, high) + low) / ten : Fma.fma(high, ten, -first) + low * ten;
            high = first + rest;
            low = rest - (high - first);
            left -= step;
        }
        if (high * unit < Double.MIN_NORMAL) {
            return subnormal(high * (unit / Double.MIN_VALUE), low * (unit / Double.MIN_VALUE), digits, power);
        }
        double error = high * TINY;
        if (high + (low - error) == high + (low + error)) {
            return (high + low) * unit;
        }
        return nearest(integer(Long.toString(digits)), power);
    }

    /** Rounds high + low to an integer, which counts multiples of the smallest double. */
    private static double subnormal(double high, double low, long digits, int power) {
        double count = Math.floor(high);
        double beyond = high - count + low - 0.5;
        if (Math.abs(beyond) < SURELY) {
            return nearest(integer(Long.toString(digits)), power);
        }
        return (beyond > 0 ? count + 1 : count) * Double.MIN_VALUE;
    }

    /** Returns the exponent after the e at index {@code at}, or MAX_VALUE if it is malformed. */
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

    private static WideInteger integer(CharSequence digits) {
        WideInteger n = WideInteger.ZERO;
        for (int i = 0; i < digits.length(); i++) {
            n = n.multiply(TEN).add(WideInteger.of(digits.charAt(i) - '0'));
        }
        return n;
    }

    /** Returns n · 10^power, rounded once. */
    private static double nearest(WideInteger n, int power) {
        WideInteger scale = WideInteger.ONE;
        for (int i = 0; i < Math.abs(power); i++) {
            scale = scale.multiply(TEN);
        }
        if (power >= 0) {
            return BinaryFraction.round(n.multiply(scale), 0);
        }
        int shift = Math.max(QUOTIENT_BITS + scale.bitLength() - n.bitLength(), 0);
        WideInteger dividend = n.shift(shift);
        WideInteger quotient = dividend;
        for (int i = power; i < 0; i++) {
            // Dividing in steps, each rounded down, gives the same as dividing once.
            quotient = quotient.divide(10);
        }
        boolean exact = quotient.multiply(scale).compareMagnitude(dividend) == 0;
        WideInteger sticky = quotient.shift(1).add(exact ? WideInteger.ZERO : WideInteger.ONE);
        return BinaryFraction.round(sticky, -shift - 1);
    }
}
