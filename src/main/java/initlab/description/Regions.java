package initlab.description;

/**
 * Counts the areas of each class in a field of probabilities, and the areas that the other class encloses. Cells of one
 * class that share an edge form an area. Areas smaller than a 500th of the field are left out.
 */
final class Regions {
    private static final int SPECK = 500;
    /** The level of probability ½: levels go from 1 for 0 to 255 for 1. */
    private static final int HALF = 128;

    /** A field whose levels all differ from {@link #HALF} by at most this counts as one probability, ½. */
    private static final int UNDECIDED_SPREAD = 1;

    private final byte[] field;
    private final int side;
    /** The number of areas of each class; then of those that do not reach an edge of the field. */
    private final int[] areas = new int[2];

    private final int[] enclosed = new int[2];
    /** By class: the number of cells in the areas counted; then the sums of their columns and rows. */
    private final int[] cells = new int[2];

    private final double[] columns = new double[2];
    private final double[] rows = new double[2];
    private final boolean[] seen;
    private final int[] stack;

    /**
     * Finds the areas of a field.
     *
     * @param field side² probabilities of class 1 as {@code ProbabilityField.bytes} has them, the top row first
     */
    Regions(byte[] field, int side) {
        this.field = field;
        this.side = side;
        seen = new boolean[field.length];
        stack = new int[field.length];
        for (int cell = 0; cell < field.length; cell++) {
            if (!seen[cell]) {
                spread(cell);
            }
        }
    }

    private void spread(int start) {
        int label = label(start);
        int count = 0;
        boolean edge = false;
        double column = 0;
        double row = 0;
        int top = 0;
        stack[top++] = start;
        seen[start] = true;
        while (top > 0) {
            int cell = stack[--top];
            int x = cell % side;
            int y = cell / side;
            count++;
            column += x;
            row += y;
            edge |= x == 0 || y == 0 || x == side - 1 || y == side - 1;
            top = x > 0 ? visit(cell - 1, label, top) : top;
            top = x < side - 1 ? visit(cell + 1, label, top) : top;
            top = y > 0 ? visit(cell - side, label, top) : top;
            top = y < side - 1 ? visit(cell + side, label, top) : top;
        }
        if (count * SPECK >= field.length) {
            areas[label]++;
            enclosed[label] += edge ? 0 : 1;
            cells[label] += count;
            columns[label] += column;
            rows[label] += row;
        }
    }

    private int visit(int cell, int label, int top) {
        if (seen[cell] || label(cell) != label) {
            return top;
        }
        seen[cell] = true;
        stack[top] = cell;
        return top + 1;
    }

    private int label(int cell) {
        return (field[cell] & 0xff) >= HALF ? 1 : 0;
    }

    /** Whether the probability is ½ in the whole field. */
    boolean isUndecided() {
        for (byte probability : field) {
            if (Math.abs((probability & 0xff) - HALF) > UNDECIDED_SPREAD) {
                return false;
            }
        }
        return true;
    }

    /** The number of areas of a class. */
    int areas(int label) {
        return areas[label];
    }

    /** The number of areas of a class that the other class encloses. */
    int enclosed(int label) {
        return enclosed[label];
    }

    /** The share of the field that belongs to a class, 0 … 1. */
    double share(int label) {
        return (double) cells[label] / field.length;
    }

    /** How far right of the field's middle a class's cells lie on average, in sides of the field. */
    double right(int label) {
        return columns[label] / cells[label] / (side - 1) - 0.5;
    }

    /** How far above the field's middle a class's cells lie on average. */
    double up(int label) {
        return 0.5 - rows[label] / cells[label] / (side - 1);
    }
}
