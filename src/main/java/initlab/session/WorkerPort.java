package initlab.session;

import initlab.setup.Setup;
import initlab.training.Detail;
import java.util.function.Supplier;

/** One training worker, as the session sees it. Every request is answered by one frame, or by a failure. */
public interface WorkerPort {
    /**
     * Builds a run at iteration 0. It replaces the last one.
     *
     * @param run a number that every frame of this run repeats
     * @param fieldSide points along one side of the field wanted, if it were a square
     * @param detail what else the frame is to contain; asked for when the worker is ready, since a new page measures its
     *     columns only after it has started its workers
     */
    void start(int run, Setup setup, String initialization, int fieldSide, Supplier<Detail> detail);

    /** Trains up to an iteration. */
    void advance(int run, int iteration, int fieldSide, Detail detail);

    /** Shows an iteration already reached. */
    void show(int run, int iteration, int fieldSide, Detail detail);

    /** Ends the worker at once. */
    void terminate();

    /** Receives what one worker says. */
    interface Listener {
        /** A request has been answered. */
        void frame(WorkerFrame frame);

        /**
         * The worker can no longer be used.
         *
         * @param run the run that failed; negative if the worker had no run yet
         * @param message a sentence for the person at the page
         */
        void failed(int run, String message);
    }

    /** Creates workers. */
    interface Factory {
        /** Creates a worker that accepts requests at once and answers to a listener. */
        WorkerPort create(Listener listener);
    }
}
