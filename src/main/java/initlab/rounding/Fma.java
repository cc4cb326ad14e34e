package initlab.rounding;

/**
 * The fused multiply-add a·b + c, rounded once to nearest, ties to even, as IEEE 754-2019 §5.4.1 defines it. TeaVM has
 * no {@code Math.fma}, and an ordinary {@code a * b + c} rounds twice.
 *
 * <p>The common case takes about twenty additions and multiplications. Dekker's product and Knuth's sum give
 * a·b + c = t + e + l without error (Dekker, <i>Numer. Math.</i> 18, 1971). Let w be e + l, rounded. Then t + w rounds
 * like t + e + l unless it lies next to a midpoint of two doubles. To find out, w is moved by two units in its last
 * place in both directions: if both sums round to the same double, that is the result. The remaining cases, and
 * operands near the ends of the range, are computed with integers.
 */
public final class Fma {
    /** 2²⁷ + 1, which splits a double into two halves whose products are exact (Veltkamp; Dekker 1971). */
    static final double SPLITTER = 134217729.0;
    /** With {@link #BELOW}, changes w by more than its relative rounding error of 2⁻⁵³. */
    static final double ABOVE = 1 + 0x1p-52;

    static final double BELOW = 1 - 0x1p-52;

    /**
     * Products below this, or operands above {@link #LARGE}, are computed with integers: their error term or their
     * halves might not be representable.
     */
    private static final double SMALL_PRODUCT = 0x1p-900;

    private static final double LARGE = 0x1p990;
    /** Adding a product below {@link #SMALL_PRODUCT} to a number above this does not change the number. */
    private static final double SWALLOWS_SMALL = 0x1p-800;

    /** Null where the operation is composed of additions and multiplications. */
    private static Operation fused;

    private Fma() {}

    /** A fused multiply-add of the machine. */
    public interface Operation {
        /** Returns a·b + c with one rounding. */
        double fma(double a, double b, double c);
    }

    /**
     * Uses an operation of the machine, {@code Math::fma} on the JVM, or none if null. The results are the same, only
     * sooner.
     */
    public static void use(Operation operation) {
        fused = operation;
    }

    /** Whether an operation of the machine is used. */
    public static boolean isFused() {
        return fused != null;
    }

    /** Returns a·b + c with one rounding, for any doubles, with the special cases of {@code Math.fma}. */
    public static double fma(double a, double b, double c) {
        if (fused != null) {
            return fused.fma(a, b, c);
        }
        double p = a * b;
        double size = Math.abs(p);
        if (!(size >= SMALL_PRODUCT
                && size <= LARGE
                && Math.abs(a) <= LARGE
                && Math.abs(b) <= LARGE
                && Math.abs(c) <= LARGE)) {
            return specialCase(a, b, c, p);
        }
        double s = SPLITTER * a;
        double aHigh = s - (s - a);
        double aLow = a - aHigh;
        s = SPLITTER * b;
        double bHigh = s - (s - b);
        double bLow = b - bHigh;
        // Written as differences because TeaVM's JavaScript drops the parentheses of nested sums.
        double minusLow = (((p - aHigh * bHigh) - aLow * bHigh) - aHigh * bLow) - aLow * bLow;
        double t = p + c;
        double back = t - p;
        double w = ((p - (t - back)) - (back - c)) - minusLow;
        double upper = t + w * ABOVE;
        double lower = t + w * BELOW;
        return upper == lower ? upper : withIntegers(a, b, c);
    }

    /**
     * Returns a·b + c for operands that are already split, which saves time when one operand is used often. The caller
     * must check the range: the exact a·b is a multiple of 2⁻¹⁰⁷⁴, so its rounding error is a double, and nothing
     * exceeds 2⁹⁹⁰.
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
        return upper == lower ? upper : withIntegers(a, b, c);
    }

    /** Returns the upper 26 bits of a, where |a| ≤ 2⁹⁹⁰. Products of two such halves are exact. */
    public static double upperHalf(double a) {
        double s = SPLITTER * a;
        return s - (s - a);
    }

    private static double specialCase(double a, double b, double c, double p) {
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
        return withIntegers(a, b, c);
    }

    private static boolean isFinite(double x) {
        return Math.abs(x) <= Double.MAX_VALUE;
    }

    /** Returns a·b + c for finite non-zero operands, computed as an integer times a power of two. This is slow. */
    static double withIntegers(double a, double b, double c) {
        int productExponent = BinaryFraction.exponent(a) + BinaryFraction.exponent(b);
        int summandExponent = BinaryFraction.exponent(c);
        int exponent = Math.min(productExponent, summandExponent);
        WideInteger product = BinaryFraction.significand(a).multiply(BinaryFraction.significand(b));
        WideInteger sum = product.shift(productExponent - exponent)
                .add(BinaryFraction.significand(c).shift(summandExponent - exponent));
        return BinaryFraction.round(sum, exponent);
    }
}
