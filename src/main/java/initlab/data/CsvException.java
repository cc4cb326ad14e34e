package initlab.data;

import initlab.words.Words;

/** Thrown for points in a link that cannot be read. The message states the place and is shown to the person. */
public final class CsvException extends Exception {
    private static final long serialVersionUID = 1;

    private final int point;
    private final int column;
    private final String problem;

    /**
     * A problem with its place.
     *
     * @param point the number of the point, counted from 1
     * @param column the character within the point, counted from 1
     * @param problem what is wrong, in the language of the page
     */
    public CsvException(int point, int column, String problem) {
        super(Words.of("Point {0}, column {1}: {2}", point, column, problem));
        this.point = point;
        this.column = column;
        this.problem = problem;
    }

    /** Returns the number of the point with the error, counted from 1. */
    public int point() {
        return point;
    }

    /** Returns the character within the point, counted from 1. */
    public int column() {
        return column;
    }

    /** Returns what is wrong, without the place. */
    public String problem() {
        return problem;
    }
}
