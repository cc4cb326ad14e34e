package initlab.training;

import initlab.data.PointSet;
import initlab.data.ViewFit;

/** The network's answer over a square of the plane, for a heat map and the decision boundary. */
public final class ProbabilityField {
    /** The square reaches this far from the origin either way, in the plane's units, as the notebook draws it. */
    public static final double REACH = ViewFit.REACH;

    private final int side;
    private final PointSet grid;

    /** A grid of side × side points, at the centres of as many squares; the top row first. */
    public ProbabilityField(int side) {
        this.side = side;
        double[] features = new double[PointSet.FEATURES * side * side];
        for (int i = 0; i < side * side; i++) {
            features[i] = coordinate(i % side);
            features[side * side + i] = -coordinate(i / side);
        }
        grid = new PointSet(features, new double[side * side]);
    }

    /** The coordinate of the i-th column, or of the row so far from the bottom, i may have a fraction. */
    double coordinate(double i) {
        return REACH * (2 * i + 1 - side) / side;
    }

    /** Points a side. */
    public int side() {
        return side;
    }

    /** The grid, row by row from the top, as points without labels. */
    public PointSet grid() {
        return grid;
    }

    /**
     * 1 … 255 for probabilities 0 … 1, unsigned; 0 for what is not a number.
     *
     * @param bytes receives one a probability
     */
    public static void bytes(double[] probabilities, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            double p = probabilities[i];
            bytes[i] = p == p ? (byte) (int) (p * 254 + 1.5) : 0;
        }
    }
}
