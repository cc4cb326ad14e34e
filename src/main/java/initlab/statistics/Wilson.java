package initlab.statistics;

/**
 * An interval for a share of which only a sample is known, at a confidence of 95 %: the score interval of E. B. Wilson,
 * “Probable inference, the law of succession, and statistical inference”, Journal of the American Statistical
 * Association 22 (1927), 209–212. Unlike the share ± two standard errors, it stays within 0 … 1 and is not empty when
 * none or all of the sample have the property.
 *
 * @param low the lower end, 0 … 1; NaN if the sample is empty
 * @param high the upper end, 0 … 1; NaN if the sample is empty
 */
public record Wilson(double low, double high) {
    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959963984540054;

    /**
     * The interval: with p = k/n, (p + z²/2n ± z·√(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
     *
     * @param k how many of the sample have the property, 0 … n
     * @param n the size of the sample
     */
    public static Wilson of(int k, int n) {
        if (n == 0) {
            return new Wilson(Double.NaN, Double.NaN);
        }
        double square = Z * Z;
        double centre = k + square / 2;
        double half = Z * Math.sqrt((double) k * (n - k) / n + square / 4);
        // Rounding must not move an end that is exactly 0 or 1.
        return new Wilson(k == 0 ? 0 : (centre - half) / (n + square), k == n ? 1 : (centre + half) / (n + square));
    }
}
