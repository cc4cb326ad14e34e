package initlab.page.dom;

import org.teavm.jso.JSBody;

/** Time that only goes forwards. */
public final class Clock {
    private Clock() {}

    /** Milliseconds since the page began to load. */
    @JSBody(script = "return performance.now();")
    public static native double now();
}
