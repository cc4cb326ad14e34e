package initlab.page.workers;

import initlab.words.Words;
import initlab.worker.Reply;
import initlab.worker.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.workers.Worker;

/**
 * One Web Worker. A message that comes before the worker's program listens would be lost, so requests wait until the worker
 * says that it is ready.
 */
public final class WebWorker {
    /** The program that trains; it is the page's own. */
    static final String TRAINING = "initlab";
    /** The program that reads tables. */
    static final String TABLES = "initlab-tables";
    /** The program that runs code cells. */
    static final String CELLS = "initlab-cells";
    /** The program that measures signals by depth. */
    static final String SIGNAL = "initlab-signal";

    private final String program;
    private final Listener listener;
    /** Null if the browser refuses workers, for example in a sandbox. Then the listener is told. */
    private Worker worker;
    /** The waiting requests; null when the worker is ready. */
    private List<Supplier<Request>> waiting = new ArrayList<>();
    /** Whether the worker was ended. Later messages are ignored. */
    private boolean ended;

    /** Receives the messages of the worker. */
    public interface Listener {
        /** Receives a message other than that the worker is ready. */
        void receive(Reply reply);

        /** Called when the worker has died or could not be started, with a sentence. */
        void died(String message);
    }

    /** Starts a worker with a program, {@link #TRAINING}, {@link #TABLES}, {@link #CELLS} or {@link #SIGNAL}. */
    WebWorker(String program, Listener listener) {
        this.program = program;
        this.listener = listener;
        begin();
    }

    private void begin() {
        Created created = create(program);
        worker = created.getWorker();
        if (worker == null) {
            String message = created.getProblem();
            Window.setTimeout(() -> die(message), 0);
            return;
        }
        worker.onMessage(event -> receive((Reply) event.getData()));
        worker.onError(event -> {
            event.preventDefault();
            String message = event.getMessage();
            die(message == null || message.isEmpty() ? Words.of("it could not be loaded") : message);
        });
        // Another one carries out what waits.
        worker.onEvent("unready", event -> begin());
    }

    private void receive(Reply reply) {
        if (ended) {
            return;
        }
        if (reply.getKind().equals(Reply.READY)) {
            List<Supplier<Request>> requests = waiting;
            waiting = null;
            requests.forEach(request -> worker.postMessage(request.get()));
        } else {
            listener.receive(reply);
        }
    }

    private void die(String message) {
        if (!ended) {
            listener.died(message);
        }
    }

    /** Sends a request, made when the worker is ready. */
    void send(Supplier<Request> request) {
        if (waiting != null) {
            waiting.add(request);
        } else {
            worker.postMessage(request.get());
        }
    }

    /** Ends the worker, whatever it is doing. */
    public void terminate() {
        ended = true;
        if (worker != null) {
            worker.terminate();
        }
    }

    /** A worker, or the reason why there is none. */
    private interface Created extends org.teavm.jso.JSObject {
        @org.teavm.jso.JSProperty
        Worker getWorker();

        @org.teavm.jso.JSProperty
        String getProblem();
    }

    /** Creates a worker with web/boot.js, which knows the address of the program and the engine to use. */
    @JSBody(
            params = "program",
            script = "try { return {worker: initlabWorker(program), problem: ''}; } "
                    + "catch (e) { return {worker: null, problem: e.message}; }")
    private static native Created create(String program);
}
