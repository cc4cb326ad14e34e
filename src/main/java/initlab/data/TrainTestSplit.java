package initlab.data;

/**
 * Divides points of one's own: of each class every fourth one is kept for testing, so that both sets have both classes in
 * the same shares, however the table is sorted.
 */
public final class TrainTestSplit {
    /** One point of so many is kept. */
    public static final int EVERY = 4;

    private TrainTestSplit() {}

    /** The points to train on, in their order. */
    public static PointSet training(PointSet points) {
        return part(points, false);
    }

    /** The points kept for testing, in their order. */
    public static PointSet test(PointSet points) {
        return part(points, true);
    }

    private static PointSet part(PointSet points, boolean kept) {
        int n = points.size();
        int[] chosen = new int[n];
        int[] seen = new int[2];
        int count = 0;
        for (int i = 0; i < n; i++) {
            if ((seen[(int) points.labels()[i]]++ % EVERY == EVERY - 1) == kept) {
                chosen[count++] = i;
            }
        }
        double[] features = new double[PointSet.FEATURES * count];
        double[] labels = new double[count];
        for (int i = 0; i < count; i++) {
            features[i] = points.features()[chosen[i]];
            features[count + i] = points.features()[n + chosen[i]];
            labels[i] = points.labels()[chosen[i]];
        }
        return new PointSet(features, labels);
    }
}
