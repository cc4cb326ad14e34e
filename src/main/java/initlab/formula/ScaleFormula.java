package initlab.formula;

/** A formula of {@code fan_in}, {@code fan_out}, {@code layer} and {@code layers}, such as {@code sqrt(2/fan_in)}. */
public final class ScaleFormula {
    /** The maximum length of a formula, in characters. */
    public static final int MAX_LENGTH = 200;

    private final String text;
    private final Term term;

    private ScaleFormula(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /**
     * Parses a formula of numbers, the four variables, {@code pi} and {@code e}, + - * / ^ (or **), parentheses, and
     * the functions sqrt, exp, log, abs, tanh, min, max and pow.
     *
     * @throws FormulaException if the text is not a formula
     */
    public static ScaleFormula parse(String text) {
        return new ScaleFormula(text, new FormulaReader(text).read());
    }

    /**
     * Returns the value for one layer. It is infinite or NaN where the formula has no value.
     *
     * @param layer 1 … layers
     */
    public double value(int fanIn, int fanOut, int layer, int layers) {
        return term.value(new double[] {fanIn, fanOut, layer, layers});
    }

    /** Returns the formula as it was written. */
    @Override
    public String toString() {
        return text;
    }
}
