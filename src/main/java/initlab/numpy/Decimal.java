package initlab.numpy;

/**
 * The decimal digits of a positive finite double, optionally rounded to fewer digits. They are the shortest digits that
 * read back as the same double and, among these, the nearest (G. L. Steele and J. L. White, "How to print
 * floating-point numbers accurately", PLDI 1990). They are computed with integers only, so they do not depend on the
 * platform.
 */
final class Decimal {
    private static final double LOG10_OF_2 = 0.3010299956639812;
    /** The power of two of the last bit of a subnormal. */
    private static final int MIN_POWER = -1074;
    /** The leading bit of a normal double's significand, in its upper word. */
    private static final int LEADING_BIT = 0x100000;

    /** What the digits so far leave of the value, in units of 1/{@link #scale}. */
    private final Natural remainder;

    private final Natural scale;
    /** The distance to the midpoint between the value and the next smaller double. */
    private final Natural toLower;
    /** The distance to the midpoint between the value and the next larger double. */
    private final Natural toUpper;
    /** Whether the midpoints themselves read back as the value, since ties go to the even significand. */
    private final boolean even;

    private final StringBuilder digits = new StringBuilder();
    private int exponent;

    /** Sets remainder / scale = value / 10^exponent, at least 1 and below 10. */
    private Decimal(double value) {
        long bits = Double.doubleToLongBits(value);
        int biased = (int) (bits >>> 52);
        int high = (int) (bits >>> 32) & (LEADING_BIT - 1) | (biased == 0 ? 0 : LEADING_BIT);
        int low = (int) bits;
        int power = Math.max(biased, 1) - 1 + MIN_POWER;
        even = (low & 1) == 0;

        // Counts in half units of the last bit, or in quarter units at a power of two, where the gap below is half as
        // wide.
        int fine = biased > 1 && high == LEADING_BIT && low == 0 ? 2 : 1;
        int up = Math.max(power, 0);
        int room = Math.abs(power) + 80;
        remainder = new Natural(room)
                .plusShifted(high, up + fine + 32)
                .plusShifted(low >>> 16, up + fine + 16)
                .plusShifted(low & 0xFFFF, up + fine);
        scale = new Natural(room).plusShifted(1, Math.max(-power, 0) + fine);
        toLower = new Natural(room).plusShifted(1, up);
        toUpper = new Natural(room).plusShifted(1, up + fine - 1);

        int topBit = high != 0 ? 63 - Integer.numberOfLeadingZeros(high) : 31 - Integer.numberOfLeadingZeros(low);
        // This estimate is right or one too high.
        exponent = (int) Math.floor((power + topBit) * LOG10_OF_2) + 1;
        for (int i = 0; i < exponent; i++) {
            scale.times(10);
        }
        for (int i = exponent; i < 0; i++) {
            timesTen();
        }
        if (remainder.compare(scale) < 0) {
            exponent--;
            timesTen();
        }
    }

    /** Returns the shortest digits that distinguish {@code value} from every other double. */
    static Decimal shortest(double value) {
        return new Decimal(value).generate(Integer.MIN_VALUE, 0, Integer.MAX_VALUE);
    }

    /** Like {@link #shortest}, but rounds half to even at 10^place if there are more digits. */
    static Decimal toPlace(double value, int place) {
        return new Decimal(value).generate(place, 0, Integer.MAX_VALUE);
    }

    /** Like {@link #shortest}, but with {@code min} to {@code max} digits, rounded half to even. */
    static Decimal toDigits(double value, int min, int max) {
        return new Decimal(value).generate(Integer.MIN_VALUE, min, max);
    }

    /** Returns the digits of d.dd… · 10^exponent. Neither the first nor the last is 0. */
    String digits() {
        return digits.toString();
    }

    /** Returns the power of ten of the first digit. */
    int exponent() {
        return exponent;
    }

    private void timesTen() {
        remainder.times(10);
        toLower.times(10);
        toUpper.times(10);
    }

    private Decimal generate(int lastPlace, int minDigits, int maxDigits) {
        int digit;
        boolean lowerReads;
        boolean upperReads;
        for (int count = 1; ; count++) {
            digit = 0;
            while (remainder.compare(scale) >= 0) {
                remainder.minus(scale);
                digit++;
            }
            int below = remainder.compare(toLower);
            int above = remainder.compareSum(toUpper, scale);
            lowerReads = below < 0 || even && below == 0;
            upperReads = above > 0 || even && above == 0;
            boolean enough = (lowerReads || upperReads) && count >= minDigits;
            if (enough || count >= maxDigits || exponent - count < lastPlace) {
                break;
            }
            digits.append((char) ('0' + digit));
            timesTen();
        }
        int half = remainder.compareSum(remainder, scale);
        boolean up = lowerReads == upperReads ? half > 0 || half == 0 && (digit & 1) == 1 : upperReads;
        finish(digit + (up ? 1 : 0));
        return this;
    }

    /** Appends the last digit, 0 … 10. Carries a 10 to the left and drops trailing zeros. */
    private void finish(int lastDigit) {
        int digit = lastDigit;
        int length = digits.length();
        while (digit == 10 && length > 0) {
            length--;
            digit = digits.charAt(length) - '0' + 1;
        }
        if (digit == 10) {
            digit = 1;
            exponent++;
        }
        digits.setLength(length);
        digits.append((char) ('0' + digit));
        length = digits.length();
        while (length > 1 && digits.charAt(length - 1) == '0') {
            length--;
        }
        digits.setLength(length);
    }
}
