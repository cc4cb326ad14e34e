package initlab.signal;

import initlab.data.PointSet;
import initlab.meanfield.MeanField;
import initlab.network.Activation;
import initlab.network.LayerDims;
import java.util.List;

/**
 * What the mean-field theory predicts of {@link Signal}, given the variances of weights and biases by layer.
 *
 * @param forward the standard deviation of the activations by layer; in the last layer the root mean square of the logits
 * @param backward the root mean square of dZ by layer, given that of the last layer
 */
public record Prediction(double[] forward, double[] backward) {
    /**
     * Predicts.
     *
     * @param signals measured networks, whose mean variances of weights and biases, and mean gradients of the last layer, the
     *     prediction begins with; at least one
     */
    public static Prediction of(List<Signal> signals, LayerDims dims, Activation activation, PointSet points) {
        int layers = dims.layers();
        MeanField theory = new MeanField(activation);
        double[] forward = new double[layers];
        double[] slopes = new double[layers];
        double square = square(points, dims.size(0));
        for (int layer = 1; layer <= layers; layer++) {
            double q = mean(signals, layer, true) * square + mean(signals, layer, false);
            forward[layer - 1] = layer == layers ? Math.sqrt(q) : theory.deviation(q);
            slopes[layer - 1] = theory.slope(q);
            square = theory.square(q);
        }
        double[] backward = new double[layers];
        double variance = 0;
        for (Signal signal : signals) {
            variance += signal.backward()[layers - 1] * signal.backward()[layers - 1] / signals.size();
        }
        for (int layer = layers; layer >= 1; layer--) {
            if (layer < layers) {
                // Each unit below receives fan-out errors, weighted by weights of variance σ_w² / fan-in.
                variance *= mean(signals, layer + 1, true)
                        * dims.fanOut(layer + 1)
                        / dims.fanIn(layer + 1)
                        * slopes[layer - 1];
            }
            backward[layer - 1] = Math.sqrt(variance);
        }
        return new Prediction(forward, backward);
    }

    /** The mean over signals of σ_w² or σ_b² of a layer. */
    private static double mean(List<Signal> signals, int layer, boolean weights) {
        double sum = 0;
        for (Signal signal : signals) {
            sum += (weights ? signal.weights() : signal.biases())[layer - 1];
        }
        return sum / signals.size();
    }

    /** The mean square of the coordinates that a network sees. */
    private static double square(PointSet points, int inputs) {
        double sum = 0;
        int count = inputs * points.size();
        for (int i = 0; i < count; i++) {
            sum += points.features()[i] * points.features()[i];
        }
        return sum / count;
    }
}
