package initlab.bench;

/**
 * One measurement.
 *
 * @param wall ms on the wall's clock
 * @param processor ms that the computing thread had the processor: the same on a quiet machine, and right on a busy one
 * @param cost the cost that the training ended with, NaN where there is none
 */
record Timing(double wall, double processor, double cost) {
    /** As if {@code times} as much had been done. */
    Timing scaled(double times) {
        return new Timing(wall * times, processor * times, cost);
    }
}
