package initlab.statistics;

/**
 * Two treatments compared over the same cases, each with success or failure.
 *
 * @param both in how many cases both succeeded
 * @param onlyA in how many cases only the first succeeded
 * @param onlyB in how many cases only the second succeeded
 * @param neither in how many cases neither succeeded
 */
public record Pairs(int both, int onlyA, int onlyB, int neither) {
    /** The number of cases. */
    public int all() {
        return both + onlyA + onlyB + neither;
    }

    /**
     * The exact two-sided p value of Q. McNemar’s test (“Note on the sampling error of the difference between correlated
     * proportions or percentages”, Psychometrika 12, 1947): a sign test over the cases in which the two differ. If each of
     * these n cases went either way with probability ½, the less frequent outcome would occur at most k times with
     * probability Σᵢ₌₀ᵏ C(n, i) / 2ⁿ. The p value is twice that, but at most 1.
     */
    public double pValue() {
        int n = onlyA + onlyB;
        int k = Math.min(onlyA, onlyB);
        // The sum relative to its last term: C(n, i − 1) = C(n, i) · i / (n − i + 1).
        double term = 1;
        double sum = 1;
        for (int i = k; i > 0; i--) {
            term *= (double) i / (n - i + 1);
            sum += term;
        }
        return Math.min(1, 2 * sum * probability(n, k));
    }

    /** C(n, k) / 2ⁿ, halved on the way whenever the product exceeds 1, so that it neither overflows nor vanishes early. */
    private static double probability(int n, int k) {
        double product = 1;
        int halvings = n;
        for (int i = 1; i <= k; i++) {
            product *= (double) (n - k + i) / i;
            while (product > 1 && halvings > 0) {
                product /= 2;
                halvings--;
            }
        }
        for (int i = 0; i < halvings; i++) {
            product /= 2;
        }
        return product;
    }
}
