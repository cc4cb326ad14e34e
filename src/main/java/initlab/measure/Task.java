package initlab.measure;

import initlab.setup.Setup;

/**
 * One piece of work for a worker. It needs nothing but what it holds, so it can be repeated anywhere with the same bits.
 *
 * @param number tells the tasks of one job apart
 * @param measure what to compute: a word of {@link Measures}
 * @param setup the set-up, with the seed of the run
 * @param initialization as the address writes it
 * @param arguments what else the measure needs; it says what they are
 */
public record Task(int number, String measure, Setup setup, String initialization, double[] arguments) {
    /**
     * Computes the numbers that the measure describes.
     *
     * @throws IllegalArgumentException if there is no such measure or initialization
     */
    public double[] compute() {
        return Measures.find(measure).of(setup, initialization, arguments);
    }
}
