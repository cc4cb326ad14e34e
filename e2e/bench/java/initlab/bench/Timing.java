package initlab.bench;

/**
 * One measurement.
 *
 * @param wall elapsed time in ms
 * @param processor CPU time of the computing thread in ms, which is meaningful on a busy machine, too
 * @param cost the cost at the end of the training, or NaN if there is none
 */
record Timing(double wall, double processor, double cost) {
    /** Returns the timing of {@code times} as much work. */
    Timing scaled(double times) {
        return new Timing(wall * times, processor * times, cost);
    }
}
