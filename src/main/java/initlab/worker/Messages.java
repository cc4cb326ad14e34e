package initlab.worker;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** The messages of a worker. */
final class Messages {
    private Messages() {}

    /** Receives requests. */
    @JSFunctor
    interface Listener extends JSObject {
        void receive(Request request);
    }

    @JSBody(params = "listener", script = "self.onmessage = function(e) { listener(e.data); };")
    static native void listen(Listener listener);

    @JSBody(params = "message", script = "self.postMessage(message);")
    static native void post(JSObject message);
}
