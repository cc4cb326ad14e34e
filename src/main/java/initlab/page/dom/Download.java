package initlab.page.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.core.JSString;
import org.teavm.jso.typedarrays.Int8Array;

/** Hands something over as a file. */
public final class Download {
    private Download() {}

    /** A text, in UTF-8. */
    public static void text(String name, String type, String text) {
        save(name, type + ";charset=utf-8", JSString.valueOf(text));
    }

    /** Bytes. */
    public static void bytes(String name, byte[] bytes) {
        save(name, "application/octet-stream", Int8Array.copyFromJavaArray(bytes));
    }

    @JSBody(
            params = {"name", "type", "content"},
            script = "var a = document.createElement('a');"
                    + "a.href = URL.createObjectURL(new Blob([content], {type: type}));"
                    + "a.download = name; document.body.append(a); a.click(); a.remove();"
                    + "setTimeout(function() { URL.revokeObjectURL(a.href); }, 1000);")
    private static native void save(String name, String type, JSObject content);
}
