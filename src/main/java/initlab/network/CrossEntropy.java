package initlab.network;

import initlab.rounding.Log;
import initlab.rounding.PairwiseSum;

/** The notebook's {@code compute_loss}. */
public final class CrossEntropy {
    private CrossEntropy() {}

    /**
     * (1/m) Σ −y log a − (1 − y) log(1 − a) in nats; a summand that is not a number counts as 0 ({@code nansum}).
     *
     * @param terms for scratch, as long as the labels
     */
    public static double of(double[] probabilities, double[] labels, double[] terms) {
        int m = labels.length;
        for (int n = 0; n < m; n++) {
            double term = term(probabilities[n], labels[n]);
            terms[n] = Double.isNaN(term) ? 0 : term;
        }
        return 1.0 / m * PairwiseSum.of(terms, 0, m);
    }

    /**
     * Of the two products one has the factor 0: it adds nothing, unless its logarithm is infinite, which makes the
     * term 0 · ∞, not a number. So a point that is certainly right costs nothing, by way of NaN.
     */
    private static double term(double a, double y) {
        double right = y == 1 ? a : 1 - a;
        double wrong = y == 1 ? 1 - a : a;
        return wrong == 0 ? Double.NaN : -Log.log(right);
    }
}
