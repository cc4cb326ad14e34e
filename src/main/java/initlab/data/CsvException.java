package initlab.data;

import initlab.words.Words;

/** A table of points that cannot be read; the message names the place and is made for the person at the page. */
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

    /** The line, from 1. */
    public int line() {
        return line;
    }

    /** The character of the line, from 1. */
    public int column() {
        return column;
    }

    /** What is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
