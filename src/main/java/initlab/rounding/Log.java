package initlab.rounding;

/**
 * The natural logarithm, correctly rounded. With x = 2^(n/32) · g and |log g| at most about ln 2 / 64,
 * log x = n · ln 2 / 32 + 2 artanh((g − 1) / (g + 1)), computed in double-double. If the result lies too near a
 * midpoint, {@link HighPrecision} computes it.
 */
public final class Log {
    /** Twice the relative error bound of the double-double result. */
    private static final double ERROR = 0x1p-78;

    private static final DoubleDouble THIRD = DoubleDouble.of(1).dividedBy(DoubleDouble.of(3));

    private Log() {}

    /** Returns log x, correctly rounded: −∞ for 0, NaN for negative numbers. */
    public static double log(double x) {
        if (!(x > 0)) {
            return x == 0 ? Double.NEGATIVE_INFINITY : Double.NaN;
        }
        if (x == Double.POSITIVE_INFINITY || x == 1) {
            return x == 1 ? 0 : x;
        }
        DoubleDouble result = near(x);
        return result.roundsWithin(Math.abs(result.high) * ERROR) ? result.high : HighPrecision.log(x);
    }

    /** Returns log x for a positive, finite x, with a relative error below half of {@link #ERROR}. */
    static DoubleDouble near(double x) {
        int k = 0;
        double f = x;
        while (f < 0x1p-64) {
            f *= 0x1p64;
            k -= 64;
        }
        while (f >= 0x1p64) {
            f *= 0x1p-64;
            k += 64;
        }
        // An approximate logarithm is good enough to choose n; only the rest must be exact.
        int n = (int) Math.floor(Math.log(f) * Steps.PER_UNIT + 0.5);
        int j = n & Steps.COUNT - 1;
        int m = n >> 5;
        f *= powerOfTwo(-m);
        DoubleDouble g = j == 0
                ? DoubleDouble.of(f)
                : DoubleDouble.of(0.5 * Steps.POWER[Steps.COUNT - j], 0.5 * Steps.POWER_LOW[Steps.COUNT - j])
                        .times(f);
        int steps = n + k * Steps.COUNT;
        return logNearOne(g).plus(steps * Steps.LOW).plus(steps * Steps.MIDDLE).plus(steps * Steps.HIGH);
    }

    /** Returns log g = 2 (s + s³/3 + s⁵/5 + …) with s = (g − 1)/(g + 1). */
    private static DoubleDouble logNearOne(DoubleDouble g) {
        DoubleDouble s = g.plus(-1).dividedBy(g.plus(1));
        DoubleDouble square = s.times(s);
        double q = square.high;
        double tail = q * q * (1.0 / 5 + q * (1.0 / 7 + q * (1.0 / 9 + q * (1.0 / 11))));
        return s.times(2).plus(square.times(THIRD).plus(tail).times(s).times(2));
    }

    private static double powerOfTwo(int power) {
        double result = 1;
        for (int i = 0; i < Math.abs(power); i++) {
            result *= power < 0 ? 0.5 : 2;
        }
        return result;
    }
}
