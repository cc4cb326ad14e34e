package initlab.inside;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.CrossEntropy;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;

/** The statistics of one network. Each measurement replaces the last, without allocation. */
public final class NetworkStatistics {
    private final LayerDims dims;
    private final ReferencePass pass;
    private final LayerStatistics[] layers;
    private final OutputStatistics output = new OutputStatistics();
    /** The parameters after the next step. */
    private final Parameters next;

    private final double[] terms;
    private double cost;
    private double nextCost;
    private double learningRate;
    private int firstNotFinite;

    /**
     * For networks of one shape, without a measurement.
     *
     * @param points the training points
     * @throws IllegalArgumentException if the network does not have two inputs and one output
     */
    public NetworkStatistics(LayerDims dims, Activation hidden, PointSet points) {
        this.dims = dims;
        pass = new ReferencePass(dims, hidden, points);
        layers = new LayerStatistics[dims.layers()];
        for (int i = 0; i < layers.length; i++) {
            layers[i] = new LayerStatistics(i + 1);
        }
        next = new Parameters(dims);
        terms = new double[points.size()];
    }

    /** Measures a network with these parameters and leaves them unchanged. */
    public void measure(Parameters parameters, double learningRate) {
        this.learningRate = learningRate;
        pass.run(parameters);
        step(parameters);
        pass.forward(next);
        nextCost = costOfPass();
        pass.forward(parameters);
        cost = costOfPass();
        for (LayerStatistics layer : layers) {
            layer.measure(pass, parameters);
        }
        output.measure(pass.activations(dims.layers()), pass.points().labels());
        firstNotFinite = findNotFinite(parameters);
    }

    /** next = parameters − rate · gradients. */
    private void step(Parameters parameters) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            step(parameters.weights(layer), pass.gradients().weights(layer), next.weights(layer));
            step(parameters.biases(layer), pass.gradients().biases(layer), next.biases(layer));
        }
    }

    private void step(double[] w, double[] dw, double[] to) {
        for (int i = 0; i < w.length; i++) {
            to[i] = w[i] - learningRate * dw[i];
        }
    }

    private double costOfPass() {
        return CrossEntropy.of(pass.activations(dims.layers()), pass.points().labels(), terms);
    }

    private int findNotFinite(Parameters parameters) {
        for (int layer = 1; layer <= dims.layers(); layer++) {
            if (!finite(parameters.weights(layer))
                    || !finite(parameters.biases(layer))
                    || !finite(pass.gradients().weights(layer))
                    || !finite(pass.gradients().biases(layer))) {
                return layer;
            }
        }
        return 0;
    }

    private static boolean finite(double[] values) {
        for (double value : values) {
            if (!(Math.abs(value) <= Double.MAX_VALUE)) {
                return false;
            }
        }
        return true;
    }

    /** The number of layers, L. */
    public int layers() {
        return layers.length;
    }

    /** The statistics of layer 1 … L; the same object every time. */
    public LayerStatistics layer(int layer) {
        return layers[layer - 1];
    }

    /** The statistics of the output. */
    public OutputStatistics output() {
        return output;
    }

    /** The pass that the statistics come from. */
    public ReferencePass pass() {
        return pass;
    }

    /** The cross-entropy over the training points, in nats; infinite at worst. */
    public double cost() {
        return cost;
    }

    /** The cross-entropy one step of gradient descent later. */
    public double nextCost() {
        return nextCost;
    }

    /** The learning rate of the next step. */
    public double learningRate() {
        return learningRate;
    }

    /** The first layer with a weight, bias or gradient that is infinite or not a number; 0 if all are finite. */
    public int firstNotFinite() {
        return firstNotFinite;
    }
}
