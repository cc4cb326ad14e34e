package initlab.signal;

import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.rounding.Exp;
import initlab.rounding.Log;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Signals of one initialization with one seed after the other, and what they have in common. */
public final class Survey {
    /** The number of seeds of a whole survey. */
    public static final int SEEDS = 200;

    private final Initialization initialization;
    private final LayerDims dims;
    private final Activation activation;
    private final PointSet points;
    private final long firstSeed;
    private final List<Signal> signals = new ArrayList<>();

    /** Nothing is measured yet. */
    public Survey(
            Initialization initialization, LayerDims dims, Activation activation, PointSet points, long firstSeed) {
        this.initialization = initialization;
        this.dims = dims;
        this.activation = activation;
        this.points = points;
        this.firstSeed = firstSeed;
    }

    /** Measures the networks of the next seeds. */
    public void measure(int count) {
        for (int i = 0; i < count; i++) {
            signals.add(Signal.of(initialization, dims, activation, points, firstSeed + signals.size()));
        }
    }

    /** What was measured, by seed. */
    public List<Signal> signals() {
        return signals;
    }

    /** What the theory predicts with the variances measured. */
    public Prediction prediction() {
        return Prediction.of(signals, dims, activation, points);
    }

    /** The median over seeds of the standard deviation of the activations, by layer. */
    public double[] forward() {
        return medians(true);
    }

    /** The median over seeds of the root mean square of dZ, by layer. */
    public double[] backward() {
        return medians(false);
    }

    private double[] medians(boolean forward) {
        double[] medians = new double[dims.layers()];
        double[] values = new double[signals.size()];
        for (int layer = 0; layer < medians.length; layer++) {
            for (int i = 0; i < values.length; i++) {
                Signal signal = signals.get(i);
                values[i] = (forward ? signal.forward() : signal.backward())[layer];
            }
            Arrays.sort(values);
            medians[layer] = (values[(values.length - 1) / 2] + values[values.length / 2]) / 2;
        }
        return medians;
    }

    /**
     * The factor by which the activations change from one hidden layer to the next, as a geometric mean; 1 with fewer than
     * two hidden layers, NaN if they are 0.
     */
    public double forwardFactor() {
        double[] medians = forward();
        int steps = medians.length - 2;
        return steps < 1 ? 1 : root(medians[steps] / medians[0], steps);
    }

    /** The factor by which dZ changes from one hidden layer to the one below, likewise. */
    public double backwardFactor() {
        double[] medians = backward();
        int steps = medians.length - 2;
        return steps < 1 ? 1 : root(medians[0] / medians[steps], steps);
    }

    private static double root(double ratio, int degree) {
        return ratio > 0 ? Exp.exp(Log.log(ratio) / degree) : Double.NaN;
    }

    /** σ_w² of the hidden layers: the median over layers of the mean over seeds. */
    public double weightVariance() {
        return variance(true);
    }

    /** σ_b² of the hidden layers, likewise. */
    public double biasVariance() {
        return variance(false);
    }

    private double variance(boolean weights) {
        int hidden = Math.max(1, dims.layers() - 1);
        double[] means = new double[hidden];
        for (int layer = 0; layer < hidden; layer++) {
            for (Signal signal : signals) {
                means[layer] += (weights ? signal.weights() : signal.biases())[layer] / signals.size();
            }
        }
        Arrays.sort(means);
        return means[hidden / 2];
    }

    /** The share of networks that are dead before they are trained. */
    public double bornDead() {
        int dead = 0;
        for (Signal signal : signals) {
            dead += signal.isBornDead() ? 1 : 0;
        }
        return (double) dead / signals.size();
    }
}
