package initlab.training;

import initlab.data.PointSet;
import initlab.data.ViewFit;

/** The network's output over a rectangle of the plane, for the heat map and the decision boundary. */
public final class ProbabilityField {
    /** Half the height of the rectangle, in the plane's units, as the notebook draws it. */
    public static final double REACH = ViewFit.REACH;

    private final int columns;
    private final int rows;
    private final PointSet grid;

    /** A grid of side × side points over a square. */
    public ProbabilityField(int side) {
        this(side, side);
    }

    /**
     * A grid of columns × rows points, each at the centre of a small square; the top row first. It is 2 · {@link #REACH}
     * high and centred at the origin.
     */
    public ProbabilityField(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        int count = columns * rows;
        double[] features = new double[PointSet.FEATURES * count];
        for (int i = 0; i < count; i++) {
            features[i] = x(i % columns);
            int row = i / columns;
            features[count + i] = y(row);
        }
        grid = new PointSet(features, new double[count]);
    }

    /** The x of the i-th column; i may be a fraction. */
    double x(double i) {
        return REACH * (2 * i + 1 - columns) / rows;
    }

    /** The y of the i-th row from the top; i may be a fraction. */
    double y(double i) {
        return -REACH * (2 * i + 1 - rows) / rows;
    }

    /** Points along the width. */
    public int columns() {
        return columns;
    }

    /** Points along the height. */
    public int rows() {
        return rows;
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
