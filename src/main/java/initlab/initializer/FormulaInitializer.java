package initlab.initializer;

import initlab.formula.Formula;
import initlab.formula.LayerRule;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.PythonFloat;
import initlab.numpy.RandomState;
import initlab.words.Words;
import java.util.Arrays;

/** Draws parameters by a {@link Formula}. */
final class FormulaInitializer {
    private FormulaInitializer() {}

    /** Says what is wrong with a formula for networks of a shape, in one sentence, without drawing a weight; or null. */
    static String problem(Formula formula, LayerDims dims) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            String problem = problem(formula, layer, rule(formula, dims, layer));
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static String problem(Formula formula, int layer, LayerRule rule) {
        String quoted = Words.quoted(formula.toString());
        if (!rule.isFinite()) {
            return Words.of("{0} gives no finite number for layer {1}.", quoted, layer);
        }
        String from = PythonFloat.repr(rule.from());
        String to = PythonFloat.repr(rule.to());
        boolean uniform = rule.draw() == LayerRule.Draw.UNIFORM;
        if (uniform && rule.to() < rule.from() && rule.to() != -rule.from()) {
            return Words.of(
                    "{0} gives layer {1} the limits {2} and {3}; write the lower limit first, and a bias as b = 0.1.",
                    quoted, layer, from, to);
        }
        boolean negative = rule.to() < (uniform ? rule.from() : 0);
        return negative
                ? Words.of(
                        "{0} gives layer {1} the scale {2}, which must not be negative; a bias is written b = 0.1.",
                        quoted, layer, to)
                : null;
    }

    /**
     * Draws new parameters. Weights are drawn as in the notebook: W1, then W2 and so on, each row by row.
     *
     * @throws IllegalArgumentException if the formula gives no usable number for a layer
     */
    static Parameters initialize(Formula formula, LayerDims dims, RandomState random) {
        String problem = problem(formula, dims);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        Parameters parameters = new Parameters(dims);
        for (int layer = 1; layer <= dims.layers(); layer++) {
            LayerRule rule = rule(formula, dims, layer);
            fill(parameters.weights(layer), rule, random);
            Arrays.fill(parameters.biases(layer), rule.bias());
        }
        return parameters;
    }

    private static void fill(double[] weights, LayerRule rule, RandomState random) {
        LayerRule.Draw draw = rule.draw();
        for (int i = 0; i < weights.length; i++) {
            double drawn = switch (draw) {
                case NORMAL -> random.nextGaussian();
                case UNIFORM -> random.nextDouble();
                case NONE -> 0;
            };
            weights[i] = rule.weight(drawn);
        }
    }

    private static LayerRule rule(Formula formula, LayerDims dims, int layer) {
        return formula.at(dims.fanIn(layer), dims.fanOut(layer), layer, dims.layers());
    }
}
