package initlab.network.fast;

import initlab.rounding.Log;

/**
 * The cross-entropy cost with one logarithm for many points, since log p + log q = log pq. A cost takes about 20
 * logarithms instead of 300, which took three times as long as an iteration. Points with even and with odd numbers have
 * a product each, as in a processor's vector of two numbers.
 */
final class GroupedCrossEntropy {
    /** Only factors of at least this size are multiplied, and only to products of at least this size: none underflows. */
    private static final double SMALL = 1e-150;

    private double logs;
    private double even = 1;
    private double odd = 1;

    /** Adds points. Their number may be odd only for the last points. */
    void add(double[] probabilities, double[] labels, int firstLabel, int count) {
        for (int n = 0; n + 2 <= count; n += 2) {
            even = times(even, likelihood(probabilities[n], labels[firstLabel + n]));
            odd = times(odd, likelihood(probabilities[n + 1], labels[firstLabel + n + 1]));
        }
        if ((count & 1) == 1) {
            even = times(even, likelihood(probabilities[count - 1], labels[firstLabel + count - 1]));
        }
    }

    /**
     * The predicted probability of the point's own class. Labels are 0 or 1, so this is exactly a or 1 − a, without a
     * branch that is mispredicted for half of the points.
     */
    private static double likelihood(double a, double y) {
        return y * a + (1 - y) * (1 - a);
    }

    private double times(double product, double likelihood) {
        if (!(likelihood >= SMALL)) {
            addLogOf(likelihood);
            return product;
        }
        double longer = product * likelihood;
        if (longer < SMALL) {
            addLogOf(longer);
            return 1;
        }
        return longer;
    }

    /** Adds the logarithm of a product. That of NaN counts as 0. */
    void addLogOf(double product) {
        if (!Double.isNaN(product)) {
            logs += Log.log(product);
        }
    }

    /** Returns −(1/m) Σ log p in nats, where p is the predicted probability of the point's own class. */
    double mean(int m) {
        return mean(even, odd, m);
    }

    /** The same with products of the points with even and odd numbers that were computed elsewhere. */
    double mean(double even, double odd, int m) {
        // Subtracts from 0 because negation would give −0 for a cost of 0.
        return 1.0 / m * (0 - (logs + Log.log(even * odd)));
    }
}
