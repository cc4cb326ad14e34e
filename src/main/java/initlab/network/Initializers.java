package initlab.network;

import initlab.numpy.RandomState;
import initlab.rounding.DecimalReader;
import initlab.words.Words;
import java.util.List;

/**
 * The initializations that a run may start from, by the words that name them in the URL. All but zeros draw the
 * weights W1, W2, … in turn, row by row, from a standard normal and scale them; every bias is 0.
 */
public final class Initializers {
    /** All parameters 0: every unit of a layer stays the same as its neighbours. */
    public static final String ZEROS = "zeros";
    /** Normal weights, ten times too large. */
    public static final String RANDOM = "random";
    /** K. He et al., "Delving deep into rectifiers", ICCV 2015: variance 2 / fan-in, made for ReLU. */
    public static final String HE = "he";
    /** X. Glorot and Y. Bengio, AISTATS 2010: variance 2 / (fan-in + fan-out). */
    public static final String XAVIER = "xavier";
    /** Y. LeCun et al., "Efficient BackProp", 1998: variance 1 / fan-in. */
    public static final String LECUN = "lecun";
    /** The largest constant scale. */
    public static final double MAX_SCALE = 1000;

    /** The named initializations, in the order in which a choice offers them. */
    public static final List<String> NAMES = List.of(ZEROS, RANDOM, HE, XAVIER, LECUN);

    private static final double RANDOM_SCALE = 10;

    /** What the weights of a layer are multiplied by. */
    private interface Scale {
        double of(int fanIn, int fanOut);
    }

    private Initializers() {}

    /**
     * The initializer that a word of the URL stands for.
     *
     * @param word {@code zeros}, {@code random}, {@code he}, {@code xavier}, {@code lecun}, a plain decimal number
     *     above 0 and up to 1000, such as {@code 0.5}: the constant scale of normal weights, or a formula as
     *     {@link FormulaInitializer} has it
     * @throws IllegalArgumentException if it is anything else; the message is made for the person at the page
     */
    public static Initializer parse(String word) {
        if (word.equals(ZEROS)) {
            return (dims, random) -> new Parameters(dims);
        }
        if (FormulaInitializer.isFormula(word)) {
            return FormulaInitializer.parse(word);
        }
        Scale scale = scale(word);
        return (dims, random) -> draw(dims, random, scale);
    }

    /** Whether {@link #parse} takes the word. */
    public static boolean isValid(String word) {
        return word.equals(ZEROS)
                || isNamedScale(word)
                || constant(word) > 0
                || FormulaInitializer.isFormula(word) && FormulaInitializer.isReadable(word);
    }

    /** What is wrong with a word for a shape, as a sentence; null if it gives parameters. */
    public static String problem(String word, LayerDims dims) {
        try {
            parse(word).initialize(dims, new RandomState(0));
            return null;
        } catch (IllegalArgumentException e) {
            return e.getMessage();
        }
    }

    /**
     * A short title, such as {@code He} or {@code Large random (×10)}.
     *
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static String title(String word) {
        return switch (word) {
            case ZEROS -> Words.of("Zeros");
            case RANDOM -> Words.of("Large random (×10)");
            case HE -> "He";
            case XAVIER -> "Xavier / Glorot";
            case LECUN -> "LeCun";
            default ->
                FormulaInitializer.isFormula(word)
                        ? Words.of("Own formula")
                        : Words.of("Random (×{0})", checkedConstant(word));
        };
    }

    /**
     * How a weight is made, such as {@code randn · √(2 / fan-in)}.
     *
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static String formula(String word) {
        return switch (word) {
            case ZEROS -> "0";
            case RANDOM -> "randn · 10";
            case HE -> "randn · √(2 / fan-in)";
            case XAVIER -> "randn · √(2 / (fan-in + fan-out))";
            case LECUN -> "randn · √(1 / fan-in)";
            default ->
                FormulaInitializer.isFormula(word)
                        ? FormulaInitializer.parse(word).formula()
                        : "randn · " + checkedConstant(word);
        };
    }

    /**
     * What to expect, in a sentence.
     *
     * @throws IllegalArgumentException as {@link #parse} does
     */
    public static String hint(String word) {
        return switch (word) {
            case ZEROS -> Words.of("All units of a layer are alike.");
            case RANDOM -> Words.of("Weights far too large for the layer.");
            case HE -> Words.of("Made for ReLU: the size of the signals is kept.");
            case XAVIER -> Words.of("Made for tanh: keeps signals and gradients alike.");
            case LECUN -> Words.of("The scale for units without ReLU.");
            default ->
                FormulaInitializer.isFormula(word)
                        ? Words.of("Your own: fan_in, fan_out, layer, layers.")
                        : Words.of("Every layer drawn at scale {0}.", checkedConstant(word));
        };
    }

    private static Parameters draw(LayerDims dims, RandomState random, Scale scale) {
        Parameters parameters = new Parameters(dims);
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double factor = scale.of(dims.fanIn(layer), dims.fanOut(layer));
            double[] w = parameters.weights(layer);
            for (int i = 0; i < w.length; i++) {
                w[i] = random.nextGaussian() * factor;
            }
        }
        return parameters;
    }

    private static Scale scale(String word) {
        return switch (word) {
            case RANDOM -> (fanIn, fanOut) -> RANDOM_SCALE;
            case HE -> (fanIn, fanOut) -> Math.sqrt(2.0 / fanIn);
            case XAVIER -> (fanIn, fanOut) -> Math.sqrt(2.0 / (fanIn + fanOut));
            case LECUN -> (fanIn, fanOut) -> Math.sqrt(1.0 / fanIn);
            default -> {
                double constant = constant(checkedConstant(word));
                yield (fanIn, fanOut) -> constant;
            }
        };
    }

    private static boolean isNamedScale(String word) {
        return word.equals(RANDOM) || word.equals(HE) || word.equals(XAVIER) || word.equals(LECUN);
    }

    /** The number a word stands for; NaN where it is none or out of range. */
    private static double constant(String word) {
        double value = DecimalReader.read(word);
        return value > 0 && value <= MAX_SCALE ? value : Double.NaN;
    }

    private static String checkedConstant(String word) {
        if (!(constant(word) > 0)) {
            throw new IllegalArgumentException(Words.of(
                    "{0} is not an initialization: it must be zeros, random, "
                            + "he, xavier, lecun, a scale above 0 and up to 1000, or a formula such as normal(sqrt(2/fan_in)).",
                    Words.quoted(word)));
        }
        return word;
    }
}
