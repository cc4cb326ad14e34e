package initlab;

import initlab.words.Words;
import initlab.worker.SignalWorker;

/** The entry point of the program that measures signals by depth: of its own, in JavaScript only, as few visits need it. */
public final class SignalMain {
    private SignalMain() {}

    /**
     * Starts the worker.
     *
     * @param args ignored
     */
    public static void main(String[] args) {
        Words.use(Catalogue.given());
        SignalWorker.start();
    }
}
