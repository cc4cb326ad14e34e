package initlab.data;

/** Labelled points of the plane, in the layout that every forward pass reads. */
public final class PointSet {
    /** How many features a point has: its two coordinates. */
    public static final int FEATURES = 2;

    /** 2 × size, row-major: the first coordinate of every point, then the second of every point. */
    private final double[] features;
    /** size entries, each 0 or 1. */
    private final double[] labels;

    /**
     * Takes both arrays over; the caller must not change them afterwards.
     *
     * @param features 2 × size, row-major (feature × example)
     * @param labels one entry a point, 0 or 1
     * @throws IllegalArgumentException if the lengths do not fit each other
     */
    public PointSet(double[] features, double[] labels) {
        if (features.length != FEATURES * labels.length) {
            throw new IllegalArgumentException(
                    features.length + " coordinates do not fit " + labels.length + " labels: two a point are needed.");
        }
        this.features = features;
        this.labels = labels;
    }

    /** The number of points, m. */
    public int size() {
        return labels.length;
    }

    /** The coordinates, 2 × size, row-major; not a copy, for reading only. */
    public double[] features() {
        return features;
    }

    /** The labels, 0 or 1; not a copy, for reading only. */
    public double[] labels() {
        return labels;
    }
}
