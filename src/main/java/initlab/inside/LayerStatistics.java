package initlab.inside;

import initlab.network.Activation;
import initlab.network.Parameters;
import initlab.network.ReferencePass;

/** The statistics of one layer. Each measurement replaces the last. */
public final class LayerStatistics {
    /**
     * A unit is inactive for an example if its derivative there is smaller. Then less than a thousandth of the error
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
    /** By unit: the share of the training points for which it is active. */
    private double[] activeShares = {};
    /** By unit: the first unit that is a copy of it; itself if none comes before it. */
    private int[] firstCopies = {};

    private double weightNorm;
    private double weightScale;
    private double gradientNorm;
    private double biasGradientNorm;

    /** For layer 1 … L, without a measurement. */
    LayerStatistics(int layer) {
        this.layer = layer;
    }

    /** Measures the layer after a pass with these parameters. */
    void measure(ReferencePass pass, Parameters parameters) {
        units = pass.dims().size(layer);
        if (activeShares.length != units) {
            activeShares = new double[units];
            firstCopies = new int[units];
        }
        weights.fill(parameters.weights(layer));
        preActivations.fill(pass.preActivations(layer));
        activations.fill(pass.activations(layer));
        gradients.fill(pass.gradients().weights(layer));
        weightNorm = Norm.of(parameters.weights(layer));
        weightScale = scale(pass.activation(layer), pass.dims().fanIn(layer));
        preActivationSize = rootMeanSquare(pass.preActivations(layer));
        activationSize = rootMeanSquare(pass.activations(layer));
        gradientNorm = Norm.of(pass.gradients().weights(layer));
        biasGradientNorm = Norm.of(pass.gradients().biases(layer));
        distinctUnits = DistinctUnits.find(parameters, layer, firstCopies);
        countInactive(pass.activation(layer), pass.preActivations(layer), pass.activations(layer));
    }

    private static double rootMeanSquare(double[] values) {
        return Norm.of(values) / Math.sqrt(values.length);
    }

    /** The ratio of the root mean square of W to √(gain / fan-in). */
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
            activeShares[unit] = 1 - (double) inactive / m;
            deadUnits += inactive == m ? 1 : 0;
            pairs += inactive;
        }
        inactiveShare = (double) pairs / z.length;
    }

    /** The layer, 1 … L. */
    public int layer() {
        return layer;
    }

    /** The number of units. */
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

    /** Root mean square of Z, over units and training points. */
    public double preActivationSize() {
        return preActivationSize;
    }

    /** Of A, over units and training points. */
    public Histogram activations() {
        return activations;
    }

    /** Root mean square of A, over units and training points. */
    public double activationSize() {
        return activationSize;
    }

    /** Of dW. */
    public Histogram gradients() {
        return gradients;
    }

    /** The number of units inactive for every training point. No error passes through them, so they no longer learn. */
    public int deadUnits() {
        return deadUnits;
    }

    /** The share of dead units, 0 … 1. */
    public double deadShare() {
        return (double) deadUnits / units;
    }

    /**
     * Share of the pairs of unit and training point that are inactive, 0 … 1. At the output it counts the points about
     * which the network is almost certain. Their errors still pass back, because the cost is the cross-entropy.
     */
    public double inactiveShare() {
        return inactiveShare;
    }

    /** The number of units that differ from one another in incoming weights, bias or outgoing weights; 1 if all are copies. */
    public int distinctUnits() {
        return distinctUnits;
    }

    /** By unit: the share of the training points for which it is active, 0 … 1; not a copy. */
    public double[] activeShares() {
        return activeShares;
    }

    /** By unit: the first unit of which it is a copy, or itself; not a copy. */
    public int[] firstCopies() {
        return firstCopies;
    }

    /** ‖W‖, Frobenius. */
    public double weightNorm() {
        return weightNorm;
    }

    /**
     * The size of the weights relative to weights that keep signals at their size from layer to layer: the root mean
     * square of W divided by √(2 / fan-in) for rectifiers (K. He et al., ICCV 2015) and by √(1 / fan-in) for tanh and
     * sigmoid (Y. LeCun et al., 1998). At 1 signals keep their size, at 10 they become ten times larger.
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
