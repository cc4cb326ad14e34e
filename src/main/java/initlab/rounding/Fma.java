package initlab.rounding;

import java.math.BigInteger;

/**
 * The fused multiply-add a·b + c, rounded once to nearest, ties to even, as IEEE 754-2019 §5.4.1 defines it:
 * TeaVM has no {@code Math.fma}, and an ordinary {@code a * b + c} rounds twice.
 *
 * <p>The usual case takes some twenty additions and multiplications: Dekker's product and Knuth's sum give
 * a·b + c = t + e + l without error (Dekker, <i>Numer. Math.</i> 18, 1971). With w the rounded e + l, the sum t + w
 * rounds like t + e + l unless it lies next to a midpoint of two doubles; moving w by two units of its last
 * place either way shows whether it may. What is left over, and every operand near the ends of the range,
 * is worked out in whole numbers.
 */
public final class Fma {
    /** 2²⁷ + 1: splits a double into two halves whose products are exact (Dekker 1971, Veltkamp). */
    static final double SPLITTER = 134217729.0;
    /** Widens or narrows w by more than the error it may carry, 2⁻⁵³ of it. */
    static final double ABOVE = 1 + 0x1p-52;

    static final double BELOW = 1 - 0x1p-52;

    /** Products beyond these ends go the slow way: their error term, or a split operand, might not be a double. */
    private static final double SMALL_PRODUCT = 0x1p-900;

    private static final double LARGE = 0x1p990;
    /** A summand above this swallows any product below {@link #SMALL_PRODUCT}. */
    private static final double SWALLOWS_SMALL = 0x1p-800;

    private Fma() {}

    /** a·b + c with one rounding; any doubles, infinities and NaN included, as {@code Math.fma} has it. */
    public static double fma(double a, double b, double c) {
        double p = a * b;
        double size = Math.abs(p);
        if (!(size >= SMALL_PRODUCT
                && size <= LARGE
                && Math.abs(a) <= LARGE
                && Math.abs(b) <= LARGE
                && Math.abs(c) <= LARGE)) {
            return atTheEnds(a, b, c, p);
        }
        double s = SPLITTER * a;
        double aHigh = s - (s - a);
        double aLow = a - aHigh;
        s = SPLITTER * b;
        double bHigh = s - (s - b);
        double bLow = b - bHigh;
        // Differences only: the JavaScript target re-associates sums of sums.
        double minusLow = (((p - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow) - aLow * bLow;
        double t = p + c;
        double back = t - p;
        double w = ((p - (t - back)) - (back - c)) - minusLow;
        double upper = t + w * ABOVE;
        double lower = t + w * BELOW;
        return upper == lower ? upper : inWholeNumbers(a, b, c);
    }

    /**
     * a·b + c for operands that were split beforehand, where the same operand meets many others. The caller vouches
     * for the range: a·b is 0 or a multiple of 2⁻¹⁰⁷⁴, and nothing exceeds 2⁹⁹⁰.
     *
     * @param aHigh the {@link #upperHalf} of a
     * @param aLow a − aHigh
     */
    public static double ofHalves(double a, double aHigh, double aLow, double b, double bHigh, double bLow, double c) {
        double p = a * b;
        double minusLow = (((p - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow) - aLow * bLow;
        double t = p + c;
        double back = t - p;
        double w = ((p - (t - back)) - (back - c)) - minusLow;
        double upper = t + w * ABOVE;
        double lower = t + w * BELOW;
        return upper == lower ? upper : inWholeNumbers(a, b, c);
    }

    /** The upper 26 bits of a, so that products of halves are exact; |a| up to 2⁹⁹⁰. */
    public static double upperHalf(double a) {
        double s = SPLITTER * a;
        return s - (s - a);
    }

    private static double atTheEnds(double a, double b, double c, double p) {
        if (!isFinite(a) || !isFinite(b) || a == 0 || b == 0) {
            return p + c;
        }
        if (!isFinite(c)) {
            return c;
        }
        if (c == 0) {
            return p;
        }
        if (Math.abs(p) < SMALL_PRODUCT && Math.abs(c) > SWALLOWS_SMALL) {
            return c;
        }
        return inWholeNumbers(a, b, c);
    }

    private static boolean isFinite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }

    /** The slow, certain way, for finite operands other than zero: a·b + c as one whole number times a power of two. */
    static double inWholeNumbers(double a, double b, double c) {
        int productExponent = BinaryFraction.exponent(a) + BinaryFraction.exponent(b);
        int summandExponent = BinaryFraction.exponent(c);
        int exponent = Math.min(productExponent, summandExponent);
        BigInteger product = BinaryFraction.significand(a).multiply(BinaryFraction.significand(b));
        BigInteger sum = product.shiftLeft(productExponent - exponent)
                .add(BinaryFraction.significand(c).shiftLeft(summandExponent - exponent));
        return BinaryFraction.round(sum, exponent);
    }
}
