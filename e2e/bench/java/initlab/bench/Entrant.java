package initlab.bench;

/** Somebody who trains the notebook's problem from its start, so many iterations, with the cost in each or not. */
interface Entrant extends AutoCloseable {
    Timing train(int iterations, boolean withCost) throws Exception;

    @Override
    default void close() {}
}
