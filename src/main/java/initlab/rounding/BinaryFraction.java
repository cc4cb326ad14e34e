package initlab.rounding;

/**
 * Converts a double to an integer times a power of two, and such a product back to the nearest double with one rounding
 * (IEEE 754-2019 §3.4 and §4.3.1).
 */
final class BinaryFraction {
    private static final int FRACTION_BITS = 52;
    private static final long FRACTION = (1L << FRACTION_BITS) - 1;
    /** The exponent of the last place of subnormal doubles. */
    private static final int LEAST_EXPONENT = -1074;

    /** The exponent of the last place of the largest doubles. */
    private static final int GREATEST_EXPONENT = 971;

    private BinaryFraction() {}

    /** Returns the integer n with x = n · 2^{@link #exponent}, for a finite x. It has the sign of x. */
    static WideInteger significand(double x) {
        long bits = Double.doubleToRawLongBits(x);
        long magnitude = biasedExponent(bits) == 0 ? bits & FRACTION : (bits & FRACTION) | (FRACTION + 1);
        return WideInteger.of(bits < 0 ? -magnitude : magnitude);
    }

    /** Returns the power of two that goes with {@link #significand}. */
    static int exponent(double x) {
        return Math.max(biasedExponent(Double.doubleToRawLongBits(x)), 1) - 1 + LEAST_EXPONENT;
    }

    private static int biasedExponent(long bits) {
        return (int) (bits >>> FRACTION_BITS) & 0x7ff;
    }

    /** Returns n · 2^exponent as the nearest double, ties to even. The result may be subnormal or infinite. */
    static double round(WideInteger n, int exponent) {
        int drop = Math.max(n.bitLength() - FRACTION_BITS - 1, LEAST_EXPONENT - exponent);
        // Keeps one bit more, which is worth half a place.
        WideInteger halves = n.shift(1 - drop);
        long kept = halves.magnitude() >> 1;
        boolean half = (halves.magnitude() & 1) != 0;
        if (half && ((kept & 1) != 0 || halves.shift(drop - 1).compareMagnitude(n) != 0)) {
            kept++;
        }
        // A carry past 53 bits increments the exponent, which is what the format intends.
        int place = exponent + drop;
        double size = place > GREATEST_EXPONENT ? Double.POSITIVE_INFINITY : compose(kept, place);
        return n.isNegative() ? -size : size;
    }

    private static double compose(long kept, int place) {
        if (kept <= FRACTION) {
            // Only a subnormal has fewer than 53 bits here. Its bits are its significand.
            return Double.longBitsToDouble(kept);
        }
        long biased = (long) place - LEAST_EXPONENT;
        return Double.longBitsToDouble((biased << FRACTION_BITS) + kept);
    }

    /** Returns 2^power, for powers from −1022 to 1023. */
    static double powerOfTwo(int power) {
        return Double.longBitsToDouble((long) (power + 1023) << FRACTION_BITS);
    }
}
