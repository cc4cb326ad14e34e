package initlab.training;

import java.util.Arrays;

/**
 * The line where the probability is one half: marching squares (Lorensen and Cline's marching cubes, SIGGRAPH 1987, in
 * the plane) over a field, with linear interpolation along the edges.
 */
public final class Contour {
    private static final double LEVEL = 0.5;

    private final ProbabilityField field;
    /** The probability at each point of the field's grid; the owner overwrites it for each line. */
    private final double[] values;

    private float[] ends = new float[256];
    private int length;

    /** For the lines of one field. The caller fills {@code values} before each {@link #trace}. */
    public Contour(ProbabilityField field, double[] values) {
        this.field = field;
        this.values = values;
    }

    /**
     * The segments of the line: x and y of one end, then of the other, segment after segment, in the plane's units. A
     * square with a NaN corner has no line.
     */
    public float[] trace() {
        length = 0;
        for (int row = 0; row + 1 < field.rows(); row++) {
            for (int column = 0; column + 1 < field.columns(); column++) {
                square(row, column);
            }
        }
        return Arrays.copyOf(ends, length);
    }

    private void square(int row, int column) {
        int at = row * field.columns() + column;
        double a = values[at] - LEVEL;
        double b = values[at + 1] - LEVEL;
        double c = values[at + field.columns() + 1] - LEVEL;
        double d = values[at + field.columns()] - LEVEL;
        double middle = a + b + c + d;
        int above = (a > 0 ? 1 : 0) + (b > 0 ? 2 : 0) + (c > 0 ? 4 : 0) + (d > 0 ? 8 : 0);
        if (above == 0 || above == 15 || Double.isNaN(middle)) {
            return;
        }
        boolean top = a > 0 != b > 0;
        boolean right = b > 0 != c > 0;
        boolean bottom = c > 0 != d > 0;
        boolean left = d > 0 != a > 0;
        if (top && right && bottom && left) {
            // A saddle: the corner a is cut off unless the middle is on its side.
            boolean joined = a > 0 == middle > 0;
            edge(row, column, 0, a, b, c, d);
            edge(row, column, joined ? 1 : 3, a, b, c, d);
            edge(row, column, 2, a, b, c, d);
            edge(row, column, joined ? 3 : 1, a, b, c, d);
            return;
        }
        if (top) {
            edge(row, column, 0, a, b, c, d);
        }
        if (right) {
            edge(row, column, 1, a, b, c, d);
        }
        if (bottom) {
            edge(row, column, 2, a, b, c, d);
        }
        if (left) {
            edge(row, column, 3, a, b, c, d);
        }
    }

    /** Where the line crosses the top (0), right, bottom or left edge of a square with corners a b / d c. */
    private void edge(int row, int column, int edge, double a, double b, double c, double d) {
        switch (edge) {
            case 0 -> end(row, column + share(a, b));
            case 1 -> end(row + share(b, c), column + 1);
            case 2 -> end(row + 1, column + share(d, c));
            default -> end(row + share(a, d), column);
        }
    }

    private static double share(double from, double to) {
        return from / (from - to);
    }

    private void end(double row, double column) {
        if (length + 2 > ends.length) {
            ends = Arrays.copyOf(ends, 2 * ends.length);
        }
        ends[length++] = (float) field.x(column);
        ends[length++] = (float) field.y(row);
    }
}
