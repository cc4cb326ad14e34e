package initlab.session;

import initlab.setup.Setup;

/** A worker that trains the runs of a sweep, one at a time. Every request is answered by a result or by a failure. */
public interface SweepWorker {
    /**
     * Trains one run from the first iteration to the last.
     *
     * @param task a number that identifies the run within the sweep
     * @param setup what to train; its seed is that of the run
     */
    void train(int task, Setup setup, String initialization);

    /** Ends the worker at once. */
    void terminate();

    /** Receives what one worker says. */
    interface Listener {
        /**
         * The run requested is complete.
         *
         * @param costs samples of the cost, as {@code SeedResult} has them
         * @param trainAccuracy share of training points classified correctly, 0 … 1
         * @param testAccuracy share of test points classified correctly, 0 … 1
         */
        void done(double[] costs, double trainAccuracy, double testAccuracy);

        /**
         * The worker can no longer be used.
         *
         * @param message a sentence for the person at the page
         */
        void failed(String message);
    }

    /** Creates workers. */
    interface Factory {
        /** How many workers the machine can run at the same time, besides the page; at least 1. */
        int limit();

        /** Creates a worker that accepts requests at once and answers to a listener. */
        SweepWorker create(Listener listener);
    }
}
