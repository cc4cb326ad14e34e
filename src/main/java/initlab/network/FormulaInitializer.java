package initlab.network;

import initlab.formula.FormulaException;
import initlab.formula.ScaleFormula;
import initlab.numpy.PythonFloat;
import initlab.numpy.RandomState;
import initlab.words.Words;
import java.util.Arrays;

/**
 * An initialization as a formula, such as {@code normal(sqrt(2/fan_in))}: a {@link Distribution} with the formula of its
 * size and, after a comma, the formula of every bias.
 */
public final class FormulaInitializer {
    private final Distribution distribution;
    private final ScaleFormula size;
    private final ScaleFormula bias;

    private FormulaInitializer(Distribution distribution, ScaleFormula size, ScaleFormula bias) {
        this.distribution = distribution;
        this.size = size;
        this.bias = bias;
    }

    /** Whether a text begins like a formula. It may still not be a valid one. */
    public static boolean isFormula(String text) {
        return Distribution.startOf(text) != null;
    }

    /**
     * Reads a formula.
     *
     * @throws FormulaException if the size or the bias cannot be read
     * @throws IllegalArgumentException if the text is not a distribution with its parentheses
     */
    public static FormulaInitializer parse(String text) {
        Distribution distribution = Distribution.startOf(text);
        if (distribution == null || !text.endsWith(")")) {
            throw new IllegalArgumentException(
                    Words.of("{0} must have one of the forms {1}.", Words.quoted(text), Distribution.forms()));
        }
        int from = text.indexOf('(') + 1;
        int end = text.length() - 1;
        int comma = topLevelComma(text, from, end);
        ScaleFormula size =
                ScaleFormula.parse(text.substring(from, comma < 0 ? end : comma).trim());
        ScaleFormula bias = comma < 0
                ? null
                : ScaleFormula.parse(text.substring(comma + 1, end).trim());
        return new FormulaInitializer(distribution, size, bias);
    }

    private static int topLevelComma(String text, int from, int end) {
        int depth = 0;
        for (int i = from; i < end; i++) {
            char c = text.charAt(i);
            depth += c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0) {
                return i;
            }
        }
        return -1;
    }

    /**
     * Evaluates the formulas for every layer without drawing a weight.
     *
     * @throws IllegalArgumentException if they give no usable number for a layer
     */
    void check(LayerDims dims) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            sizeOf(dims, layer);
            biasOf(dims, layer);
        }
    }

    /**
     * Draws new parameters. Weights are drawn as in the notebook: W1, then W2 and so on, each row by row.
     *
     * @throws IllegalArgumentException if the formulas give no usable number for a layer
     */
    Parameters initialize(LayerDims dims, RandomState random) {
        Parameters parameters = new Parameters(dims);
        for (int layer = 1; layer <= dims.layers(); layer++) {
            distribution.fill(parameters.weights(layer), sizeOf(dims, layer), random);
            Arrays.fill(parameters.biases(layer), biasOf(dims, layer));
        }
        return parameters;
    }

    private double sizeOf(LayerDims dims, int layer) {
        double value = value(size, dims, layer);
        if (!distribution.allows(value)) {
            throw new IllegalArgumentException(Words.of(
                    "The scale of layer {0} is {1}: it must not be negative.", layer, PythonFloat.repr(value)));
        }
        return value;
    }

    private double biasOf(LayerDims dims, int layer) {
        return bias == null ? 0 : value(bias, dims, layer);
    }

    private static double value(ScaleFormula formula, LayerDims dims, int layer) {
        double value = formula.value(dims.fanIn(layer), dims.fanOut(layer), layer, dims.layers());
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException(
                    Words.of("For layer {0} the formula {1} gives no finite number.", layer, formula));
        }
        return value;
    }

    /** The formula as a Python expression: a call of the distribution's name. */
    String python() {
        return distribution.word() + "(" + size.python() + (bias == null ? "" : ", " + bias.python()) + ")";
    }

    /** How a weight is made and, if given, the bias, such as {@code randn · √(2 / fan-in), b = 0.1}. */
    String caption() {
        String weight = distribution.caption(size.typeset(), size.isSingle());
        return bias == null ? weight : weight + ", b = " + bias.typeset();
    }
}
