package initlab.formula;

import initlab.words.Words;

/** Thrown for a formula that cannot be read. The message quotes the formula, states the position and is one sentence. */
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    FormulaException(String typed, int position, String problem) {
        super(Words.of("{0}, position {1}: {2}", Words.quoted(typed), position, problem));
        this.position = position;
    }

    /** Returns the position of the error, counted from 1, from the start of what was typed. */
    public int position() {
        return position;
    }
}
