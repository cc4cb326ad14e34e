package initlab.inside;

import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.rounding.Log;

/**
 * A network at a single point: every signal on the way forward and every error on the way back, computed from the
 * parameters as the textbook writes it.
 */
public final class Probe {
    private final LayerDims dims;
    /** Z of layer 1 … L. */
    private final double[][] z;
    /** A of layer 0 … L. */
    private final double[][] a;
    /** δ = ∂loss/∂z of layer 1 … L; null without a label. */
    private final double[][] errors;

    private final double label;

    /**
     * A network with these parameters at the point (x, y).
     *
     * @param label the point's class, 0 or 1; NaN for a place that has none
     */
    public Probe(Parameters parameters, Activation hidden, double x, double y, double label) {
        this.label = label;
        dims = parameters.dims();
        int layers = dims.layers();
        z = new double[layers][];
        a = new double[layers + 1][];
        a[0] = new double[] {x, y};
        for (int layer = 1; layer <= layers; layer++) {
            double[] w = parameters.weights(layer);
            double[] sums = parameters.biases(layer).clone();
            double[] outputs = new double[sums.length];
            int in = a[layer - 1].length;
            for (int unit = 0; unit < sums.length; unit++) {
                for (int k = 0; k < in; k++) {
                    sums[unit] += w[unit * in + k] * a[layer - 1][k];
                }
                outputs[unit] = (layer == layers ? Activation.SIGMOID : hidden).value(sums[unit]);
            }
            z[layer - 1] = sums;
            a[layer] = outputs;
        }
        errors = Double.isNaN(label) ? null : backward(parameters, hidden);
    }

    private double[][] backward(Parameters parameters, Activation hidden) {
        int layers = dims.layers();
        double[][] delta = new double[layers][];
        delta[layers - 1] = new double[] {a[layers][0] - label};
        for (int layer = layers - 1; layer >= 1; layer--) {
            double[] next = delta[layer];
            double[] w = parameters.weights(layer + 1);
            double[] own = new double[dims.size(layer)];
            for (int unit = 0; unit < own.length; unit++) {
                double sum = 0;
                for (int k = 0; k < next.length; k++) {
                    sum += w[k * own.length + unit] * next[k];
                }
                own[unit] = sum * hidden.derivative(z[layer - 1][unit], a[layer][unit]);
            }
            delta[layer - 1] = own;
        }
        return delta;
    }

    /** The pre-activation z of a unit of layer 1 … L. */
    public double preActivation(int layer, int unit) {
        return z[layer - 1][unit];
    }

    /** The activation of a unit of layer 0 … L; layer 0 is the point. */
    public double activation(int layer, int unit) {
        return a[layer][unit];
    }

    /** Whether the point has a label, so that there are a loss and errors. */
    public boolean hasLabel() {
        return errors != null;
    }

    /** δ, the derivative of the point's loss with respect to z; only with a label. */
    public double error(int layer, int unit) {
        return errors[layer - 1][unit];
    }

    /** The probability of class 1. */
    public double probability() {
        return a[dims.layers()][0];
    }

    /** The point's cross-entropy in nats: −ln of the probability of its class. Infinite at worst; only with a label. */
    public double loss() {
        double p = probability();
        return 0 - Log.log(label == 1 ? p : 1 - p);
    }
}
