package initlab.formula;

import initlab.words.Words;

/** Thrown for a formula that cannot be parsed. The message states the position and is shown to the user. */
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    FormulaException(int position, String problem) {
        super(Words.of("At position {0} of the formula: {1}", position, problem));
        this.position = position;
    }

    /** Returns the position of the error, counted from 1. */
    public int position() {
        return position;
    }
}
