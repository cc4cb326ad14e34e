package initlab.initializer;

import initlab.network.Activation;

/**
 * Layer-sequential unit-variance initialization (D. Mishkin and J. Matas, "All you need is a good init", ICLR 2016):
 * every layer begins orthonormal and is divided by the standard deviation of its pre-activations on the points. These
 * are linear in the weights, so that one division is enough where the paper repeats it.
 */
final class UnitVariance {
    private final Activation activation;
    private final int size;
    /** The activations of the layer below: units × size, row-major. */
    private double[] signals;

    UnitVariance(Batch batch) {
        activation = batch.activation();
        size = batch.size();
        signals = batch.inputs();
    }

    /**
     * Scales the weights of the next layer.
     *
     * @param weights units × inputs, row-major
     * @param biases all equal, so that they do not change the variance
     */
    void scale(double[] weights, double[] biases, int units, int inputs) {
        double[] sums = new double[units * size];
        double mean = 0;
        for (int unit = 0; unit < units; unit++) {
            for (int input = 0; input < inputs; input++) {
                double weight = weights[unit * inputs + input];
                for (int i = 0; i < size; i++) {
                    sums[unit * size + i] += weight * signals[input * size + i];
                }
            }
            for (int i = 0; i < size; i++) {
                mean += sums[unit * size + i] / sums.length;
            }
        }
        double variance = 0;
        for (double sum : sums) {
            variance += (sum - mean) * (sum - mean) / sums.length;
        }
        // Where nothing arrives, as behind dead units, there is nothing to scale.
        double deviation = variance > 0 ? Math.sqrt(variance) : 1;
        for (int i = 0; i < weights.length; i++) {
            weights[i] /= deviation;
        }
        for (int i = 0; i < sums.length; i++) {
            sums[i] = activation.value(sums[i] / deviation + biases[i / size]);
        }
        signals = sums;
    }
}
