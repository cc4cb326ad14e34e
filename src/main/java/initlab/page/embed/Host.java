package initlab.page.embed;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/**
 * The page that holds the frame, at the other end of {@code postMessage}. Every message is an object with
 * {@code source: "init-lab"}, {@code version: 1}, the {@code id} that the address gave, and a {@code type}; every command
 * has {@code to: "init-lab"}, {@code version: 1} and a {@code type}.
 */
final class Host {
    /** What frames without a host's origin post to: what they tell is no secret. */
    private static final String ANYBODY = "*";
    /** How a sandboxed document without an origin is named; nothing can be posted to it by that name. */
    private static final String OPAQUE = "null";

    private final String id;
    private final String target;

    /** Receives commands. */
    @JSFunctor
    interface Listener extends JSObject {
        void command(String type, String query);
    }

    /** Receives a height in CSS pixels. */
    @JSFunctor
    interface HeightListener extends JSObject {
        void height(int pixels);
    }

    /**
     * Speaks to the host, and listens if its origin is known.
     *
     * @param id what the host calls the frame; may be empty
     * @param origin the only origin that may read messages and send commands; null for none, and then all may read
     */
    Host(String id, String origin, Listener listener) {
        this.id = id;
        target = origin == null || origin.equals(OPAQUE) ? ANYBODY : origin;
        if (origin != null) {
            listen(origin, listener);
        }
    }

    /** Whether a text is an origin, and so can be compared with a message's. */
    @JSBody(
            params = "text",
            script =
                    "try { return text === 'null' || new URL(text).origin === text; } " + "catch (e) { return false; }")
    static native boolean isOrigin(String text);

    /** A message without anything in it yet. */
    JSObject message(String type) {
        return message(id, type);
    }

    void post(JSObject message) {
        post(message, target);
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
            params = {"message", "target"},
            script = "if (parent !== window) { parent.postMessage(message, target); }")
    private static native void post(JSObject message, String target);

    @JSBody(
            params = {"message", "name", "value"},
            script = "message[name] = value;")
    static native void put(JSObject message, String name, String value);

    @JSBody(
            params = {"message", "iteration", "iterations"},
            script = "message.iteration = iteration; " + "message.iterations = iterations; message.runs = [];")
    static native void putIterations(JSObject message, int iteration, int iterations);

    @JSBody(
            params = {"message", "initialization", "cost", "train", "test", "stopped"},
            script =
                    "message.runs.push({"
                            + "initialization: initialization, cost: cost, trainAccuracy: train, testAccuracy: test, stopped: stopped});")
    static native void addRun(
            JSObject message, String initialization, double cost, double train, double test, boolean stopped);

    @JSBody(
            params = {"message", "height"},
            script = "message.height = height;")
    static native void putHeight(JSObject message, int height);

    /**
     * Calls back with the height at which nothing scrolls and every field has its full side. It follows from the width
     * alone: the page is laid out for a moment as if the frame had no height, so a host that obeys sets off nothing new.
     * In mid-run it never shrinks, or the text below the frame would jump up and down with a line of the verdict.
     */
    @JSBody(
            params = "listener",
            script = "var root = document.documentElement, width = 0, last = 0;"
                    + "var watch = new ResizeObserver(function() {"
                    + "  root.setAttribute('data-measuring', '');"
                    + "  var height = Math.ceil(document.body.getBoundingClientRect().height);"
                    + "  root.removeAttribute('data-measuring');"
                    + "  var fresh = root.clientWidth !== width || /ready|loading/.test(root.dataset.state);"
                    + "  if (root.clientWidth > 0 && (height > last || fresh && height !== last)) {"
                    + "    width = root.clientWidth; last = height; root.style.setProperty('--natural-height', height + 'px');"
                    + "    listener(height); }"
                    + "});"
                    + "[document.body, document.getElementById('notices'), document.querySelector('.field-box')]"
                    + ".forEach(function(e) { watch.observe(e); });")
    static native void watchHeight(HeightListener listener);

    @JSBody(script = "return innerWidth;")
    static native int width();
}
