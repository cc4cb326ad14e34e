package initlab.inside;

import java.util.List;

/**
 * The statistics of one layer in a frame.
 *
 * @param units the number of units
 * @param distinctUnits the number of units that differ from one another
 * @param deadShare share of dead units, 0 … 1
 * @param gradientNorm ‖dW‖, Frobenius
 * @param weightNorm ‖W‖, Frobenius
 * @param weightScale size of the weights relative to weights that keep signals at their size
 * @param preActivationSize root mean square of Z
 * @param activationSize root mean square of A
 * @param inactiveShare share of inactive pairs of unit and training point; at the output, of saturated points
 * @param histograms of W, Z, A and dW, in this order
 */
public record LayerFrame(
        int units,
        int distinctUnits,
        double deadShare,
        double gradientNorm,
        double weightNorm,
        double weightScale,
        double preActivationSize,
        double activationSize,
        double inactiveShare,
        List<HistogramFrame> histograms) {
    /** A copy of the statistics of layer 1 … L. */
    static LayerFrame of(NetworkStatistics statistics, int layer) {
        LayerStatistics one = statistics.layer(layer);
        return new LayerFrame(
                one.units(),
                one.distinctUnits(),
                one.deadShare(),
                one.gradientNorm(),
                one.weightNorm(),
                one.weightScale(),
                one.preActivationSize(),
                one.activationSize(),
                layer == statistics.layers() ? statistics.output().saturatedShare() : one.inactiveShare(),
                List.of(
                        HistogramFrame.of(one.weights()),
                        HistogramFrame.of(one.preActivations()),
                        HistogramFrame.of(one.activations()),
                        HistogramFrame.of(one.gradients())));
    }
}
