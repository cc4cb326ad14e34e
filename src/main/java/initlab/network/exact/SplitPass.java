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
import java.util.Arrays;

/**
 * One forward and backward pass by error-free transformations. The range of the operands is checked once per pass
 * instead of inside the loops.
 *
 * <p>This is sufficient. If inputs, weights and biases are 0 or within 2^±100, every A1 is a multiple of 2⁻³⁰⁴ and
 * every A2 a multiple of 2⁻⁴⁵⁶. If every dZ3 is 0 or at least 2⁻⁴⁰⁰, dZ2 is a multiple of 2⁻⁶⁰⁴ and dZ1 of 2⁻⁷⁵⁶. Hence
 * every product below is a multiple of 2⁻⁹⁰⁸ and at most 2⁵⁰⁰, and its error term is a double.
 */
final class SplitPass {
    private static final double SMALLEST = 0x1p-100;
    private static final double LARGEST = 0x1p100;
    private static final double SMALLEST_ERROR = 0x1p-400;

    private final PointSet training;
    private final boolean inputsInRange;
    private final SplitForward forward = new SplitForward(EXAMPLES);
    private final SplitRows dz3 = new SplitRows(1, EXAMPLES);
    private final SplitRows dz2 = new SplitRows(HIDDEN_2, EXAMPLES);
    private final SplitRows dz1 = new SplitRows(HIDDEN_1, EXAMPLES);
    private final double[] lanes = new double[4];

    SplitPass(PointSet training) {
        this.training = training;
        inputsInRange = inRange(training.features());
        forward.setInputs(training.features(), EXAMPLES, 0, EXAMPLES);
    }

    /**
     * Computes {@code gradients}. Returns false, with undefined gradients, if a number is out of range for this pass.
     */
    boolean run(Parameters parameters, Parameters gradients) {
        if (!inputsInRange || !inRange(parameters)) {
            return false;
        }
        forward.run(parameters, EXAMPLES);
        if (!outputErrors()) {
            return false;
        }
        outputLayer(gradients);
        hiddenErrors2(parameters.weights(3));
        secondLayer(gradients);
        hiddenErrors1(parameters.weights(2));
        firstLayer(gradients);
        return true;
    }

    static boolean inRange(Parameters parameters) {
        for (int layer = 1; layer <= parameters.dims().layers(); layer++) {
            if (!inRange(parameters.weights(layer)) || !inRange(parameters.biases(layer))) {
                return false;
            }
        }
        return true;
    }

    static boolean inRange(double[] numbers) {
        for (double number : numbers) {
            double size = Math.abs(number);
            if (!(size >= SMALLEST && size <= LARGEST || size == 0)) {
                return false;
            }
        }
        return true;
    }

    /** Computes dZ3 = (A3 − Y) / m. Returns whether all of it is in range. */
    private boolean outputErrors() {
        double[] y = training.labels();
        double share = 1.0 / EXAMPLES;
        for (int n = 0; n < EXAMPLES; n++) {
            double error = share * (Sigmoid.of(forward.logits[n]) - y[n]);
            if (error != 0 && !(Math.abs(error) >= SMALLEST_ERROR)) {
                return false;
            }
            dz3.values[n] = error;
        }
        dz3.update(0, EXAMPLES);
        return true;
    }

    /** Computes dW3 = dZ3 A2ᵀ in four lanes of examples, and db3. */
    private void outputLayer(Parameters gradients) {
        double[] d = dz3.values;
        SplitRows a = forward.hidden2;
        for (int unit = 0; unit < HIDDEN_2; unit++) {
            Arrays.fill(lanes, 0);
            int start = unit * EXAMPLES;
            for (int i = start; i < start + a.liveCount[unit]; i++) {
                int n = a.live[i];
                int lane = n & 3;
                lanes[lane] = unit == LANED_ROW
                        ? lanes[lane] + d[n] * a.values[start + n]
                        : Fma.ofHalves(
                                d[n],
                                dz3.high[n],
                                dz3.low[n],
                                a.values[start + n],
                                a.high[start + n],
                                a.low[start + n],
                                lanes[lane]);
            }
            double left = lanes[0] + lanes[2];
            double minusRight = -lanes[1] - lanes[3];
            gradients.weights(3)[unit] = left - minusRight;
        }
        gradients.biases(3)[0] = PairwiseSum.of(d, 0, EXAMPLES);
    }

