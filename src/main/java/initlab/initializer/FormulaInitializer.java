package initlab.initializer;

import initlab.draws.Asymmetric;
import initlab.formula.Formula;
import initlab.formula.LayerRule;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.numpy.PythonFloat;
import initlab.numpy.RandomState;
import initlab.words.Words;

/** Draws parameters by a {@link Formula}. */
final class FormulaInitializer {
    private FormulaInitializer() {}

    /** Says what is wrong with a formula for networks of a shape, in one sentence, without drawing a weight; or null. */
    static String problem(Formula formula, LayerDims dims) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            LayerRule weights = weights(formula, dims, layer);
            LayerRule biases = biases(formula, dims, layer);
            String problem = problem(formula, layer, weights);
            problem = problem == null ? problem(formula, layer, biases) : problem;
            problem = problem == null ? problem(formula, weights.draw(), biases.draw()) : problem;
            if (problem != null) {
                return problem;
            }
        }
        return null;
    }

    private static String problem(Formula formula, LayerRule.Draw weights, LayerRule.Draw biases) {
        String quoted = Words.quoted(formula.toString());
        boolean asymmetric = weights == LayerRule.Draw.ASYMMETRIC;
        if (asymmetric && formula.hasBias()) {
            return Words.of("{0}: asymmetric draws the biases itself, so it cannot be given any.", quoted);
        }
        boolean unit = weights == LayerRule.Draw.LSUV;
        if ((asymmetric || unit) && !formula.isMatrixAlone()) {
            return Words.of(
                    "{0}: {1} must stand alone, without a factor or a summand.",
                    quoted, asymmetric ? "asymmetric" : "lsuv");
        }
        return unit && biases != LayerRule.Draw.CONSTANT
                ? Words.of("{0}: with lsuv all biases of a layer are equal, such as b = 0.1.", quoted)
                : null;
    }

    private static String problem(Formula formula, int layer, LayerRule rule) {
        String quoted = Words.quoted(formula.toString());
        if (!rule.isFinite()) {
            return Words.of("{0} gives no finite number for layer {1}.", quoted, layer);
        }
        String from = PythonFloat.repr(rule.from());
        String to = PythonFloat.repr(rule.to());
        LayerRule.Draw draw = rule.draw();
        boolean uniform = draw == LayerRule.Draw.UNIFORM || draw == LayerRule.Draw.TORCH_UNIFORM;
        if (uniform && rule.to() < rule.from() && rule.to() != -rule.from()) {
            return Words.of(
                    "{0} gives layer {1} the limits {2} and {3}; write the lower limit first, and a bias as b = 0.1.",
                    quoted, layer, from, to);
        }
        if (draw == LayerRule.Draw.SPARSE && !(rule.from() >= 0 && rule.from() <= 1)) {
            return Words.of(
                    "{0} gives layer {1} the share {2} of zeros, which must be from 0 to 1.", quoted, layer, from);
        }
        boolean signed = draw == LayerRule.Draw.ORTHOGONAL
                || draw == LayerRule.Draw.IDENTITY
                || draw == LayerRule.Draw.TORCH_ORTHOGONAL;
        boolean negative = !signed && rule.to() < (uniform ? rule.from() : 0);
        return negative
                ? Words.of(
                        "{0} gives layer {1} the scale {2}, which must not be negative; a bias is written b = 0.1.",
                        quoted, layer, to)
                : null;
    }

    /**
     * Draws new parameters, layer by layer: the weights row by row as in the notebook, then the biases.
     *
     * @throws IllegalArgumentException if the formula gives no usable number for a layer
     */
    static Parameters initialize(Formula formula, LayerDims dims, RandomState random, Batch batch) {
        String problem = problem(formula, dims);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        Parameters parameters = new Parameters(dims);
        Drawing drawing = new Drawing(random);
        UnitVariance unitVariance = null;
        for (int layer = 1; layer <= dims.layers(); layer++) {
            int rows = dims.fanOut(layer);
            int columns = dims.fanIn(layer);
            double[] weights = parameters.weights(layer);
            double[] biases = parameters.biases(layer);
            LayerRule rule = weights(formula, dims, layer);
            if (rule.draw() == LayerRule.Draw.ASYMMETRIC) {
                Asymmetric.fill(weights, biases, rows, columns, random);
                continue;
            }
            drawing.fill(weights, rows, columns, rule);
            drawing.fill(biases, rows, 1, biases(formula, dims, layer));
            if (rule.draw() == LayerRule.Draw.LSUV) {
                unitVariance = unitVariance == null ? new UnitVariance(batch) : unitVariance;
                unitVariance.scale(weights, biases, rows, columns);
            }
        }
        return parameters;
    }

    private static LayerRule weights(Formula formula, LayerDims dims, int layer) {
        return formula.at(dims.fanIn(layer), dims.fanOut(layer), layer, dims.layers());
    }

    private static LayerRule biases(Formula formula, LayerDims dims, int layer) {
        return formula.biasAt(dims.fanIn(layer), dims.fanOut(layer), layer, dims.layers());
    }
}
