package initlab.page.network;

/**
 * The width of an edge for a weight: logarithmic, and the same in every column, at every iteration and for every
 * network, so that widths can be compared.
 */
final class EdgeScale {
    /** Below this size widths grow almost in proportion to the weight, above it with its logarithm. */
    private static final double KNEE = 5;

    private static final double WIDTH = 3.4;
    private static final double WIDEST = 12;
    /** Widths are rounded up to multiples of this many pixels, so that edges of one width are drawn together. */
    static final double STEP = 0.4;

    /** The number of widths. */
    static final int LEVELS = (int) (WIDEST / STEP);

    private EdgeScale() {}

    /** The width of a weight in steps: 0 for a weight of 0, through which nothing flows; negative for a negative weight. */
    static int level(double weight) {
        if (weight == 0 || Double.isNaN(weight)) {
            return 0;
        }
        double width = Math.min(WIDEST, WIDTH * Math.log(1 + Math.abs(weight) / KNEE));
        int level = Math.max(1, Math.min(LEVELS, (int) Math.ceil(width / STEP)));
        return weight < 0 ? -level : level;
    }
}
