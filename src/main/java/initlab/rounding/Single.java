package initlab.rounding;

/**
 * Arithmetic of 32-bit floating-point numbers, held in doubles. Each method rounds once, to nearest, ties to even, as
 * IEEE 754 has it. The lab's engines differ in what they do with Java's {@code float}; doubles are the same in all.
 */
public final class Single {
    /** Half a unit in the last place above the largest float. Numbers from here on are infinite. */
    private static final double OVERFLOW = 0x1.ffffffp127;
    /** The exponent of the smallest normal float, with the bias of a double's exponent. */
    private static final long SMALLEST_EXPONENT = 1023 - 126;

    private static final int EXPONENT_BITS = 52;
    private static final long EXPONENT_MASK = 0x7FF;
    /** A double has 29 bits more than a float. */
    private static final long MORE_BITS = 29;

    private Single() {}

    /** Returns the float nearest to a number. */
    public static double round(double x) {
        if (!(Math.abs(x) < OVERFLOW)) {
            return x > 0 ? Double.POSITIVE_INFINITY : x < 0 ? Double.NEGATIVE_INFINITY : x;
        }
        long exponent = Double.doubleToRawLongBits(x) >> EXPONENT_BITS & EXPONENT_MASK;
        // The sum of x and this number has the last place of a float near x, so the addition rounds x.
        double magic =
                1.5 * Double.longBitsToDouble((Math.max(exponent, SMALLEST_EXPONENT) + MORE_BITS) << EXPONENT_BITS);
        double rounded = x + magic - magic;
        return rounded == 0 ? 0 * x : rounded;
    }

    /** Returns a + b of floats. A double's sum has enough bits for the second rounding not to matter. */
    public static double add(double a, double b) {
        return round(a + b);
    }

    /** Returns a · b of floats, whose product is exact in a double. */
    public static double multiply(double a, double b) {
        return round(a * b);
    }

    /**
     * Returns a · b + c of floats, rounded once. The double sum is rounded to odd, so that rounding it to a float is as
     * good as rounding the exact sum (S. Boldo and G. Melquiond, "Emulation of FMA and correctly rounded sums: proved
     * algorithms using rounding to odd", IEEE Transactions on Computers 57(4), 2008).
     */
    public static double fma(double a, double b, double c) {
        double product = a * b;
        double sum = product + c;
        double part = sum - product;
        double lost = (product - (sum - part)) + (c - part);
        long bits = Double.doubleToRawLongBits(sum);
        // Nothing is lost where the sum is infinite; lost is no number then.
        if (Math.abs(lost) > 0 && (bits & 1) == 0) {
            // The neighbour towards the exact sum is odd.
            sum = Double.longBitsToDouble(lost > 0 == sum > 0 ? bits + 1 : bits - 1);
        }
        return round(sum);
    }
}
