package initlab.formula;

import initlab.words.Words;

/** A formula that cannot be read; the message names the place and is made for the person at the page. */
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    FormulaException(int position, String problem) {
        super(Words.of("At position {0} of the formula {1}", position, problem));
        this.position = position;
    }

    /** Where, counted from 1. */
    public int position() {
        return position;
    }
}
