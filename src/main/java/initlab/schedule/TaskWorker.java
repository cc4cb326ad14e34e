package initlab.schedule;

import initlab.measure.Task;

/** A worker that computes tasks, one at a time. Every task is answered by its numbers, a refusal or a failure. */
public interface TaskWorker {
    /** Computes a task. */
    void compute(Task task);

    /** Ends the worker at once. */
    void terminate();

    /** Receives what one worker says. */
    interface Listener {
        /** The numbers of the task. */
        void done(double[] numbers);

        /**
         * The task cannot be computed, by no worker.
         *
         * @param message a sentence for the person at the page
         */
        void refused(String message);

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

        /** Creates a worker that accepts a task at once and answers to a listener. */
        TaskWorker create(Listener listener);
    }
}
