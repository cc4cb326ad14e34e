package initlab.rounding;

/**
 * Sine and cosine, correctly rounded, for small angles. Multiples of π/2, held in three parts, reduce x to a quarter
 * turn; the Taylor series is summed in double-double. If a result lies too near a midpoint, {@link HighPrecision}
 * computes it.
 */
public final class Trig {
    /** The largest angle accepted, in radians. */
    public static final double LARGEST = 16;

    private static final double QUARTERS_PER_RADIAN = 0x1.45f306dc9c883p-1;
    /** π/2 = HIGH + MIDDLE + LOW. Small multiples of HIGH and MIDDLE are exact. */
    private static final double HIGH = 0x1.921fb54442d00p+0;

    private static final double MIDDLE = 0x1.8469898cc5100p-48;
    private static final double LOW = 0x1.c06e0e6894812p-94;
    /** Twice the absolute error bound. */
    private static final double ERROR = 0x1p-90;

    /** Results smaller than this are always computed by {@link HighPrecision}. */
    private static final double NEARLY_ZERO = 0x1p-20;

    private Trig() {}

    /**
     * Returns sin x, correctly rounded.
     *
     * @throws IllegalArgumentException if |x| is over {@link #LARGEST} or x is not a number
     */
    public static double sin(double x) {
        check(x);
        DoubleDouble result = sinQuarters(x, 0);
        return isCertain(result) || x == 0 ? result.high : HighPrecision.sin(x);
    }

    /**
     * Returns cos x, correctly rounded.
     *
     * @throws IllegalArgumentException if |x| is over {@link #LARGEST} or x is not a number
     */
    public static double cos(double x) {
        check(x);
        DoubleDouble result = sinQuarters(x, 1);
        return isCertain(result) ? result.high : HighPrecision.cos(x);
    }

    private static void check(double x) {
        if (!(Math.abs(x) <= LARGEST)) {
            throw new IllegalArgumentException("The angle must be from -16 to 16.");
        }
    }

    private static boolean isCertain(DoubleDouble result) {
        return Math.abs(result.high) > NEARLY_ZERO && result.roundsWithin(ERROR);
    }

    /** Returns sin(x + quarters · π/2). */
    private static DoubleDouble sinQuarters(double x, int quarters) {
        int turns = (int) Math.floor(x * QUARTERS_PER_RADIAN + 0.5);
        DoubleDouble r =
                DoubleDouble.of(x).plus(-turns * HIGH).plus(-turns * MIDDLE).plus(-turns * LOW);
        int quadrant = turns + quarters;
        DoubleDouble result = series(r, (quadrant & 1) != 0);
        return (quadrant & 2) != 0 ? result.negated() : result;
    }

    /** Returns the Taylor series of cosine or sine for |r| ≤ π/4, up to the 28th power. */
    private static DoubleDouble series(DoubleDouble r, boolean cosine) {
        DoubleDouble minusSquare = r.times(r).negated();
        DoubleDouble term = cosine ? DoubleDouble.of(1) : r;
        DoubleDouble sum = term;
        for (int n = cosine ? 1 : 2; n <= 27; n += 2) {
            term = term.times(minusSquare).dividedBy(DoubleDouble.of(n * (n + 1)));
            sum = sum.plus(term);
        }
        return sum;
    }
}
