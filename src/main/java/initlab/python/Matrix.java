package initlab.python;

import java.util.ArrayList;
import java.util.List;

/**
 * An array as a plain value, apart from the cell that made it.
 *
 * @param shape the length of each dimension; empty for a number
 * @param dtype NumPy's name for the type of the entries, such as {@code float64}; {@code object} for what is no number
 * @param values the entries, row-major; null if they are no numbers, or more than any layer has
 * @param text the array as NumPy prints it
 */
public record Matrix(int[] shape, String dtype, double[] values, String text) {
    /** Whether the entries are numbers. */
    public boolean isNumeric() {
        return values != null;
    }

    /**
     * Where the entries stand in the text, in order, so that some can be marked: pairs of the first index and the index
     * behind the last. Empty if the text does not show every entry.
     */
    public List<int[]> places() {
        List<int[]> places = new ArrayList<>();
        int start = -1;
        for (int i = 0; i <= text.length(); i++) {
            boolean outside = i == text.length() || " \n[],".indexOf(text.charAt(i)) >= 0;
            if (outside && start >= 0) {
                places.add(new int[] {start, i});
            }
            start = outside ? -1 : start < 0 ? i : start;
        }
        return values != null && places.size() == values.length ? places : List.of();
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
