package initlab.data;

/**
 * Brings points into the view. If all lie in it, they stay as they are; else each coordinate is scaled linearly to nine
 * tenths of the view, from the smallest to the largest (min–max scaling), and rounded to four decimals.
 *
 * @param points in the view
 * @param isScaled whether they were moved
 * @param low the smallest x and y before
 * @param high the largest x and y before
 */
public record ViewFit(PointSet points, boolean isScaled, double[] low, double[] high) {
    /** The view reaches this far from the origin either way, in the plane's units, as the notebook draws it. */
    public static final double REACH = 1.5;
    /** The share of the view that scaled points take. */
    private static final double SHARE = 0.9;

    private static final double DECIMALS = 1e4;

    /**
     * The points fitted to the view.
     *
     * @param points at least one
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
                // Adding 0 makes −0 a plain 0.
                features[axis * n + i] = Math.round(share * (SHARE * REACH) * DECIMALS) / DECIMALS + 0;
            }
        }
        return new ViewFit(new PointSet(features, points.labels()), true, low, high);
    }
}
