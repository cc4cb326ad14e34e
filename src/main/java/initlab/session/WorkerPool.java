package initlab.session;

import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;

/** The workers of the columns. Keeps track of those that have not answered yet, and of those that are silent. */
final class WorkerPool {
    /** Milliseconds after which a worker counts as silent. Even the largest network takes less. */
    static final int SILENCE = 20_000;

    private final WorkerPort.Factory factory;
    private final Timer timer;
    private final Events events;
    /** One per column; null where there is none. */
    private final WorkerPort[] workers = new WorkerPort[Setup.MAX_COLUMNS];

    private final boolean[] owing = new boolean[Setup.MAX_COLUMNS];
    private double deadline;
    private boolean watching;
    private boolean silent;

    /** What the pool reports. */
    interface Events {
        void frame(int column, WorkerFrame frame);

        void failed(int column, int run, String message);

        /** A worker has become silent, or a silent worker has answered. */
        void silenceChanged();
    }

    /** A request to one worker. */
    interface Request {
        void sendTo(WorkerPort worker);
    }

    WorkerPool(WorkerPort.Factory factory, Timer timer, Events events) {
        this.factory = factory;
        this.timer = timer;
        this.events = events;
    }

    /** Provides one worker for each of the first columns. Replaces workers that are dead or silent. */
    void resize(int columns) {
        for (int i = 0; i < workers.length; i++) {
            if (i >= columns || silent && owing[i]) {
                dismiss(i);
            }
            if (i < columns && workers[i] == null) {
                workers[i] = create(i);
            }
        }
        silent = false;
    }

    private WorkerPort create(int column) {
        return factory.create(new WorkerPort.Listener() {
            @Override
            public void frame(WorkerFrame frame) {
                events.frame(column, frame);
            }

            @Override
            public void failed(int run, String message) {
                events.failed(column, run, message);
            }
        });
    }

    /** Sends a request. Does nothing for a column without a worker. */
    void send(int column, Request request) {
        if (workers[column] != null) {
            owing[column] = true;
            request.sendTo(workers[column]);
            watch();
        }
    }

    /** Notes that a worker has answered. */
    void answered(int column) {
        owing[column] = false;
        if (silent) {
            silent = false;
            events.silenceChanged();
        }
        if (!isIdle()) {
            watch();
        }
    }

    boolean isOwing(int column) {
        return owing[column];
    }

    /** Whether every request has been answered. */
    boolean isIdle() {
        for (boolean one : owing) {
            if (one) {
                return false;
            }
        }
        return true;
    }

    /** The columns whose workers are silent. */
    List<Integer> silent() {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; silent && i < owing.length; i++) {
            if (owing[i]) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** Ends a worker, whatever it is doing. */
    void dismiss(int column) {
        if (workers[column] != null) {
            workers[column].terminate();
        }
        workers[column] = null;
        owing[column] = false;
    }

    private void watch() {
        deadline = timer.now() + SILENCE;
        if (!watching) {
            watching = true;
            timer.after(SILENCE, this::look);
        }
    }

    /**
     * Looks for silent workers. If the timer fires far too late, the page or machine was asleep, and so were the
     * workers.
     */
    private void look() {
        watching = false;
        double late = timer.now() - deadline;
        if (isIdle()) {
            return;
        }
        if (late > SILENCE) {
            watch();
        } else if (late < 0) {
            watching = true;
            timer.after((int) -late + 1, this::look);
        } else {
            silent = true;
            events.silenceChanged();
        }
    }
}
