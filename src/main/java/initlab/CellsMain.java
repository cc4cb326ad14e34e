package initlab;

import initlab.words.Words;
import initlab.worker.CellWorker;

/**
 * The entry point of the program that runs code cells. It is a program of its own, in JavaScript only, because a visit
 * without cells never loads it, and because a worker can be ended.
 */
public final class CellsMain {
    private CellsMain() {}

    /**
     * Starts the worker.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        Words.use(Catalogue.given());
        CellWorker.start();
    }
}
