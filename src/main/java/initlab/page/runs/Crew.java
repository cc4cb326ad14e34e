package initlab.page.runs;

import initlab.page.dom.Clock;
import initlab.setup.Setup;
import initlab.worker.Reply;
import initlab.worker.Request;
import org.teavm.jso.browser.Window;

/** The workers of the columns: who is asked, who has answered, who died, and who has been silent for too long. */
final class Crew {
    /** So long, in milliseconds, even a large network takes for no round. */
    static final int CALM = 20_000;

    private final String engine;
    private final Events events;
    /** One a column; null where there is none, or none any more. */
    private final RunWorker[] workers = new RunWorker[Setup.MAX_COLUMNS];

    private final boolean[] awaited = new boolean[Setup.MAX_COLUMNS];
    /** When silence becomes suspicious. */
    private double deadline;

    private boolean watching;
    private boolean silent;

    /** What the conductor hears of. */
    interface Events {
        void replied(int index, Reply reply);

        void died(int index, String message);

        /** Some who were asked have not answered for a calm while. */
        void silent();
    }

    Crew(String engine, Events events) {
        this.engine = engine;
        this.events = events;
    }

    /** Has one worker for each of so many columns: new ones for the dead and for those that do not answer. */
    void muster(int size) {
        for (int i = 0; i < workers.length; i++) {
            if (i >= size || silent && awaited[i]) {
                dismiss(i);
            }
            if (i < size && workers[i] == null) {
                int index = i;
                workers[i] = new RunWorker(
                        engine, reply -> events.replied(index, reply), message -> events.died(index, message));
            }
        }
        silent = false;
    }

    /** Sends a request, unless there is nobody to send it to. */
    void ask(int index, Request request) {
        if (workers[index] != null) {
            workers[index].send(request);
            awaited[index] = true;
            watch();
        }
    }

    /** The request of one is done. */
    void answered(int index) {
        awaited[index] = false;
        silent = false;
        if (!isIdle()) {
            watch();
        }
    }

    boolean isAwaited(int index) {
        return awaited[index];
    }

    boolean isIdle() {
        for (boolean one : awaited) {
            if (one) {
                return false;
            }
        }
        return true;
    }

    /** Ends one, whatever it is doing. */
    void dismiss(int index) {
        if (workers[index] != null) {
            workers[index].terminate();
        }
        workers[index] = null;
        awaited[index] = false;
    }

    private void watch() {
        deadline = Clock.now() + CALM;
        if (!watching) {
            watching = true;
            Window.setTimeout(this::look, CALM);
        }
    }

    /** A clock that is far too late was asleep with its page or machine; then the workers were too. */
    private void look() {
        watching = false;
        double late = Clock.now() - deadline;
        if (isIdle()) {
            return;
        }
        if (late > CALM) {
            watch();
        } else if (late < 0) {
            watching = true;
            Window.setTimeout(this::look, (int) -late + 1);
        } else {
            silent = true;
            events.silent();
        }
    }
}
