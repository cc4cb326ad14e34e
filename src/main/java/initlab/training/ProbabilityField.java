package initlab.training;

import initlab.data.PointSet;
import initlab.data.ViewFit;

/** The network's output over a square of the plane, for the heat map and the decision boundary. */
public final class ProbabilityField {
    /** Half the side of the square, in the plane's units, as the notebook draws it. */
    public static final double REACH = ViewFit.REACH;

    private final int side;
    private final PointSet grid;

    /** A grid of side × side points, each at the centre of a square; the top row first. */
    public ProbabilityField(int side) {
        this.side = side;
        double[] features = new double[PointSet.FEATURES * side * side];
        for (int i = 0; i < side * side; i++) {
            features[i] = coordinate(i % side);
            int row = i / side;
            features[side * side + i] = -coordinate(row);
        }
        grid = new PointSet(features, new double[side * side]);
    }

    /** The coordinate of the i-th column, or of the i-th row from the bottom; i may be a fraction. */
    double coordinate(double i) {
        return REACH * (2 * i + 1 - side) / side;
    }

    /** Points along each side. */
    public int side() {
        return side;
    }

    /** The grid, row by row from the top, as points without labels. */
    public PointSet grid() {
        return grid;
    }

    /**
     * Converts probabilities 0 … 1 into levels 1 … 255, as unsigned bytes; NaN into 0.
     *
     * @param bytes receives one level per probability
     */
    public static void bytes(double[] probabilities, byte[] bytes) {
        for (int i = 0; i < bytes.length; i++) {
            double p = probabilities[i];
            bytes[i] = Double.isNaN(p) ? 0 : (byte) (int) (p * 254 + 1.5);
        }
    }
}
