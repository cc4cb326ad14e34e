package initlab.rounding;

import java.math.BigInteger;

/**
 * Exp, log, sine and cosine in fixed point with 384 fractional bits. They are slow, and serve arguments whose result
 * lies too near a midpoint for double-double. No double argument is known to need more than about 120 bits (Lefèvre and
 * Muller, <i>Worst cases for correct rounding</i>, 2001).
 */
final class HighPrecision {
    private static final int BITS = 384;
    private static final BigInteger ONE = BigInteger.ONE.shiftLeft(BITS);
    private static final BigInteger LN_2 = inverseTangent(3, 1).shiftLeft(1);
    /** Machin's formula. */
    private static final BigInteger HALF_PI =
            inverseTangent(5, -1).shiftLeft(2).subtract(inverseTangent(239, -1)).shiftLeft(1);

    private HighPrecision() {}

    static double exp(double x) {
        BigInteger[] parts = toFixed(x).divideAndRemainder(LN_2);
        return BinaryFraction.round(expSeries(parts[1]), parts[0].intValue() - BITS);
    }

    /** Returns 2^(i/n), for the table in {@link Steps}. */
    static DoubleDouble powerOfTwo(int i, int n) {
        return doubleDouble(expSeries(LN_2.multiply(BigInteger.valueOf(i)).divide(BigInteger.valueOf(n))));
    }

    /** Returns the natural logarithm of a positive, finite x. */
    static double log(double x) {
        BigInteger significand = BinaryFraction.significand(x);
        int length = significand.bitLength();
        // x = f · 2^k, with f about 1/√2 … √2
        BigInteger f = significand.shiftLeft(BITS - length);
        int k = BinaryFraction.exponent(x) + length;
        if (f.compareTo(ONE.multiply(BigInteger.valueOf(181)).shiftRight(8)) < 0) {
            f = f.shiftLeft(1);
            k--;
        }
        BigInteger t = f.subtract(ONE).shiftLeft(BITS).divide(f.add(ONE));
        BigInteger square = multiply(t, t);
        BigInteger sum = BigInteger.ZERO;
        for (int n = 1; t.signum() != 0; n += 2) {
            sum = sum.add(t.divide(BigInteger.valueOf(n)));
            t = multiply(t, square);
        }
        return BinaryFraction.round(sum.shiftLeft(1).add(LN_2.multiply(BigInteger.valueOf(k))), -BITS);
    }

    static double sin(double x) {
        return sinQuarters(x, 0);
    }

    static double cos(double x) {
        return sinQuarters(x, 1);
    }

    /** Returns sin(x + quarters · π/2). */
    private static double sinQuarters(double x, int quarters) {
        BigInteger[] parts = toFixed(x).divideAndRemainder(HALF_PI);
        int quadrant = parts[0].intValue() + quarters;
        BigInteger r = parts[1];
        boolean cosine = (quadrant & 1) != 0;
        BigInteger minusSquare = multiply(r, r).negate();
        BigInteger term = cosine ? ONE : r;
        BigInteger sum = BigInteger.ZERO;
        for (int n = cosine ? 1 : 2; term.signum() != 0; n += 2) {
            sum = sum.add(term);
            term = multiply(term, minusSquare).divide(BigInteger.valueOf((long) n * (n + 1)));
        }
        return BinaryFraction.round((quadrant & 2) != 0 ? sum.negate() : sum, -BITS);
    }

    private static BigInteger expSeries(BigInteger r) {
        BigInteger sum = ONE;
        BigInteger term = r;
        for (int n = 2; term.signum() != 0 && !term.equals(BigInteger.ONE.negate()); n++) {
            sum = sum.add(term);
            term = multiply(term, r).divide(BigInteger.valueOf(n));
        }
        return sum;
    }

    /** Returns arctan(1/n) for sign −1 and artanh(1/n) for sign 1, by the power series. */
    private static BigInteger inverseTangent(int n, int sign) {
        BigInteger square = BigInteger.valueOf((long) n * n * sign);
        BigInteger power = ONE.divide(BigInteger.valueOf(n));
        BigInteger sum = BigInteger.ZERO;
        for (int k = 1; power.signum() != 0; k += 2) {
            sum = sum.add(power.divide(BigInteger.valueOf(k)));
            power = power.divide(square);
        }
        return sum;
    }

    /** Returns a·b, rounded towards zero so that every series reaches a zero term. */
    private static BigInteger multiply(BigInteger a, BigInteger b) {
        BigInteger product = a.multiply(b);
        return product.signum() < 0 ? product.negate().shiftRight(BITS).negate() : product.shiftRight(BITS);
    }

    private static BigInteger toFixed(double x) {
        int shift = BinaryFraction.exponent(x) + BITS;
        BigInteger n = BinaryFraction.significand(x);
        return shift >= 0 ? n.shiftLeft(shift) : n.shiftRight(-shift);
    }

    private static DoubleDouble doubleDouble(BigInteger n) {
        double high = BinaryFraction.round(n, -BITS);
        return DoubleDouble.of(high, BinaryFraction.round(n.subtract(toFixed(high)), -BITS));
    }
}
