package initlab.description;

/** Finds how many decimals the terms of a sum need, so that a reader who adds what is shown gets the sum shown. */
public final class SumDigits {
    /** The decimals of the sum. */
    public static final int OF_SUM = 4;

    private static final int MOST = 9;

    private SumDigits() {}

    /**
     * The decimals of the terms, from {@link #OF_SUM} on. {@link #MOST} if the terms are too large to be added from
     * their digits.
     */
    public static int of(double[] terms, double sum) {
        for (int decimals = OF_SUM; decimals < MOST; decimals++) {
            double scale = power(decimals);
            double shown = 0;
            for (double term : terms) {
                shown += rounded(term * scale);
            }
            if (rounded(shown / power(decimals - OF_SUM)) == rounded(sum * power(OF_SUM))) {
                return decimals;
            }
        }
        return MOST;
    }

    /** The nearest whole number, and of two the one further from 0, as numbers on the page are rounded. */
    private static long rounded(double value) {
        return value < 0 ? -Math.round(-value) : Math.round(value);
    }

    private static double power(int decimals) {
        double power = 1;
        for (int i = 0; i < decimals; i++) {
            power *= 10;
        }
        return power;
    }
}
