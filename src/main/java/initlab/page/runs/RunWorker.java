package initlab.page.runs;

import initlab.words.Words;
import initlab.worker.Reply;
import initlab.worker.Request;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The page's end of one training worker. */
public final class RunWorker {
    private final JSObject worker;

    /** Receives replies. */
    @JSFunctor
    public interface Listener extends JSObject {
        void receive(Reply reply);
    }

    /** Hears of a worker's death. */
    @JSFunctor
    public interface Mourner extends JSObject {
        void hear(String message);
    }

    /**
     * Starts a worker; what is sent before it is ready waits.
     *
     * @param engine {@code wasm} or {@code js}, as the page itself runs
     */
    public RunWorker(String engine, Listener listener, Mourner mourner) {
        worker = create(engine, listener, mourner, Words.of("it could not be loaded"));
    }

    /** Sends a request. */
    public void send(Request request) {
        post(worker, request);
    }

    /** Ends it, whatever it is doing. */
    public void terminate() {
        terminate(worker);
    }

    /**
     * The worker is web/boot.js's own; a browser may refuse one, in a sandbox, say. Requests wait for READY, since a
     * message that comes before the program listens would be lost.
     */
    @JSBody(
            params = {"engine", "listener", "mourner", "unloaded"},
            script = ""
                    + "var worker; try { worker = initlabWorker(engine); }"
                    + "catch (e) { setTimeout(function() { mourner(e.message); }); "
                    + "return {waiting: [], terminate: function() {}}; }"
                    + "worker.waiting = [];"
                    + "worker.onmessage = function(e) {"
                    + "  if (e.data.kind === 'ready') {"
                    + "    var waiting = worker.waiting; worker.waiting = null;"
                    + "    waiting.forEach(function(m) { worker.postMessage(m); });"
                    + "  } else { listener(e.data); }"
                    + "};"
                    + "worker.onerror = function(e) { e.preventDefault(); mourner(e.message || unloaded); };"
                    + "worker.onmessageerror = worker.onerror;"
                    + "return worker;")
    private static native JSObject create(String engine, Listener listener, Mourner mourner, String unloaded);

    @JSBody(
            params = {"worker", "message"},
            script = "if (worker.waiting) { worker.waiting.push(message); } " + "else { worker.postMessage(message); }")
    private static native void post(JSObject worker, JSObject message);

    @JSBody(params = "worker", script = "worker.onmessage = null; worker.onerror = null; worker.terminate();")
    private static native void terminate(JSObject worker);
}
