package initlab.network.exact;

import static initlab.network.exact.NotebookShape.EXAMPLES;

import initlab.data.PointSet;
import initlab.network.Arithmetic;
import initlab.network.CrossEntropy;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.rounding.Fma;

/**
 * Training with the same roundings as the notebook, so that costs agree to the last digit. The order of operations was
 * found by experiment; it is that of NumPy 1.x on an x86 machine with fused multiply-add.
 */
public final class ExactArithmetic implements Arithmetic {
    private final PointSet training;
    private final SplitPass split;
    private final StepwisePass stepwise;
    /** Null without kernels. */
    private final FusedPass fused;

    private final Parameters gradients = new Parameters(NotebookShape.DIMS);
    private final SplitForward blockForward = new SplitForward(EXAMPLES);
    private final double[] probabilities = new double[EXAMPLES];
    private final double[] terms = new double[EXAMPLES];

    /** Returns whether the order of operations is known for this shape and this number of training points. */
    public static boolean supports(LayerDims dims, int examples) {
        return dims.equals(NotebookShape.DIMS) && examples == EXAMPLES;
    }

    /**
     * Creates the arithmetic of the notebook's network for a training set.
     *
     * @throws IllegalArgumentException if there are not 300 training points
     */
    public ExactArithmetic(PointSet training) {
        if (training.size() != EXAMPLES) {
            throw new IllegalArgumentException(
                    "Exact arithmetic needs " + EXAMPLES + " training points, not " + training.size() + ".");
        }
        this.training = training;
        split = new SplitPass(training);
        stepwise = new StepwisePass(training);
        fused = ExactKernels.linked() == null ? null : new FusedPass(ExactKernels.linked(), training);
    }

    @Override
    public void iterate(Parameters parameters, double learningRate) {
        if (fused != null) {
            fused.iterate(parameters, learningRate);
            return;
        }
        if (Fma.isFused() || !split.run(parameters, gradients)) {
            stepwise.run(parameters, gradients);
        }
        for (int layer = 1; layer <= NotebookShape.DIMS.layers(); layer++) {
            descend(parameters.weights(layer), gradients.weights(layer), learningRate);
            descend(parameters.biases(layer), gradients.biases(layer), learningRate);
        }
    }

    /** Computes w = w − rate · dw with two roundings. */
    private static void descend(double[] w, double[] dw, double learningRate) {
        for (int i = 0; i < w.length; i++) {
            w[i] -= learningRate * dw[i];
        }
    }

    @Override
    public double cost(Parameters parameters) {
        probabilities(parameters, training, probabilities);
        return CrossEntropy.of(probabilities, training.labels(), terms);
    }

    @Override
    public void probabilities(Parameters parameters, PointSet points, double[] probabilities) {
        int total = points.size();
        double[] features = points.features();
        if (!SplitPass.inRange(parameters) || !SplitPass.inRange(features)) {
            double[] a1 = new double[NotebookShape.HIDDEN_1];
            double[] a2 = new double[NotebookShape.HIDDEN_2];
            for (int n = 0; n < total; n++) {
                probabilities[n] = Sigmoid.of(StepwisePass.logit(parameters, features, total, n, a1, a2, 0, 1));
            }
            return;
        }
        for (int first = 0; first < total; first += EXAMPLES) {
            int count = Math.min(EXAMPLES, total - first);
            blockForward.setInputs(features, total, first, count);
            blockForward.run(parameters, count);
            for (int n = 0; n < count; n++) {
                probabilities[first + n] = Sigmoid.of(blockForward.logits[n]);
            }
        }
    }
}
