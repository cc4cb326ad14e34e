package initlab.inside;

import initlab.network.Activation;
import initlab.network.Parameters;

/** The figures of one layer at one moment; the same object is filled anew for the next. */
public final class LayerStatistics {
    /**
     * A unit is inactive for an example if its derivative there is smaller: less than a thousandth of the error
     * passes back through it. For a ReLU that is z ≤ 0, for tanh |z| > 4.1, for a sigmoid |z| > 6.9; a leaky ReLU is
     * never inactive.
     */
    public static final double INACTIVE_DERIVATIVE = 1e-3;

    private final int layer;
    private final Histogram weights = new Histogram();
    private final Histogram preActivations = new Histogram();
    private final Histogram activations = new Histogram();
    private final Histogram gradients = new Histogram();
    private double preActivationSize;
    private double activationSize;
    private int units;
    private int deadUnits;
    private double inactiveShare;
    private int distinctUnits;
    private double weightNorm;
    private double weightScale;
    private double gradientNorm;
    private double biasGradientNorm;

    /** Of layer 1 … L; nothing measured yet. */
    LayerStatistics(int layer) {
        this.layer = layer;
    }

    /** Takes the figures from a trace of these parameters. */
    void measure(Trace trace, Parameters parameters) {
        units = trace.dims().size(layer);
        weights.fill(parameters.weights(layer));
        preActivations.fill(trace.preActivations(layer));
        activations.fill(trace.activations(layer));
        gradients.fill(trace.gradients().weights(layer));
        weightNorm = Norm.of(parameters.weights(layer));
        weightScale = scale(trace.activation(layer), trace.dims().fanIn(layer));
        preActivationSize = rootMeanSquare(trace.preActivations(layer));
        activationSize = rootMeanSquare(trace.activations(layer));
        gradientNorm = Norm.of(trace.gradients().weights(layer));
        biasGradientNorm = Norm.of(trace.gradients().biases(layer));
        distinctUnits = DistinctUnits.of(parameters, layer);
        countInactive(trace.activation(layer), trace.preActivations(layer), trace.activations(layer));
    }

    private static double rootMeanSquare(double[] values) {
        return Norm.of(values) / Math.sqrt(values.length);
    }

    /** Of the root of the mean square of W to √(gain / fan-in). */
    private double scale(Activation f, int fanIn) {
        double steady = Math.sqrt(f.gain() / fanIn);
        return weightNorm / Math.sqrt((double) units * fanIn) / steady;
    }

    private void countInactive(Activation f, double[] z, double[] a) {
        int m = z.length / units;
        int pairs = 0;
        deadUnits = 0;
        for (int unit = 0; unit < units; unit++) {
            int inactive = 0;
            for (int i = unit * m; i < (unit + 1) * m; i++) {
                inactive += Math.abs(f.derivative(z[i], a[i])) < INACTIVE_DERIVATIVE ? 1 : 0;
            }
            deadUnits += inactive == m ? 1 : 0;
            pairs += inactive;
        }
        inactiveShare = (double) pairs / z.length;
    }

    /** The layer, 1 … L. */
    public int layer() {
        return layer;
    }

    /** How many units it has. */
    public int units() {
        return units;
    }

    /** Of W. */
    public Histogram weights() {
        return weights;
    }

    /** Of Z, over units and training points. */
    public Histogram preActivations() {
        return preActivations;
    }

    /** Root of the mean square of Z, over units and training points. */
    public double preActivationSize() {
        return preActivationSize;
    }

    /** Of A, over units and training points. */
    public Histogram activations() {
        return activations;
    }

    /** Root of the mean square of A, over units and training points. */
    public double activationSize() {
        return activationSize;
    }

    /** Of dW. */
    public Histogram gradients() {
        return gradients;
    }

    /** Units inactive for every training point: no error passes through them, so they have stopped learning. */
    public int deadUnits() {
        return deadUnits;
    }

    /** {@link #deadUnits} of all units, 0 … 1. */
    public double deadShare() {
        return (double) deadUnits / units;
    }

    /**
     * Share of the pairs of unit and training point that are inactive, 0 … 1. At the output it counts the points on
     * which the network is all but certain; their errors do not suffer from it, as the cost is the cross-entropy.
     */
    public double inactiveShare() {
        return inactiveShare;
    }

    /** How many units differ from one another in weights, incoming or outgoing, or bias; 1 if all are copies. */
    public int distinctUnits() {
        return distinctUnits;
    }

    /** ‖W‖, Frobenius. */
    public double weightNorm() {
        return weightNorm;
    }

    /**
     * How large the weights are beside those that keep signals at their size from layer to layer: the root of the
     * mean square of W over √(2 / fan-in) for rectifiers (K. He et al., ICCV 2015) and over √(1 / fan-in) for tanh
     * and sigmoid (Y. LeCun et al., 1998). 1 is steady, 10 makes signals ten times larger.
     */
    public double weightScale() {
        return weightScale;
    }

    /** ‖dW‖, Frobenius. */
    public double gradientNorm() {
        return gradientNorm;
    }

    /** ‖db‖. */
    public double biasGradientNorm() {
        return biasGradientNorm;
    }
}
