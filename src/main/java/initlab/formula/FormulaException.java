package initlab.formula;

/** A formula that cannot be read; the message names the place and is made for the person at the page. */
public final class FormulaException extends IllegalArgumentException {
    private static final long serialVersionUID = 1;

    private final int position;

    FormulaException(int position, String problem) {
        super("At position " + position + " of the formula " + problem);
        this.position = position;
    }

    /** Where, counted from 1. */
    public int position() {
        return position;
    }
}
