package initlab.signal;

import initlab.data.PointSet;
import initlab.initializer.Batch;
import initlab.initializer.Initialization;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.ReferencePass;
import initlab.numpy.RandomState;

/**
 * One pass forward and one pass back through an untrained network. All arrays have one entry for each layer of weights.
 *
 * @param forward the standard deviation of the activations over all units and points; in the last
 *     layer the root mean square of the logits, since one unit has no spread over units
 * @param backward the root mean square of dZ, the derivative of the cost by the pre-activations
 * @param dead the share of units without a point for which they pass an error back
 * @param weights σ_w²: the mean square of the weights, times fan-in
 * @param biases σ_b²: the mean square of the biases
 */
public record Signal(double[] forward, double[] backward, double[] dead, double[] weights, double[] biases) {
    /** The number of arrays, for messages. */
    public static final int PARTS = 5;

    /** Measures a network that an initialization gives for a seed. */
    public static Signal of(
            Initialization initialization, LayerDims dims, Activation activation, PointSet points, long seed) {
        return of(
                initialization.initialize(dims, new RandomState(seed), Batch.of(activation, points)),
                activation,
                points);
    }

    /** Measures a network. */
    public static Signal of(Parameters parameters, Activation activation, PointSet points) {
        LayerDims dims = parameters.dims();
        ReferencePass pass = new ReferencePass(dims, activation, points);
        pass.run(parameters);
        int layers = dims.layers();
        Signal signal = of(layers);
        for (int layer = 1; layer <= layers; layer++) {
            int i = layer - 1;
            signal.forward[i] = layer == layers
                    ? Math.sqrt(meanSquare(pass.preActivations(layer)))
                    : deviation(pass.activations(layer));
            signal.backward[i] = Math.sqrt(meanSquare(pass.errors(layer)));
            signal.dead[i] = layer == layers ? 0 : dead(pass, layer);
            signal.weights[i] = meanSquare(parameters.weights(layer)) * dims.fanIn(layer);
            signal.biases[i] = meanSquare(parameters.biases(layer));
        }
        return signal;
    }

    /** A signal of zeros, to be filled. */
    private static Signal of(int layers) {
        return new Signal(
                new double[layers], new double[layers], new double[layers], new double[layers], new double[layers]);
    }

    /** Whether some hidden layer passes nothing on for any point, so that the network is dead before it is trained. */
    public boolean isBornDead() {
        boolean found = false;
        for (double share : dead) {
            found |= share == 1;
        }
        return found;
    }

    /** All arrays, one after the other, as {@link #read} reads them. */
    public double[] numbers() {
        int layers = forward.length;
        double[] numbers = new double[PARTS * layers];
        double[][] parts = {forward, backward, dead, weights, biases};
        for (int i = 0; i < PARTS; i++) {
            System.arraycopy(parts[i], 0, numbers, i * layers, layers);
        }
        return numbers;
    }

    /** Reads what {@link #numbers} gives, from a place in an array on. */
    public static Signal read(double[] numbers, int from, int layers) {
        Signal signal = of(layers);
        double[][] parts = {signal.forward, signal.backward, signal.dead, signal.weights, signal.biases};
        for (int i = 0; i < PARTS; i++) {
            System.arraycopy(numbers, from + i * layers, parts[i], 0, layers);
        }
        return signal;
    }

    private static double dead(ReferencePass pass, int layer) {
        double[] a = pass.activations(layer);
        double[] z = pass.preActivations(layer);
        int m = pass.points().size();
        int dead = 0;
        for (int from = 0; from < a.length; from += m) {
            boolean alive = false;
            for (int n = from; n < from + m && !alive; n++) {
                alive = pass.activation(layer).derivative(z[n], a[n]) != 0;
            }
            dead += alive ? 0 : 1;
        }
        return (double) dead * m / a.length;
    }

    private static double meanSquare(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value * value;
        }
        return sum / values.length;
    }

    private static double deviation(double[] values) {
        double mean = 0;
        for (double value : values) {
            mean += value;
        }
        mean /= values.length;
        double sum = 0;
        for (double value : values) {
            sum += (value - mean) * (value - mean);
        }
        return Math.sqrt(sum / values.length);
    }
}
