package initlab.rounding;

/**
 * Powers, correctly rounded, so that {@code x ** 0.5} has the bits of {@code sqrt(x)}. a^b = e^(b log a) is computed in
 * double-double with an error below 2⁻⁶⁷. If that error could change the rounding, the power is either exactly a
 * midpoint, which integers decide, or {@link HighPrecision} computes it. Special values follow IEEE 754-2019 §9.2.1, as
 * in NumPy.
 */
public final class Power {
    /** Twice the error bound of a result between 1 and 2, which stems from the logarithm. */
    private static final double ERROR = 0x1p-66;

    /** Beyond e to this power, every result is infinite or 0. */
    private static final double FARTHEST = 746;
    /** Up to e to this power, either way, results are neither subnormal nor near overflow. */
    private static final double FAR = 708;
    /** A power with a larger whole exponent has over 54 bits, unless its base is a power of two. */
    private static final int MAX_EXACT = 34;

    private static final DoubleDouble SIXTH = DoubleDouble.of(1).dividedBy(DoubleDouble.of(6));

    private Power() {}

    /** Returns a^b, correctly rounded; NaN for a negative base with an exponent that is not whole. */
    public static double pow(double a, double b) {
        if (b == 0 || a == 1) {
            return 1;
        }
        if (Double.isNaN(a) || Double.isNaN(b)) {
            return Double.NaN;
        }
        double size = Math.abs(a);
        boolean whole = b == Math.rint(b);
        if (a < 0 && !whole && size != Double.POSITIVE_INFINITY && !Double.isInfinite(b)) {
            return Double.NaN;
        }
        double power = ofPositive(size, b);
        // A whole number is odd if its half is not whole. All doubles from 2⁵³ on are even.
        boolean odd = whole && !Double.isInfinite(b) && b / 2 != Math.rint(b / 2);
        boolean negative = odd && (a < 0 || a == 0 && 1 / a < 0);
        return negative ? -power : power;
    }

    private static double ofPositive(double a, double b) {
        if (a == 0 || Double.isInfinite(a) || Double.isInfinite(b)) {
            return a == 1 ? 1 : a > 1 == b > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        // These are rounded once by the hardware.
        if (b == 1 || b == 2) {
            return b == 1 ? a : a * a;
        }
        if (b == -1 || b == 0.5) {
            return b == -1 ? 1 / a : Math.sqrt(a);
        }
        DoubleDouble log = Log.near(a);
        // A huge exponent is kept from overflowing in the exact product.
        if (Math.abs(log.high * b) > FARTHEST) {
            return log.high > 0 == b > 0 ? Double.POSITIVE_INFINITY : 0;
        }
        if (Math.abs(log.high * b) > FAR || Math.abs(b) < 0x1p-60) {
            return exactly(a, b);
        }
        DoubleDouble x = log.times(b);
        int n = (int) Math.floor(x.high * Steps.PER_UNIT + 0.5);
        DoubleDouble rest = x.plus(-n * Steps.HIGH).plus(-n * Steps.MIDDLE).plus(-n * Steps.LOW);
        int j = n & Steps.COUNT - 1;
        DoubleDouble result =
                DoubleDouble.of(Steps.POWER[j], Steps.POWER_LOW[j]).times(expNearZero(rest));
        return result.roundsWithin(ERROR) ? result.high * BinaryFraction.powerOfTwo(n >> 5) : exactly(a, b);
    }

    /** Returns e^r = 1 + r (1 + r (1/2 + r (1/6 + r (1/24 + …)))) for |r| up to about ln 2 / 64. */
    private static DoubleDouble expNearZero(DoubleDouble r) {
        double h = r.high;
        double tail = h
                * (1.0 / 24
                        + h
                                * (1.0 / 120
                                        + h * (1.0 / 720 + h * (1.0 / 5040 + h * (1.0 / 40320 + h * (1.0 / 362880))))));
        return SIXTH.plus(tail).times(r).plus(0.5).times(r).plus(1).times(r).plus(1);
    }

    /** Decides with integers where the power may have so few bits that it is a midpoint, and else in high precision. */
    private static double exactly(double a, double b) {
        double base = a;
        double exponent = b;
        // (s²)^b = s^(2b) makes the exponent whole, if anything can.
        while (exponent != Math.rint(exponent) && isSquare(base)) {
            base = Math.sqrt(base);
            exponent *= 2;
        }
        WideInteger significand = BinaryFraction.significand(base);
        int place = BinaryFraction.exponent(base);
        int zeros = Long.numberOfTrailingZeros(significand.magnitude());
        WideInteger odd = significand.shift(-zeros);
        place += zeros;
        if (odd.bitLength() == 1 && exponent == Math.rint(exponent)) {
            return BinaryFraction.round(WideInteger.ONE, (int) (place * exponent));
        }
        if (exponent == Math.rint(exponent) && exponent > 0 && exponent <= MAX_EXACT) {
            WideInteger power = odd;
            for (int i = 1; i < exponent; i++) {
                power = power.multiply(odd);
            }
            return BinaryFraction.round(power, (int) (place * exponent));
        }
        return HighPrecision.power(a, b);
    }

    private static boolean isSquare(double a) {
        // The product below is exact if nothing in it is subnormal.
        double scaled = a < 0x1p-400 ? a * 0x1p600 : a;
        double root = Math.sqrt(scaled);
        DoubleDouble square = DoubleDouble.product(root, root);
        return square.high == scaled && square.low == 0;
    }
}
