package initlab.inside;

/** How certain the output is about the training points, and how often it is right. Each measurement replaces the last. */
public final class OutputStatistics {
    /**
     * An output nearer than this to 0 or 1 is saturated. The slope of the sigmoid is then below a thousandth. A wrong
     * saturated output costs at least −ln 0.001 = 6.9, ten times the ln 2 of a guess.
     */
    public static final double SATURATION = 0.001;

    private int points;
    private int wrong;
    private int saturated;
    private int saturatedWrong;

    /** Without a measurement. */
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

    /** The number of training points. */
    public int points() {
        return points;
    }

    /** The number of points on the wrong side of 0.5. */
    public int wrong() {
        return wrong;
    }

    /** The number of points whose output is saturated. */
    public int saturated() {
        return saturated;
    }

    /** The number of points whose output is saturated and wrong. */
    public int saturatedWrong() {
        return saturatedWrong;
    }

    /** The share of points on the right side of 0.5, 0 … 1. */
    public double accuracy() {
        return (double) (points - wrong) / points;
    }

    /** The share of saturated points, 0 … 1. */
    public double saturatedShare() {
        return (double) saturated / points;
    }

    /** The share of the saturated points that are wrong, 0 … 1; 0 if no point is saturated. */
    public double wrongShareOfSaturated() {
        return saturated == 0 ? 0 : (double) saturatedWrong / saturated;
    }
}
