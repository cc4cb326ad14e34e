package initlab.description;

/**
 * The areas that a field of probabilities gives to the two classes: how many there are, and which of them lie enclosed.
 * Cells of one class that touch by an edge make an area; specks of less than one part in 500 of the field are left out.
 */
final class Regions {
    private static final int SPECK = 500;
    /** Probability ½ of a field in 255ths lies between 127 and 128. */
    private static final int HALF = 128;

    private static final int UNDECIDED_SPREAD = 1;

    private final byte[] field;
    private final int side;
    /** The areas of each class: all, and those that reach no edge of the field. */
    private final int[] areas = new int[2];

    private final int[] enclosed = new int[2];
    /** Cells in the areas counted, and the sums of their columns and rows, by class. */
    private final int[] cells = new int[2];

    private final double[] columns = new double[2];
    private final double[] rows = new double[2];
    private final boolean[] seen;
    private final int[] stack;

    /**
     * Looks over a field.
     *
     * @param field side² probabilities of class 1, 0 … 255 for 0 … 1 as unsigned bytes, the top row first
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

    /** Whether the whole field is one probability, ½. */
    boolean isUndecided() {
        for (byte probability : field) {
            if (Math.abs((probability & 0xff) - HALF) > UNDECIDED_SPREAD) {
                return false;
            }
        }
        return true;
    }

    /** Areas of a class. */
    int areas(int label) {
        return areas[label];
    }

    /** Areas of a class that the other one encloses. */
    int enclosed(int label) {
        return enclosed[label];
    }

    /** The share of the field that is a class's, 0 … 1. */
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
