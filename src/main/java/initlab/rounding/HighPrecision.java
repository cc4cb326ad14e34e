package initlab.rounding;

/**
 * Exp, log, powers, sine and cosine in fixed point with 384 fractional bits. They are slow, and serve arguments whose result
 * lies too near a midpoint for double-double. No double argument is known to need more than about 120 bits (Lefèvre and
 * Muller, <i>Worst cases for correct rounding</i>, 2001).
 */
final class HighPrecision {
    private static final int BITS = 384;
    private static final WideInteger ONE = WideInteger.ONE.shift(BITS);
    private static final WideInteger LN_2 = inverseTangent(3, 1).shift(1);
    /** Machin's formula. */
    private static final WideInteger HALF_PI =
            inverseTangent(5, -1).shift(2).subtract(inverseTangent(239, -1)).shift(1);

    private HighPrecision() {}

    static double exp(double x) {
        return expOf(toFixed(x));
    }

    /** Returns a^b for a positive, finite a and a finite b whose power is neither huge nor tiny. */
    static double power(double a, double b) {
        WideInteger product = logOf(a).multiply(BinaryFraction.significand(b));
        return expOf(product.shift(BinaryFraction.exponent(b)));
    }

    private static double expOf(WideInteger fixed) {
        WideInteger quotient = fixed.divide(LN_2);
        WideInteger rest = fixed.subtract(quotient.multiply(LN_2));
        return BinaryFraction.round(expSeries(rest), toInt(quotient) - BITS);
    }

    /** Returns 2^(i/n), for the table in {@link Steps}. */
    static DoubleDouble powerOfTwo(int i, int n) {
        return doubleDouble(expSeries(LN_2.multiply(WideInteger.of(i)).divide(n)));
    }

    /** Returns the natural logarithm of a positive, finite x. */
    static double log(double x) {
        return BinaryFraction.round(logOf(x), -BITS);
    }

    private static WideInteger logOf(double x) {
        WideInteger significand = BinaryFraction.significand(x);
        int length = significand.bitLength();
        // x = f · 2^k, with f about 1/√2 … √2
        WideInteger f = significand.shift(BITS - length);
        int k = BinaryFraction.exponent(x) + length;
        if (f.compareMagnitude(ONE.multiply(WideInteger.of(181)).shift(-8)) < 0) {
            f = f.shift(1);
            k--;
        }
        WideInteger t = f.subtract(ONE).shift(BITS).divide(f.add(ONE));
        WideInteger square = multiply(t, t);
        WideInteger sum = WideInteger.ZERO;
        for (int n = 1; !t.isZero(); n += 2) {
            sum = sum.add(t.divide(n));
            t = multiply(t, square);
        }
        return sum.shift(1).add(LN_2.multiply(WideInteger.of(k)));
    }

    static double sin(double x) {
        return sinQuarters(x, 0);
    }

    static double cos(double x) {
        return sinQuarters(x, 1);
    }

    /** Returns sin(x + quarters · π/2). */
    private static double sinQuarters(double x, int quarters) {
        WideInteger fixed = toFixed(x);
        WideInteger quotient = fixed.divide(HALF_PI);
        int quadrant = toInt(quotient) + quarters;
        WideInteger r = fixed.subtract(quotient.multiply(HALF_PI));
        boolean cosine = (quadrant & 1) != 0;
        WideInteger minusSquare = multiply(r, r).negate();
        WideInteger term = cosine ? ONE : r;
        WideInteger sum = WideInteger.ZERO;
        for (int n = cosine ? 1 : 2; !term.isZero(); n += 2) {
            sum = sum.add(term);
            term = multiply(term, minusSquare).divide(n * (n + 1));
        }
        return BinaryFraction.round((quadrant & 2) != 0 ? sum.negate() : sum, -BITS);
    }

    private static WideInteger expSeries(WideInteger r) {
        WideInteger sum = ONE;
        WideInteger term = r;
        for (int n = 2; !term.isZero(); n++) {
            sum = sum.add(term);
            term = multiply(term, r).divide(n);
        }
        return sum;
    }

    /** Returns arctan(1/n) for sign −1 and artanh(1/n) for sign 1, by the power series. */
    private static WideInteger inverseTangent(int n, int sign) {
        WideInteger power = ONE.divide(n);
        WideInteger sum = WideInteger.ZERO;
        for (int k = 1; !power.isZero(); k += 2) {
            sum = sum.add(power.divide(k));
            power = power.divide(n * n);
            power = sign < 0 ? power.negate() : power;
        }
        return sum;
    }

    /** Returns a·b, rounded towards zero so that every series reaches a zero term. */
    private static WideInteger multiply(WideInteger a, WideInteger b) {
        return a.multiply(b).shift(-BITS);
    }

    private static WideInteger toFixed(double x) {
        return BinaryFraction.significand(x).shift(BinaryFraction.exponent(x) + BITS);
    }

    private static int toInt(WideInteger n) {
        return (int) (n.isNegative() ? -n.magnitude() : n.magnitude());
    }

    private static DoubleDouble doubleDouble(WideInteger n) {
        double high = BinaryFraction.round(n, -BITS);
        return DoubleDouble.of(high, BinaryFraction.round(n.subtract(toFixed(high)), -BITS));
    }
}
