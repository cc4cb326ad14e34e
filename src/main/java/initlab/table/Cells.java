package initlab.table;

/** Cells in rows, both numbered from 0. Empty lines and comments are no rows. Rows may differ in width. */
interface Cells {
    /** Returns the number of rows. */
    int rows();

    /** Returns the number of cells in a row. */
    int width(int row);

    /** Returns a cell without its quotes and the blanks around it; empty beyond the end of the row. */
    String text(int row, int column);

    /** Returns the number in a cell, which may be infinite; NaN if the cell does not hold one. */
    double number(int row, int column);

    /** Returns how sure the number is. */
    default Doubt doubt(int row, int column) {
        return Doubt.NONE;
    }

    /** Returns the line of the file where a cell stands, or the row of a matrix, from 1. */
    default int line(int row, int column) {
        return row + 1;
    }

    /** Returns the cell's number within its line, from 1. */
    default int place(int row, int column) {
        return column + 1;
    }

    /** Returns whether a cell is empty or says that its value is missing or infinite. */
    default boolean isGap(int row, int column) {
        double number = number(row, column);
        return Double.isInfinite(number) || Double.isNaN(number) && Vocabulary.isGap(text(row, column));
    }

    /** Returns whether a cell has a finite number. */
    default boolean isNumber(int row, int column) {
        return Double.isFinite(number(row, column));
    }
}
