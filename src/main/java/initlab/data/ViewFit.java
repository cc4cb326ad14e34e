package initlab.data;

/**
 * Points fitted into the view. Points that all lie in the view are not changed. Otherwise each coordinate is scaled
 * linearly so that its range fills nine tenths of the view (min–max scaling), and rounded to four decimals.
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

    private static final double DECIMALS = 1e4;

    /**
     * Fits points into the view.
     *
     * @param points at least one point
     */
    public static ViewFit of(PointSet points) {
        int n = points.size();
        double[] features = points.features().clone();
        double[] low = new double[PointSet.FEATURES];
        double[] high = new double[PointSet.FEATURES];
        boolean fits = true;
        for (int axis = 0; axis < PointSet.FEATURES; axis++) {
            low[axis] = Double.POSITIVE_INFINITY;
            high[axis] = Double.NEGATIVE_INFINITY;
            for (int i = 0; i < n; i++) {
                low[axis] = Math.min(low[axis], features[axis * n + i]);
                high[axis] = Math.max(high[axis], features[axis * n + i]);
            }
            fits &= -REACH <= low[axis] && high[axis] <= REACH;
        }
        if (fits) {
            return new ViewFit(points, false, low, high);
        }
        for (int axis = 0; axis < PointSet.FEATURES; axis++) {
            double middle = (low[axis] + high[axis]) / 2;
            double half = (high[axis] - low[axis]) / 2;
            for (int i = 0; i < n; i++) {
                double share = half == 0 ? 0 : (features[axis * n + i] - middle) / half;
                // Adding 0 turns −0 into 0.
                features[axis * n + i] = Math.round(share * (SHARE * REACH) * DECIMALS) / DECIMALS + 0;
            }
        }
        return new ViewFit(new PointSet(features, points.labels()), true, low, high);
    }
}
