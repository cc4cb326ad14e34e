package initlab.session;

/**
 * Statistics of the layers over the iterations.
 *
 * @param iterations where they were measured
 * @param values statistic by statistic, layer by layer, in the order of the iterations
 */
public record Curves(int[] iterations, double[] values) {}
