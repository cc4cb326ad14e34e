package initlab.page.dom;

import org.teavm.jso.JSBody;

/** The clipboard of the system. */
public final class Clipboard {
    private Clipboard() {}

    /** Copies a text, and calls back when it is copied or when the browser refuses to copy it. */
    @JSBody(
            params = {"text", "copied", "refused"},
            script = "if (navigator.clipboard) navigator.clipboard.writeText(text).then(copied, refused); "
                    + "else refused();")
    public static native void write(String text, Changed copied, Changed refused);
}
