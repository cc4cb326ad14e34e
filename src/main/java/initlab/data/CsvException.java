package initlab.data;

import initlab.words.Words;

/** Thrown for a table of points that cannot be read. The message states the place and is shown to the user. */
public final class CsvException extends Exception {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String problem;

    CsvException(int line, int column, String problem) {
        super(Words.of("Line {0}, column {1}: {2}", line, column, problem));
        this.line = line;
        this.column = column;
        this.problem = problem;
    }

    /** Returns the line of the error, counted from 1. */
    public int line() {
        return line;
    }

    /** Returns the character within the line, counted from 1. */
    public int column() {
        return column;
    }

    /** Returns what is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
