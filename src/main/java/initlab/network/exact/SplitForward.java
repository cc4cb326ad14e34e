package initlab.network.exact;

import static initlab.network.exact.NotebookShape.HIDDEN_1;
import static initlab.network.exact.NotebookShape.HIDDEN_2;
import static initlab.network.exact.NotebookShape.INPUTS;
import static initlab.network.exact.NotebookShape.LANED_ROW;
import static initlab.network.exact.NotebookShape.laned;

import initlab.network.Parameters;
import initlab.rounding.Fma;
import java.util.Arrays;

/** The forward pass for a block of examples. Each operand is split into halves once and then used many times. */
final class SplitForward {
    private static final int LANES = 4;

    private final int capacity;
    /** X: 2 × capacity. */
    final SplitRows inputs;
    /** A1: 10 × capacity. */
    final SplitRows hidden1;
    /** A2: 5 × capacity. */
    final SplitRows hidden2;
    /** Z3: one logit per example. */
    final double[] logits;

    private final double[] lanes;

    SplitForward(int capacity) {
        this.capacity = capacity;
        inputs = new SplitRows(INPUTS, capacity);
        hidden1 = new SplitRows(HIDDEN_1, capacity);
        hidden2 = new SplitRows(HIDDEN_2, capacity);
        logits = new double[capacity];
        lanes = new double[LANES * capacity];
    }

    /** Copies {@code count} examples, starting with example {@code first}, from features of shape 2 × total. */
    void setInputs(double[] features, int total, int first, int count) {
        for (int row = 0; row < INPUTS; row++) {
            System.arraycopy(features, row * total + first, inputs.values, row * capacity, count);
            inputs.update(row, count);
        }
    }

    /** Computes Z1, A1, Z2, A2 and Z3 of the first {@code count} examples. */
    void run(Parameters parameters, int count) {
        layer1(parameters.weights(1), parameters.biases(1), count);
        layer2(parameters.weights(2), parameters.biases(2), count);
        layer3(parameters.weights(3), parameters.biases(3)[0], count);
    }

    /** Computes Z1 = W1 X + b1 and A1 = relu(Z1). */
    private void layer1(double[] w, double[] b, int count) {
        double[] z = hidden1.values;
        for (int unit = 0; unit < HIDDEN_1; unit++) {
            int start = unit * capacity;
            for (int n = 0; n < count; n++) {
                z[start + n] = w[unit * INPUTS] * inputs.values[n];
            }
            inputs.addProducts(1, w[unit * INPUTS + 1], z, start);
            activate(z, start, b[unit], count);
            hidden1.update(unit, count);
        }
    }

    /** Computes Z2 = W2 A1 + b2 and A2 = relu(Z2). */
    private void layer2(double[] w, double[] b, int count) {
        double[] z = hidden2.values;
        for (int unit = 0; unit < HIDDEN_2; unit++) {
            int start = unit * capacity;
            Arrays.fill(z, start, start + count, 0);
            if (unit == LANED_ROW) {
                lanedRow(w, unit, z, start, count);
            } else {
                for (int k = 0; k < HIDDEN_1; k++) {
                    hidden1.addProducts(k, w[unit * HIDDEN_1 + k], z, start);
                }
            }
            activate(z, start, b[unit], count);
            hidden2.update(unit, count);
        }
    }

    private void lanedRow(double[] w, int unit, double[] z, int start, int count) {
        Arrays.fill(lanes, 0);
        for (int k = 0; k < HIDDEN_1; k++) {
            int lane = k < laned(HIDDEN_1) ? k % LANES : 0;
            hidden1.addProducts(k, w[unit * HIDDEN_1 + k], lanes, lane * capacity);
        }
        for (int n = 0; n < count; n++) {
            double left = lanes[n] + lanes[capacity + n];
            double minusRight = -lanes[2 * capacity + n] - lanes[3 * capacity + n];
            z[start + n] = left - minusRight;
        }
    }

    /** Computes Z3 = W3 A2 + b3: two lanes of two products, then the last product, which is rounded separately. */
    private void layer3(double[] w, double b, int count) {
        double[] a = hidden2.values;
        for (int n = 0; n < count; n++) {
            double p = Fma.fma(w[2], a[2 * capacity + n], w[0] * a[n]);
            double q = Fma.fma(w[3], a[3 * capacity + n], w[1] * a[capacity + n]);
            logits[n] = ((p + q) + w[4] * a[4 * capacity + n]) + b;
        }
    }

    private static void activate(double[] z, int start, double bias, int count) {
        for (int n = start; n < start + count; n++) {
            double value = z[n] + bias;
            z[n] = value > 0 ? value : 0;
        }
    }
}
