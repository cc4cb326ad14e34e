package initlab.meanfield;

import initlab.network.Activation;

/**
 * The edge of chaos as a curve in the plane of σ_b² and σ_w², for activations that are flat far from 0. Below it lies the
 * ordered phase, above it the chaotic one.
 *
 * @param biases σ_b² along the curve, ascending from 0
 * @param weights σ_w² along the curve
 */
public record Edge(double[] biases, double[] weights) {
    private static final int PLACES = 48;
    /** The variance of pre-activations at the first place: the curve begins at 0. */
    private static final double FIRST = 1e-4;

    /**
     * Follows the curve.
     *
     * @param most the σ_b² up to which it is followed; the last place lies beyond
     */
    public static Edge of(Activation activation, double most) {
        MeanField theory = new MeanField(activation);
        double last = 1;
        while (theory.edgeBiases(last) < most) {
            last *= 2;
        }
        double[] biases = new double[PLACES];
        double[] weights = new double[PLACES];
        for (int i = 0; i < PLACES; i++) {
            double share = (double) i / (PLACES - 1);
            double q = Math.max(FIRST, last * share * share);
            biases[i] = i == 0 ? 0 : theory.edgeBiases(q);
            weights[i] = theory.edgeWeights(q);
        }
        return new Edge(biases, weights);
    }
}
