package initlab.meanfield;

import initlab.network.Activation;
import initlab.rounding.Exp;

/**
 * The mean-field theory of a wide network with independent weights of mean 0 (B. Poole et al., "Exponential expressivity in
 * deep neural networks through transient chaos", NeurIPS 2016; S. Schoenholz et al., "Deep information propagation", ICLR
 * 2017). There, pre-activations are normal with mean 0 and a variance q, the same for all units of a layer. Below, z is
 * standard normal, φ the activation, σ_w² the variance of weights times fan-in, and σ_b² that of biases.
 */
public final class MeanField {
    /** Half the number of places at which φ is evaluated. The density is below 10⁻²⁴ beyond the last. */
    private static final int PLACES = 800;

    private static final double LAST = 10.5;
    private static final double STEP = LAST / PLACES;

    /** The most steps of the length map towards its fixed point, and the relative change that ends them. */
    private static final int STEPS = 20_000;

    private static final double STILL = 1e-14;
    /** The largest variance of pre-activations along the edge. */
    private static final double LARGEST = 1000;
    /** Halvings of an interval, which leave less than its doubles can tell apart. */
    private static final int HALVINGS = 60;

    /** The density at the places above 0 times the step: the midpoint rule. No place is at 0, where rectifiers bend. */
    private static final double[] DENSITY = density();

    private final Activation activation;

    /** The theory of networks with an activation. */
    public MeanField(Activation activation) {
        this.activation = activation;
    }

    private static double[] density() {
        double[] density = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            double z = (i + 0.5) * STEP;
            density[i] = STEP * Exp.exp(-z * z / 2) / Math.sqrt(2 * Math.PI);
        }
        return density;
    }

    /** Returns E[φ(√q z)]. */
    public double mean(double q) {
        return expectation(Moment.MEAN, q);
    }

    /** Returns E[φ(√q z)²]. */
    public double square(double q) {
        return expectation(Moment.SQUARE, q);
    }

    /** Returns E[φ′(√q z)²], by which a gradient’s variance changes from one layer to the one below, but for σ_w². */
    public double slope(double q) {
        return expectation(Moment.SLOPE, q);
    }

    /** Returns the standard deviation of activations, √(E[φ²] − E[φ]²). */
    public double deviation(double q) {
        double mean = mean(q);
        return Math.sqrt(Math.max(0, square(q) - mean * mean));
    }

    /** The length map: returns σ_w² E[φ(√q z)²] + σ_b², the variance of the next layer’s pre-activations. */
    public double next(double q, double weightVariance, double biasVariance) {
        return weightVariance * square(q) + biasVariance;
    }

    /** Returns the variance at which the length map comes to rest, infinite if it grows for ever. */
    public double fixedPoint(double weightVariance, double biasVariance) {
        double q = 1;
        for (int i = 0; i < STEPS; i++) {
            double next = next(q, weightVariance, biasVariance);
            if (Math.abs(next - q) <= STILL * q || !(next < Double.MAX_VALUE)) {
                return next;
            }
            q = next;
        }
        return q;
    }

    /** Returns χ = σ_w² E[φ′(√q* z)²] at the fixed point q*: below 1 the phase is ordered, above 1 chaotic. */
    public double chi(double weightVariance, double biasVariance) {
        return weightVariance * slope(fixedPoint(weightVariance, biasVariance));
    }

    /** Returns the σ_w² for which χ is 1 if the fixed point is q. */
    public double edgeWeights(double q) {
        return 1 / slope(q);
    }

    /** Returns the σ_b² with which {@link #edgeWeights} has the fixed point q. */
    public double edgeBiases(double q) {
        return q - edgeWeights(q) * square(q);
    }

    /**
     * Returns the σ_w² at which χ is 1, the edge of chaos, for an activation that is flat far from 0. With such, σ_b²
     * grows along the edge with q, so halving an interval finds the q to a σ_b².
     *
     * @param biasVariance σ_b², 0 … 100
     */
    public double critical(double biasVariance) {
        double low = 0;
        double high = LARGEST;
        for (int i = 0; i < HALVINGS; i++) {
            double middle = (low + high) / 2;
            if (edgeBiases(middle) < biasVariance) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return edgeWeights(low);
    }

    /**
     * Returns the probability that a ReLU network is dead from the start for one input: in at least one of its hidden
     * layers no unit is above 0, which has the probability 2⁻ᴺ in each (L. Lu et al., "Dying ReLU and initialization",
     * 2019, for symmetric weights and biases of 0).
     *
     * @param width N, the units of each hidden layer
     * @param layers L, the layers of weights
     */
    public static double bornDead(int width, int layers) {
        double alive = 1;
        for (int layer = 1; layer < layers; layer++) {
            alive *= 1 - Math.scalb(1.0, -width);
        }
        return 1 - alive;
    }

    /** What an expectation is taken of. */
    private enum Moment {
        MEAN,
        SQUARE,
        SLOPE
    }

    private double expectation(Moment moment, double q) {
        double root = Math.sqrt(q);
        double sum = 0;
        for (int i = 0; i < PLACES; i++) {
            double z = root * (i + 0.5) * STEP;
            sum += DENSITY[i] * (term(moment, z) + term(moment, -z));
        }
        return sum;
    }

    private double term(Moment moment, double z) {
        double a = activation.value(z);
        if (moment == Moment.SLOPE) {
            double slope = activation.derivative(z, a);
            return slope * slope;
        }
        return moment == Moment.MEAN ? a : a * a;
    }
}
