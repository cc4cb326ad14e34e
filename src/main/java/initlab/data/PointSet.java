package initlab.data;

import java.util.Arrays;

/** Labelled points of the plane, in the layout that every forward pass uses. */
public final class PointSet {
    /** The number of features of a point, its two coordinates. */
    public static final int FEATURES = 2;

    /** 2 × size, row-major: the first coordinates of all points, then the second coordinates. */
    private final double[] features;
    /** One entry per point, 0 or 1. */
    private final double[] labels;

    /**
     * Creates a point set that keeps both arrays. The caller must not change them afterwards.
     *
     * @param features 2 × size, row-major (feature × example)
     * @param labels one entry per point, 0 or 1
     * @throws IllegalArgumentException if the lengths do not match
     */
    public PointSet(double[] features, double[] labels) {
        if (features.length != FEATURES * labels.length) {
            throw new IllegalArgumentException(
                    labels.length + " labels need twice as many coordinates, not " + features.length + ".");
        }
        this.features = features;
        this.labels = labels;
    }

    /** Returns the number of points, m. */
    public int size() {
        return labels.length;
    }

    /** Returns the coordinates, 2 × size, row-major. This is not a copy; do not change it. */
    public double[] features() {
        return features;
    }

    /** Returns the labels, each 0 or 1. This is not a copy; do not change it. */
    public double[] labels() {
        return labels;
    }

    /** Returns whether another set has the same points with the same labels, in the same order. */
    public boolean hasSameNumbers(PointSet other) {
        return Arrays.equals(features, other.features) && Arrays.equals(labels, other.labels);
    }
}
