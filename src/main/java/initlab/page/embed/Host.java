package initlab.page.embed;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;

/**
 * The page that holds the frame, at the other end of {@code postMessage}. Every message is an object with
 * {@code source: "init-lab"}, {@code version: 1}, the {@code id} that the address gave, and a {@code type}; every command
 * has {@code to: "init-lab"}, {@code version: 1} and a {@code type}.
 */
final class Host {
    /** The target of messages if no origin is given. The messages contain no secrets. */
    private static final String ANYBODY = "*";
    /** The name of the origin of a sandboxed document. Messages cannot be addressed to it. */
    private static final String OPAQUE = "null";

    private final String id;
    private final String target;

    /** Receives commands. */
    @JSFunctor
    interface Listener extends JSObject {
        /** Called with the kind of command and, for {@code open}, the query. */
        void command(String type, String query);
    }

    /**
     * Posts to the host, and listens to it if its origin is known.
     *
     * @param id the name that the host has given the frame; may be empty
     * @param origin the only origin that may read messages and send commands; null if any page may read and none may
     *     send
     */
    Host(String id, String origin, Listener listener) {
        this.id = id;
        target = origin == null || origin.equals(OPAQUE) ? ANYBODY : origin;
        if (origin != null) {
            listen(origin, listener);
        }
    }

    /** An empty message. */
    JSObject message(String type) {
        return message(id, type);
    }

    /** Posts a message, if the page is in a frame. */
    void post(JSObject message) {
        Window parent = Window.current().getParent();
        if (parent != Window.current()) {
            parent.postMessage(message, target);
        }
    }

    @JSBody(
            params = {"origin", "listener"},
            script = "addEventListener('message', function(e) { var d = e.data;"
                    + "if (parent !== window && e.source === parent && e.origin === origin && d && d.to === 'init-lab' "
                    + "&& d.version === 1) { listener('' + d.type, typeof d.query === 'string' ? d.query : ''); } });")
    private static native void listen(String origin, Listener listener);

    @JSBody(
            params = {"id", "type"},
            script = "return {source: 'init-lab', version: 1, id: id, type: type};")
    private static native JSObject message(String id, String type);

    @JSBody(
            params = {"message", "name", "value"},
            script = "message[name] = value;")
    static native void put(JSObject message, String name, String value);

    @JSBody(
            params = {"message", "name", "value"},
            script = "message[name] = value;")
    static native void put(JSObject message, String name, int value);

    @JSBody(params = "message", script = "message.runs = [];")
    static native void putRuns(JSObject message);

    @JSBody(
            params = {"message", "initialization", "cost", "train", "test", "stopped"},
            script = "message.runs.push({initialization: initialization, cost: cost, "
                    + "trainAccuracy: train, testAccuracy: test, stopped: stopped});")
    static native void addRun(
            JSObject message, String initialization, double cost, double train, double test, boolean stopped);
}
