package initlab.rounding;

/**
 * The exponential function, correctly rounded. With n = 32m + j, x = n · ln 2 / 32 + r and |r| ≤ ln 2 / 64,
 * e^x = 2^m · 2^(j/32) · e^r (Tang, <i>ACM TOMS</i> 15, 1989). The table and e^r are computed in double-double
 * with an error below 2⁻⁷⁸. If that error could change the rounding, {@link HighPrecision} computes the result.
 */
public final class Exp {
    /**
     * The nearest double to 1/6. {@link #SIXTH_REST} is the remainder; the other two are its halves for exact products.
     */
    private static final double SIXTH = 0x1.5555555555555p-3;

    private static final double SIXTH_REST = 0x1.5555555555555p-57;
    private static final double SIXTH_UPPER = 0x1.5555554000000p-3;
    private static final double SIXTH_LOWER = SIXTH - SIXTH_UPPER;

    /** The largest x whose exponential is finite. */
    private static final double LARGEST = 0x1.62e42fefa39efp+9;
    /** Below this the result may be subnormal and has fewer bits to round to. */
    private static final double SMALLEST_NORMAL = -708;
    /** At and above this the result is infinite. */
    private static final double INFINITE = 720;
    /** Below this the result is 0, because it is less than half the smallest double. */
    private static final double VANISHING = -746;
    /** Twice the error bound of e^r · 2^(j/32), whose size is about 1. */
    private static final double ERROR = 0x1p-77;

    /** Adding and then subtracting this number rounds to the nearest integer. */
    private static final double TO_WHOLE = 0x1.8p52;

    /** 2^m for m = −1022 … 1023. */
    private static final double[] POWERS = new double[2046];

    static {
        POWERS[0] = 0x1p-1022;
        for (int i = 1; i < POWERS.length; i++) {
            POWERS[i] = 2 * POWERS[i - 1];
        }
    }

    private Exp() {}

    /**
     * Replaces each of {@code count} numbers x by e^−x, accurate to about one unit in the last place. This takes a
     * third of the time of {@link #exp} and gives the same bits in every engine, and in the module of kernels. Results
     * are e^−708 at least.
     */
    public static void nearOfNegatives(double[] numbers, int from, int count) {
        double[] steps = Steps.POWER;
        double[] powers = POWERS;
        for (int i = from; i < from + count; i++) {
            double x = -numbers[i];
            if (!(Math.abs(x) < -SMALLEST_NORMAL)) {
                x = x > 0 ? Math.min(x, INFINITE) : x < 0 ? SMALLEST_NORMAL : x;
            }
            double n = (x * Steps.PER_UNIT + TO_WHOLE) - TO_WHOLE;
            int whole = (int) n;
            double r = (x - n * Steps.HIGH) - n * Steps.MIDDLE;
            double p = r + r * r * (0.5 + r * (1.0 / 6 + r * (1.0 / 24 + r * (1.0 / 120 + r * (1.0 / 720)))));
            double step = steps[whole & Steps.COUNT - 1];
            int power = whole >> 5;
            double near = step + step * p;
            numbers[i] = power < 1024 ? near * powers[power + 1022] : near * powers[2045] * powers[power - 1];
        }
    }

    /** Returns e^x, correctly rounded: infinity on overflow, 0 on underflow, NaN for NaN. */
    public static double exp(double x) {
        if (!(x <= LARGEST)) {
            return x > LARGEST ? Double.POSITIVE_INFINITY : x;
        }
        if (x < SMALLEST_NORMAL) {
            return x < VANISHING ? 0 : HighPrecision.exp(x);
        }
        int n = (int) Math.floor(x * Steps.PER_UNIT + 0.5);
        int j = n & Steps.COUNT - 1;
        int m = n >> 5;

        // r + rRest = x − n · ln 2 / 32
        double near = x - n * Steps.HIGH;
        double middle = n * Steps.MIDDLE;
        double r = near - middle;
        double back = near - r;
        double rRest = ((near - (r + back)) - (middle - back)) - n * Steps.LOW;

        // r² and r³/6, each in two doubles
        double s = Fma.SPLITTER * r;
        double rUpper = s - (s - r);
        double rLower = r - rUpper;
        double r2 = r * r;
        double r2Rest = 2 * r * rRest - (((r2 - rUpper * rUpper) - 2 * rUpper * rLower) - rLower * rLower);
        s = Fma.SPLITTER * r2;
        double r2Upper = s - (s - r2);
        double r2Lower = r2 - r2Upper;
        double r3 = r2 * r;
        double r3Rest = r2Lower * rLower - (((r3 - r2Upper * rUpper) - r2Lower * rUpper) - r2Upper * rLower);
        r3Rest += r2 * rRest + r2Rest * r;
        s = Fma.SPLITTER * r3;
        double r3Upper = s - (s - r3);
        double r3Lower = r3 - r3Upper;
        double cubic = r3 * SIXTH;
        double cubicRest = r3Lower * SIXTH_LOWER
                - (((cubic - r3Upper * SIXTH_UPPER) - r3Lower * SIXTH_UPPER) - r3Upper * SIXTH_LOWER);
        cubicRest += r3 * SIXTH_REST + r3Rest * SIXTH;
        double tail = r2
                * r2
                * (1.0 / 24
                        + r
                                * (1.0 / 120
                                        + r * (1.0 / 720 + r * (1.0 / 5040 + r * (1.0 / 40320 + r * (1.0 / 362880))))));

        // p + pRest = e^r − 1
        double half = 0.5 * r2;
        double first = r + half;
        double second = first + cubic;
        double p = second + tail;
        double pRest = (half - (first - r)) - ((second - first) - cubic) - ((p - second) - tail);
        pRest += rRest + 0.5 * r2Rest + cubicRest;

        // high + low = 2^(j/32) · (1 + p)
        double power = Steps.POWER[j];
        double powerUpper = Steps.POWER_UPPER[j];
        double powerLower = power - powerUpper;
        s = Fma.SPLITTER * p;
        double pUpper = s - (s - p);
        double pLower = p - pUpper;
        double product = power * p;
        double productRest =
                powerLower * pLower - (((product - powerUpper * pUpper) - powerLower * pUpper) - powerUpper * pLower);
        double high = power + product;
        double low = product - (high - power);
        low += productRest + power * pRest + Steps.POWER_LOW[j] * (1 + p);

        double rounded = (low + ERROR) + high;
        if (rounded != (low - ERROR) + high) {
            return HighPrecision.exp(x);
        }
        return m > 1023 ? rounded * 2 * POWERS[2045] : rounded * POWERS[m + 1022];
    }
}
