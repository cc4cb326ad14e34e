package initlab.network.exact;

import static initlab.network.exact.NotebookShape.EXAMPLES;
import static initlab.network.exact.NotebookShape.INPUTS;

import initlab.data.PointSet;
import initlab.network.Parameters;

/** Updates by {@link ExactKernels}. The sigmoid, whose exponential is correctly rounded, is computed in Java. */
final class FusedPass {
    private static final int PAIR = 2 * Double.BYTES;

    private final ExactKernels kernels;
    private final PointSet training;
    /** What the module holds as parameters. */
    private final double[] sent = new double[NotebookShape.DIMS.parameters()];

    FusedPass(ExactKernels kernels, PointSet training) {
        this.kernels = kernels;
        this.training = training;
    }

    /** Makes one update. */
    void iterate(Parameters parameters, double learningRate) {
        send(parameters);
        kernels.forward();
        double[] y = training.labels();
        double share = 1.0 / EXAMPLES;
        int at = kernels.logits();
        for (int n = 0; n < EXAMPLES; n += 2) {
            double first = share * (Sigmoid.of(kernels.load(at)) - y[n]);
            double second = share * (Sigmoid.of(kernels.load(at + Double.BYTES)) - y[n + 1]);
            kernels.store(at, first, second);
            at += PAIR;
        }
        kernels.step(learningRate);
        for (int i = 0; i < sent.length; i++) {
            sent[i] = kernels.load(i * Double.BYTES);
        }
        parameters.readFrom(sent, 0);
    }

    private void send(Parameters parameters) {
        boolean isHeld = kernels.isHeldBy(this);
        if (!isHeld) {
            double[] x = training.features();
            for (int n = 0; n < EXAMPLES; n += 2) {
                for (int input = 0; input < INPUTS; input++) {
                    int from = input * EXAMPLES + n;
                    kernels.store(kernels.features() + (n / 2 * INPUTS + input) * PAIR, x[from], x[from + 1]);
                }
            }
        }
        if (!isHeld || !parameters.matches(sent)) {
            parameters.writeTo(sent, 0);
            for (int i = 0; i < sent.length; i += 2) {
                kernels.store(i * Double.BYTES, sent[i], i + 1 < sent.length ? sent[i + 1] : 0);
            }
        }
    }
}
