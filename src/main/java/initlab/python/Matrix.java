package initlab.python;

/**
 * An array as a plain value, apart from the cell that made it.
 *
 * @param shape the length of each dimension; empty for a number
 * @param dtype NumPy's name for the type of the entries, such as {@code float64}; {@code object} for what is no number
 * @param values the entries, row-major; null if they are no numbers
 * @param text the array as NumPy prints it
 */
public record Matrix(int[] shape, String dtype, double[] values, String text) {
    /** Whether the entries are numbers. */
    public boolean isNumeric() {
        return values != null;
    }

    /** Whether the array has exactly these lengths. */
    public boolean hasShape(int... lengths) {
        boolean same = shape.length == lengths.length;
        for (int i = 0; same && i < lengths.length; i++) {
            same = shape[i] == lengths[i];
        }
        return same;
    }

    /** The shape as Python writes it, such as {@code (2, 3)}, {@code (2,)} or {@code ()}. */
    public String shapeText() {
        return shapeText(shape);
    }

    /** A shape as Python writes it. */
    public static String shapeText(int... lengths) {
        StringBuilder written = new StringBuilder("(");
        for (int i = 0; i < lengths.length; i++) {
            written.append(i == 0 ? "" : ", ").append(lengths[i]);
        }
        return written.append(lengths.length == 1 ? ",)" : ")").toString();
    }
}
