package initlab.files;

import java.util.List;

/** What a file holds. */
public sealed interface Content {
    /** What the person should know about how the file was read, as sentences. */
    List<String> notes();

    /**
     * A text.
     *
     * @param text the characters, without a byte order mark; line ends as in the file
     */
    record Text(String text, List<String> notes) implements Content {}

    /**
     * Numbers from NumPy arrays.
     *
     * @param names one per column, such as {@code X[0]}, {@code X[1]} and {@code Y}
     * @param columns the numbers, column × row. Each column has at least one row and all have the same number
     * @param label the index of the column with the classes, which is the last one; −1 if there is none
     */
    record Grid(List<String> names, double[][] columns, int label, List<String> notes) implements Content {}
}
