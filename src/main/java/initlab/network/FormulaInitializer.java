package initlab.network;

import initlab.formula.FormulaException;
import initlab.formula.ScaleFormula;
import initlab.numpy.PythonFloat;
import initlab.numpy.RandomState;
import initlab.words.Words;

/**
 * An initialization of the student's own: {@code normal(scale)} or {@code uniform(limit)}, each with a formula and, after
 * a comma, the value of every bias.
 */
public final class FormulaInitializer implements Initializer {
    private static final String NORMAL = "normal(";
    private static final String UNIFORM = "uniform(";

    private final boolean normal;
    private final ScaleFormula scale;
    private final ScaleFormula bias;

    private FormulaInitializer(boolean normal, ScaleFormula scale, ScaleFormula bias) {
        this.normal = normal;
        this.scale = scale;
        this.bias = bias;
    }

    /** Whether a word has this form, right or wrong. */
    public static boolean isFormula(String word) {
        return word.startsWith(NORMAL) || word.startsWith(UNIFORM);
    }

    /**
     * Reads a word.
     *
     * @throws FormulaException if a formula cannot be read
     * @throws IllegalArgumentException if it is no such word
     */
    public static FormulaInitializer parse(String word) {
        if (!isFormula(word) || !word.endsWith(")")) {
            throw new IllegalArgumentException(
                    Words.of("{0} must have the form normal(…) or uniform(…).", Words.quoted(word)));
        }
        int from = word.indexOf('(') + 1;
        int end = word.length() - 1;
        int comma = topLevelComma(word, from, end);
        ScaleFormula scale =
                ScaleFormula.parse(word.substring(from, comma < 0 ? end : comma).trim());
        ScaleFormula bias = ScaleFormula.parse(
                comma < 0 ? "0" : word.substring(comma + 1, end).trim());
        return new FormulaInitializer(word.startsWith(NORMAL), scale, bias);
    }

    /** Whether {@link #parse} takes a word. */
    static boolean isReadable(String word) {
        try {
            parse(word);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static int topLevelComma(String word, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = word.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Fresh parameters, drawn like the notebook's: W1, W2 … in turn, row by row.
     *
     * @throws IllegalArgumentException if the formula gives no usable number for a layer
     */
    @Override
    public Parameters initialize(LayerDims dims, RandomState random) {
        Parameters parameters = new Parameters(dims);
        for (int layer = 1; layer <= dims.layers(); layer++) {
            double size = value(scale, dims, layer);
            if (size < 0) {
                throw new IllegalArgumentException(Words.of(
                        "The scale of layer {0} is {1}: it must not be negative.", layer, PythonFloat.repr(size)));
            }
            double[] w = parameters.weights(layer);
            for (int i = 0; i < w.length; i++) {
                w[i] = normal ? random.nextGaussian() * size : random.uniform(-size, size);
            }
            double b = value(bias, dims, layer);
            java.util.Arrays.fill(parameters.biases(layer), b);
        }
        return parameters;
    }

    private static double value(ScaleFormula formula, LayerDims dims, int layer) {
        double value = formula.value(dims.fanIn(layer), dims.fanOut(layer), layer, dims.layers());
        if (value - value != 0) {
            throw new IllegalArgumentException(
                    Words.of("For layer {0} the formula {1} gives no finite number.", layer, formula));
        }
        return value;
    }

    /** As a Python tuple of kind, scale and bias: the formulas are Python's already, but for the power. */
    public String python() {
        return "('" + (normal ? "normal" : "uniform") + "', " + python(scale) + ", " + python(bias) + ")";
    }

    private static String python(ScaleFormula formula) {
        return formula.toString().replace("^", "**");
    }

    /** How a weight is made. */
    String formula() {
        String start = normal ? "randn · (" + scale + ")" : "uniform ±(" + scale + ")";
        return bias.toString().equals("0") ? start : start + ", b = " + bias;
    }
}
