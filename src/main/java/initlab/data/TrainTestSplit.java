package initlab.data;

/**
 * Splits the user's own points: every fourth point of each class is kept for testing. Both sets then have the classes
 * in the same proportions, however the table is sorted.
 */
public final class TrainTestSplit {
    /** Every fourth point of a class is kept for testing. */
    public static final int EVERY = 4;

    private TrainTestSplit() {}

    /** Returns the points to train on, in their original order. */
    public static PointSet training(PointSet points) {
        return part(points, false);
    }

    /** Returns the points kept for testing, in their original order. */
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
