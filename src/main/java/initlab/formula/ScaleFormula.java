package initlab.formula;

/** A formula in {@code fan_in}, {@code fan_out}, {@code layer} and {@code layers}, such as {@code sqrt(2/fan_in)}. */
public final class ScaleFormula {
    /** The longest formula read. */
    public static final int MAX_LENGTH = 200;

    private final String text;
    private final Term term;

    private ScaleFormula(String text, Term term) {
        this.text = text;
        this.term = term;
    }

    /**
     * Reads a formula: numbers, the four names, {@code pi} and {@code e}, + − * / ^ (or **), parentheses, and sqrt, exp,
     * log, abs, tanh, min, max, pow.
     *
     * @throws FormulaException if it cannot be read; with the position
     */
    public static ScaleFormula parse(String text) {
        return new ScaleFormula(text, new FormulaReader(text).read());
    }

    /**
     * The value for one layer; not finite where a function has none there.
     *
     * @param layer 1 … layers
     */
    public double value(int fanIn, int fanOut, int layer, int layers) {
        return term.value(new double[] {fanIn, fanOut, layer, layers});
    }

    /** As mathematics writes it, such as {@code √(2 / fan-in)}. */
    public String typeset() {
        return FormulaText.typeset(text);
    }

    /** Whether it is one number, name or call, which needs no parentheses as a factor. */
    public boolean isSingle() {
        return FormulaText.isSingle(text);
    }

    /** As Python writes it, such as {@code sqrt(2/fan_in)}. */
    public String python() {
        return FormulaText.python(text);
    }

    /** As it was written. */
    @Override
    public String toString() {
        return text;
    }
}
