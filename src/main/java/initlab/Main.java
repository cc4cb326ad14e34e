package initlab;

import initlab.page.LabPage;
import initlab.words.Words;
import initlab.worker.TrainingWorker;

/** The one entry point of both TeaVM targets; {@code web/boot.js} names the role. */
public final class Main {
    private Main() {}

    /**
     * Starts the page or a training worker.
     *
     * @param args the role, {@code page} or {@code worker}, and the engine, {@code wasm} or {@code js}
     */
    public static void main(String[] args) {
        Words.use(Catalogue.given());
        if (args[0].equals("worker")) {
            TrainingWorker.start(args[1].equals("wasm"));
        } else {
            LabPage.start();
        }
    }
}