    /** Computes dZ2 = (W3ᵀ dZ3) ∘ [A2 > 0]. */
    private void hiddenErrors2(double[] w) {
        double[] a = forward.hidden2.values;
        for (int unit = 0; unit < HIDDEN_2; unit++) {
            int start = unit * EXAMPLES;
            for (int n = 0; n < EXAMPLES; n++) {
                dz2.values[start + n] = a[start + n] > 0 ? w[unit] * dz3.values[n] : 0;
            }
            dz2.update(unit, EXAMPLES);
        }
    }

    /** Computes dW2 = dZ2 A1ᵀ and db2. */
    private void secondLayer(Parameters gradients) {
        double[] dw = gradients.weights(2);
        for (int unit = 0; unit < HIDDEN_2; unit++) {
            int middle = dz2.liveFrom(unit, FIRST_PART);
            int end = dz2.liveCount[unit];
            for (int column = 0; column < HIDDEN_1; column++) {
                boolean laned = unit == LANED_ROW && column < LANED_COLUMNS;
                double first = laned
                        ? lanedDot(column, 0, middle, 0, FIRST_PART)
                        : dot(dz2, unit, forward.hidden1, column, 0, middle);
                double second = laned
                        ? lanedDot(column, middle, end, FIRST_PART, EXAMPLES - FIRST_PART)
                        : dot(dz2, unit, forward.hidden1, column, middle, end);
                dw[unit * HIDDEN_1 + column] = first + second;
            }
            gradients.biases(2)[unit] = PairwiseSum.of(dz2.values, unit * EXAMPLES, EXAMPLES);
        }
    }

    /** Computes dZ1 = (W2ᵀ dZ2) ∘ [A1 > 0]. */
    private void hiddenErrors1(double[] w) {
        double[] a = forward.hidden1.values;
        double[] d = dz1.values;
        Arrays.fill(d, 0);
        for (int unit = 0; unit < HIDDEN_1; unit++) {
            int start = unit * EXAMPLES;
            for (int k = 0; k < HIDDEN_2; k++) {
                dz2.addProducts(k, w[k * HIDDEN_1 + unit], d, start);
            }
            for (int n = start; n < start + EXAMPLES; n++) {
                d[n] = a[n] > 0 ? d[n] : 0;
            }
            dz1.update(unit, EXAMPLES);
        }
    }

    /** Computes dW1 = dZ1 Xᵀ and db1. */
    private void firstLayer(Parameters gradients) {
        double[] dw = gradients.weights(1);
        for (int unit = 0; unit < HIDDEN_1; unit++) {
            int middle = dz1.liveFrom(unit, FIRST_PART);
            int end = dz1.liveCount[unit];
            for (int column = 0; column < INPUTS; column++) {
                double first = dot(dz1, unit, forward.inputs, column, 0, middle);
                dw[unit * INPUTS + column] = first + dot(dz1, unit, forward.inputs, column, middle, end);
            }
            gradients.biases(1)[unit] = PairwiseSum.of(dz1.values, unit * EXAMPLES, EXAMPLES);
        }
    }

    /** Sums one chain over the live examples at positions {@code from} to {@code to} of a row's list. */
    private static double dot(SplitRows errors, int row, SplitRows activations, int column, int from, int to) {
        double sum = 0;
        int start = row * EXAMPLES;
        int columnStart = column * EXAMPLES;
        for (int i = start + from; i < start + to; i++) {
            int n = errors.live[i];
            int e = start + n;
            int a = columnStart + n;
            sum = Fma.ofHalves(
                    errors.values[e],
                    errors.high[e],
                    errors.low[e],
                    activations.values[a],
                    activations.high[a],
                    activations.low[a],
                    sum);
        }
        return sum;
    }

    private double lanedDot(int column, int from, int to, int firstExample, int count) {
        Arrays.fill(lanes, 0);
        SplitRows a = forward.hidden1;
        int start = LANED_ROW * EXAMPLES;
        int columnStart = column * EXAMPLES;
        int lanedEnd = laned(count);
        for (int i = start + from; i < start + to; i++) {
            int n = dz2.live[i];
            int k = n - firstExample;
            int lane = k < lanedEnd ? k & 3 : 0;
            lanes[lane] = Fma.ofHalves(
                    dz2.values[start + n],
                    dz2.high[start + n],
                    dz2.low[start + n],
                    a.values[columnStart + n],
                    a.high[columnStart + n],
                    a.low[columnStart + n],
                    lanes[lane]);
        }
        double left = lanes[0] + lanes[1];
        double minusRight = -lanes[2] - lanes[3];
        return left - minusRight;
    }
}
