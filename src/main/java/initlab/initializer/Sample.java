package initlab.initializer;

import initlab.network.LayerDims;
import initlab.numpy.RandomState;

/**
 * The weights that an initialization gives a layer with {@link #FAN} inputs and as many units, as a histogram.
 *
 * @param counts how many weights lie in each of {@link #BINS} bins of equal width, which reach from −limit to limit; all
 *     in the middle one if the limit is 0
 * @param limit the largest absolute weight
 * @param deviation the standard deviation of the weights
 */
public record Sample(int[] counts, double limit, double deviation) {
    /** The fan-in and the fan-out of the layer. */
    public static final int FAN = 64;
    /** The number of bins: odd, so that 0 is in the middle of one. */
    public static final int BINS = 31;

    private static final LayerDims DIMS = LayerDims.of(2, FAN, FAN, 1);
    private static final int LAYER = 2;

    /** Draws the weights with a seed. */
    public static Sample of(Initialization initialization, long seed) {
        return of(initialization.initialize(DIMS, new RandomState(seed)).weights(LAYER));
    }

    static Sample of(double[] weights) {
        double limit = 0;
        double sum = 0;
        for (double weight : weights) {
            limit = Math.max(limit, Math.abs(weight));
            sum += weight;
        }
        double mean = sum / weights.length;
        double reach = limit == 0 ? 1 : limit;
        int[] counts = new int[BINS];
        double squares = 0;
        for (double weight : weights) {
            counts[(int) Math.min(BINS - 1, (weight / reach + 1) / 2 * BINS)]++;
            squares += (weight - mean) * (weight - mean);
        }
        return new Sample(counts, limit, Math.sqrt(squares / weights.length));
    }

    /** The number of weights in the fullest bin. */
    public int most() {
        int most = 0;
        for (int count : counts) {
            most = Math.max(most, count);
        }
        return most;
    }
}
