package initlab.data;

/**
 * Points fitted into the view. Points that lie in the view and are not crowded in one place are only rounded, to six
 * decimals. Otherwise each coordinate is first scaled linearly so that its range fills nine tenths of the view (min–max
 * scaling).
 *
 * @param points the points in the view
 * @param isScaled whether the points were scaled
 * @param low the smallest x and y before scaling
 * @param high the largest x and y before scaling
 */
public record ViewFit(PointSet points, boolean isScaled, double[] low, double[] high) {
    /** The distance from the origin to each edge of the view, in the plane's units, as in the notebook's plots. */
    public static final double REACH = 1.5;
    /** The share of the view that scaled points fill. */
    private static final double SHARE = 0.9;
    /** The coordinate of the largest x and of the largest y after scaling; that of the smallest is its opposite. */
    public static final double FILLED = SHARE * REACH;
    /** Points whose x and y both have a smaller range are crowded: they fill a sixtieth of the view at most. */
    private static final double CROWDED = 0.05;
    /** A coordinate with a smaller range, other than 0, would be invisible. */
    private static final double INVISIBLE = 0.005;

    /** Finer than any picture, and short in links. */
    private static final double DECIMALS = 1e6;

    /**
     * Fits points into the view.
     *
     * @param points at least one point, with finite coordinates
     */
    public static ViewFit of(PointSet points) {
        int n = points.size();
        double[] low = new double[PointSet.FEATURES];
        double[] high = new double[PointSet.FEATURES];
        boolean fits = true;
        double widest = 0;
        for (int axis = 0; axis < PointSet.FEATURES; axis++) {
            low[axis] = Double.POSITIVE_INFINITY;
            high[axis] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                low[axis] = Math.min(low[axis], points.features()[axis * n + i]);
                high[axis] = Math.max(high[axis], points.features()[axis * n + i]);
            }
            double range = high[axis] - low[axis];
            widest = Math.max(widest, range);
            fits &= -REACH <= low[axis] && high[axis] <= REACH && (range == 0 || range >= INVISIBLE);
        }
        boolean scales = !fits || widest > 0 && widest < CROWDED;
        double[] features = new double[points.features().length];
        boolean changed = scales;
        for (int axis = 0; axis < PointSet.FEATURES; axis++) {
            // Halves, since the whole range of large numbers may overflow.
            double middle = low[axis] / 2 + high[axis] / 2;
            double half = high[axis] / 2 - low[axis] / 2;
            for (int i = axis * n; i < axis * n + n; i++) {
                double given = points.features()[i];
                double share = half == 0 ? 0 : (given - middle) / half;
                features[i] = rounded(scales ? share * FILLED : given);
                changed |= features[i] != given;
            }
        }
        return new ViewFit(changed ? new PointSet(features, points.labels()) : points, scales, low, high);
    }

    private static double rounded(double coordinate) {
        // Adding 0 turns −0 into 0.
        return Math.round(coordinate * DECIMALS) / DECIMALS + 0;
    }
}
