package initlab.network;

import initlab.numpy.RandomState;
import initlab.rounding.DecimalReader;
import initlab.words.NumberText;
import initlab.words.Words;

/**
 * What a run starts from, as written in the address: the word of a scheme, a scale such as {@code 0.5}, or a formula.
 * All three become formulas. A scale is the standard deviation of normal weights, so {@code 0.5} means
 * {@code normal(0.5)}.
 */
public final class Initialization {
    /** The largest scale. */
    public static final double MAX_SCALE = 1000;

    private final String word;
    private final String title;
    private final String description;
    private final FormulaInitializer formula;

    private Initialization(String word, String title, String description, String formula) {
        this.word = word;
        this.title = title;
        this.description = description;
        this.formula = FormulaInitializer.parse(formula);
    }

    /**
     * The initialization that a word of the address stands for.
     *
     * @param word the word of a scheme, a decimal number above 0 and up to 1000, or a formula as
     *     {@link FormulaInitializer} reads it
     * @throws IllegalArgumentException if it is anything else; the message is for the person at the page
     */
    public static Initialization of(String word) {
        Scheme scheme = Schemes.find(word);
        if (scheme != null) {
            return new Initialization(word, scheme.title(), scheme.description(), scheme.formula());
        }
        if (FormulaInitializer.isFormula(word)) {
            return new Initialization(
                    word,
                    Words.of("Own formula"),
                    Words.of("Your own formula. It may use fan_in, fan_out, layer and " + "layers."),
                    word);
        }
        double scale = DecimalReader.read(word);
        if (!(scale > 0 && scale <= MAX_SCALE)) {
            throw new IllegalArgumentException(
                    Words.of("{0} is not an initialization: it must be {1}.", Words.quoted(word), known()));
        }
        return new Initialization(
                word,
                Words.of("Random (×{0})", NumberText.localized(word)),
                Words.of("Normal weights of scale {0} in every layer.", NumberText.localized(word)),
                Distribution.NORMAL.word() + "(" + word + ")");
    }

    /** Whether {@link #of} accepts the word. */
    public static boolean isValid(String word) {
        try {
            of(word);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * What is wrong with a word for networks of a shape, as a sentence; null if it gives parameters. Evaluates the
     * formula for every layer without drawing weights, so wide networks take no longer.
     */
    public static String problem(String word, LayerDims dims) {
        try {
            of(word).formula.check(dims);
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /** Everything that {@link #of} accepts, as a part of a sentence. */
    public static String known() {
        return Words.of(
                "{0}, a scale above 0 and up to 1000, or a formula such as normal(sqrt(2/fan_in))",
                String.join(", ", Schemes.words()));
    }

    /** The word in the address. */
    public String word() {
        return word;
    }

    /** A short title, such as {@code He} or {@code Large random (×10)}. */
    public String title() {
        return title;
    }

    /** How a weight is made, such as {@code randn · √(2 / fan-in)}. */
    public String formula() {
        return formula.caption();
    }

    /** What to expect, in a sentence. */
    public String description() {
        return description;
    }

    /** The formula as a Python expression in {@code fan_in}, {@code fan_out}, {@code layer} and {@code layers}. */
    public String python() {
        return formula.python();
    }

    /**
     * Draws new parameters, layer by layer.
     *
     * @throws IllegalArgumentException if the formula gives no usable number for a layer
     */
    public Parameters initialize(LayerDims dims, RandomState random) {
        return formula.initialize(dims, random);
    }
}
