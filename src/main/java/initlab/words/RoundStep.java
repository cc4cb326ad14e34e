package initlab.words;

/**
 * The step between the numbers beside an axis: 1, 2 or 5 times a power of ten.
 *
 * @param factor 1, 2 or 5
 * @param exponent of the power of ten
 */
public record RoundStep(int factor, int exponent) {
    /** Numbers with more decimals, or at least as large, are written with an exponent. */
    private static final int MOST_DECIMALS = 6;

    private static final double HUGE = 1e9;

    /**
     * The shortest step that fits into a range no more than a number of times.
     *
     * @param range above 0 and finite
     * @param most how often the step may fit
     */
    public static RoundStep of(double range, double most) {
        double least = range / most;
        int exponent = 0;
        while (times(10, exponent) < least) {
            exponent++;
        }
        while (times(1, exponent) >= least) {
            exponent--;
        }
        return times(2, exponent) >= least
                ? new RoundStep(2, exponent)
                : times(5, exponent) >= least ? new RoundStep(5, exponent) : new RoundStep(1, exponent + 1);
    }

    /** The length of the step. */
    public double length() {
        return multiple(1);
    }

    /** A multiple of the step, rounded once where the power of ten is exact. */
    public double multiple(double count) {
        return times(count * factor, exponent);
    }

    private static double times(double number, int exponent) {
        double power = 1;
        for (int i = Math.abs(exponent); i > 0; i--) {
            power *= 10;
        }
        return exponent < 0 ? number / power : number * power;
    }

    /** A number with the decimals that tell multiples of the step apart. */
    public String text(double number) {
        int decimals = Math.max(0, -exponent);
        return decimals <= MOST_DECIMALS && Math.abs(number) < HUGE
                ? NumberText.fixed(number, decimals)
                : (number < 0 ? "−" : "") + NumberText.compact(Math.abs(number));
    }
}
