package initlab.python.syntax;

/**
 * Where a part of a cell is.
 *
 * @param line the first line, from 1
 * @param column the first column, from 0
 * @param endLine the last line
 * @param end the column behind the last one, in the last line
 */
public record Place(int line, int column, int endLine, int end) {
    /** From the start of one place to the end of another. */
    static Place between(Place first, Place last) {
        return new Place(first.line, first.column, last.endLine, last.end);
    }
}
