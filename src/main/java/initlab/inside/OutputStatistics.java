package initlab.inside;

/** How certain the output is about the training points, and how often it is right. Each measurement replaces the last. */
public final class OutputStatistics {
    /**
     * An output nearer than this to 0 or 1 is saturated. If it is wrong it costs at least −ln 0.001 = 6.9, ten times
     * the ln 2 of a coin toss, and the sigmoid's slope is below a thousandth.
     */
    public static final double SATURATION = 0.001;

    private int points;
    private int wrong;
    private int saturated;
    private int saturatedWrong;

    /** Nothing measured yet. */
    OutputStatistics() {}

    void measure(double[] probabilities, double[] labels) {
        points = labels.length;
        wrong = 0;
        saturated = 0;
        saturatedWrong = 0;
        for (int n = 0; n < points; n++) {
            double p = probabilities[n];
            boolean isWrong = (p > 0.5 ? 1 : 0) != labels[n];
            boolean isSaturated = p < SATURATION || p > 1 - SATURATION;
            wrong += isWrong ? 1 : 0;
            saturated += isSaturated ? 1 : 0;
            saturatedWrong += isWrong && isSaturated ? 1 : 0;
        }
    }

    /** Training points. */
    public int points() {
        return points;
    }

    /** Points on the wrong side of 0.5. */
    public int wrong() {
        return wrong;
    }

    /** Points whose output is saturated. */
    public int saturated() {
        return saturated;
    }

    /** Points whose output is saturated and wrong. */
    public int saturatedWrong() {
        return saturatedWrong;
    }

    /** Share of points on the right side of 0.5, 0 … 1. */
    public double accuracy() {
        return (double) (points - wrong) / points;
    }

    /** {@link #saturated} of all points, 0 … 1. */
    public double saturatedShare() {
        return (double) saturated / points;
    }

    /** {@link #saturatedWrong} of the saturated points, 0 … 1; 0 if there are none. */
    public double wrongShareOfSaturated() {
        return saturated == 0 ? 0 : (double) saturatedWrong / saturated;
    }
}
