package initlab.bench;

/** A program or library that trains the notebook's problem, with or without the cost in every iteration. */
interface Entrant extends AutoCloseable {
    Timing train(int iterations, boolean withCost) throws Exception;

    @Override
    default void close() {}
}
