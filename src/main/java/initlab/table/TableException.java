package initlab.table;

import initlab.words.Words;

/** Says why a table cannot be used, where, and what to do. The message is shown to the person. */
public final class TableException extends Exception {
    private static final long serialVersionUID = 1;

    private final int row;
    private final int column;

    TableException(String message) {
        super(message);
        row = 0;
        column = 0;
    }

    /** Creates a problem in one cell; the message begins with its place. */
    private TableException(int row, int column, String message) {
        super(message);
        this.row = row;
        this.column = column;
    }

    /** Returns a problem with a cell. The words follow “Line 7, column 2:”. */
    static TableException at(Cells cells, int row, int column, String words) {
        int line = cells.line(row, column);
        int place = cells.place(row, column);
        return new TableException(line, place, Words.of("Line {0}, column {1}: {2}", line, place, words));
    }

    /** Returns the line of the file, or the row of a matrix, from 1; 0 if the whole table is meant. */
    public int row() {
        return row;
    }

    /** Returns the number of the cell within its line, from 1; 0 if the whole line or table is meant. */
    public int column() {
        return column;
    }
}
