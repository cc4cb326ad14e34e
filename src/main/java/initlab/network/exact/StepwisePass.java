package initlab.network.exact;

import static initlab.network.exact.NotebookShape.EXAMPLES;
import static initlab.network.exact.NotebookShape.FIRST_PART;
import static initlab.network.exact.NotebookShape.HIDDEN_1;
import static initlab.network.exact.NotebookShape.HIDDEN_2;
import static initlab.network.exact.NotebookShape.INPUTS;
import static initlab.network.exact.NotebookShape.LANED_COLUMNS;
import static initlab.network.exact.NotebookShape.LANED_ROW;
import static initlab.network.exact.NotebookShape.laned;

import initlab.data.PointSet;
import initlab.network.Parameters;
import initlab.rounding.Fma;
import initlab.rounding.PairwiseSum;

/**
 * One forward and backward pass, written as one fused multiply-add after another. It is correct for all numbers,
 * including subnormal numbers, infinities and NaN, but takes about ten times as long as {@link SplitPass}. It is needed
 * when the initialization is so bad that errors overflow or become extremely small.
 */
final class StepwisePass {
    private final PointSet training;
    private final double[] a1 = new double[HIDDEN_1 * EXAMPLES];
    private final double[] a2 = new double[HIDDEN_2 * EXAMPLES];
    private final double[] dz1 = new double[HIDDEN_1 * EXAMPLES];
    private final double[] dz2 = new double[HIDDEN_2 * EXAMPLES];
    private final double[] dz3 = new double[EXAMPLES];

    StepwisePass(PointSet training) {
        this.training = training;
    }

    /** Computes {@code gradients}. */
    void run(Parameters parameters, Parameters gradients) {
        for (int n = 0; n < EXAMPLES; n++) {
            double logit = logit(parameters, training.features(), EXAMPLES, n, a1, a2, n, EXAMPLES);
            dz3[n] = 1.0 / EXAMPLES * (Sigmoid.of(logit) - training.labels()[n]);
            errors(parameters, n);
        }
        for (int unit = 0; unit < HIDDEN_2; unit++) {
            gradients.weights(3)[unit] = outputGradient(unit);
        }
        for (int i = 0; i < HIDDEN_2 * HIDDEN_1; i++) {
            int unit = i / HIDDEN_1;
            int column = i % HIDDEN_1;
            boolean laned = unit == LANED_ROW && column < LANED_COLUMNS;
            double first = part(dz2, unit, a1, column, 0, FIRST_PART, laned);
            gradients.weights(2)[i] = first + part(dz2, unit, a1, column, FIRST_PART, EXAMPLES, laned);
        }
        for (int i = 0; i < HIDDEN_1 * INPUTS; i++) {
            int unit = i / INPUTS;
            int column = i % INPUTS;
            double first = part(dz1, unit, training.features(), column, 0, FIRST_PART, false);
            gradients.weights(1)[i] = first + part(dz1, unit, training.features(), column, FIRST_PART, EXAMPLES, false);
        }
        sums(dz3, gradients.biases(3));
        sums(dz2, gradients.biases(2));
        sums(dz1, gradients.biases(1));
    }

    /**
     * Returns Z3 of example {@code n} of {@code features}, which have shape 2 × total.
     *
     * @param a1 receives A1 of the example in column {@code at}; one row of {@code stride} entries per unit
     * @param a2 receives A2 in the same layout
     */
    static double logit(
            Parameters parameters, double[] features, int total, int n, double[] a1, double[] a2, int at, int stride) {
        double[] w = parameters.weights(1);
        for (int unit = 0; unit < HIDDEN_1; unit++) {
            double z = Fma.fma(w[unit * INPUTS + 1], features[total + n], w[unit * INPUTS] * features[n]);
            a1[unit * stride + at] = relu(z + parameters.biases(1)[unit]);
        }
        w = parameters.weights(2);
        double[] r = new double[4];
        for (int unit = 0; unit < HIDDEN_2; unit++) {
            r[0] = r[1] = r[2] = r[3] = 0;
            for (int k = 0; k < HIDDEN_1; k++) {
                int lane = unit == LANED_ROW && k < laned(HIDDEN_1) ? k & 3 : 0;
                r[lane] = Fma.fma(w[unit * HIDDEN_1 + k], a1[k * stride + at], r[lane]);
            }
            a2[unit * stride + at] =
                    relu(((r[0] + r[1]) - (-r[2] - r[3])) + parameters.biases(2)[unit]);
        }
        w = parameters.weights(3);
        double p = Fma.fma(w[2], a2[2 * stride + at], w[0] * a2[at]);
        double q = Fma.fma(w[3], a2[3 * stride + at], w[1] * a2[stride + at]);
        return ((p + q) + w[4] * a2[4 * stride + at]) + parameters.biases(3)[0];
    }

    /** Returns max(0, x), or NaN for NaN, as the notebook's {@code maximum(0, x)} does. */
    private static double relu(double x) {
        return x > 0 || Double.isNaN(x) ? x : 0;
    }

    /** Computes dZ2 and dZ1 of one example. A dead unit multiplies by 0, so an infinite error becomes NaN. */
    private void errors(Parameters parameters, int n) {
        for (int unit = 0; unit < HIDDEN_2; unit++) {
            int i = unit * EXAMPLES + n;
            dz2[i] = parameters.weights(3)[unit] * dz3[n] * (a2[i] > 0 ? 1 : 0);
        }
        double[] w = parameters.weights(2);
        for (int unit = 0; unit < HIDDEN_1; unit++) {
            double sum = 0;
            for (int k = 0; k < HIDDEN_2; k++) {
                sum = Fma.fma(w[k * HIDDEN_1 + unit], dz2[k * EXAMPLES + n], sum);
            }
            int i = unit * EXAMPLES + n;
            dz1[i] = sum * (a1[i] > 0 ? 1 : 0);
        }
    }

    /** Returns one entry of dW3, summed in four lanes. The last unit's products are rounded before they are added. */
    private double outputGradient(int unit) {
        double[] r = new double[4];
        for (int n = 0; n < EXAMPLES; n++) {
            double a = a2[unit * EXAMPLES + n];
            r[n & 3] = unit == LANED_ROW ? r[n & 3] + dz3[n] * a : Fma.fma(dz3[n], a, r[n & 3]);
        }
        return (r[0] + r[2]) - (-r[1] - r[3]);
    }

    /** Returns Σ errors[row] · activations[column] over the examples from {@code from} to {@code to}. */
    private static double part(
            double[] errors, int row, double[] activations, int column, int from, int to, boolean laned) {
        double[] r = new double[4];
        int lanedEnd = laned ? from + laned(to - from) : from;
        for (int n = from; n < to; n++) {
            int lane = n < lanedEnd ? n - from & 3 : 0;
            r[lane] = Fma.fma(errors[row * EXAMPLES + n], activations[column * EXAMPLES + n], r[lane]);
        }
        return (r[0] + r[1]) - (-r[2] - r[3]);
    }

    private static void sums(double[] errors, double[] biases) {
        for (int unit = 0; unit < biases.length; unit++) {
            biases[unit] = PairwiseSum.of(errors, unit * EXAMPLES, EXAMPLES);
        }
    }
}
