package initlab;

import initlab.words.Words;
import initlab.worker.TableWorker;

/**
 * The entry point of the program that reads tables of points. It is a program of its own, in JavaScript only, because a
 * page without own points never loads it.
 */
public final class TablesMain {
    private TablesMain() {}

    /**
     * Starts the worker.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        Words.use(Catalogue.given());
        TableWorker.start();
    }
}
