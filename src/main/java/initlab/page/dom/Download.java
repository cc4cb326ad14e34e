package initlab.page.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.typedarrays.Int8Array;

/** Hands something over as a file. */
public final class Download {
    private Download() {
    }

    /** A text, in UTF-8. */
    @JSBody(params = {"name", "type", "text"}, script = "var a = document.createElement('a');"
            + "a.href = URL.createObjectURL(new Blob([text], {type: type + ';charset=utf-8'}));"
            + "a.download = name; document.body.append(a); a.click(); a.remove();"
            + "setTimeout(function() { URL.revokeObjectURL(a.href); }, 1000);")
    public static native void text(String name, String type, String text);

    /** Bytes. */
    public static void bytes(String name, byte[] bytes) {
        bytes(name, Int8Array.copyFromJavaArray(bytes));
    }

    @JSBody(params = {"name", "bytes"}, script = "var a = document.createElement('a');"
            + "a.href = URL.createObjectURL(new Blob([bytes], {type: 'application/octet-stream'}));"
            + "a.download = name; document.body.append(a); a.click(); a.remove();"
            + "setTimeout(function() { URL.revokeObjectURL(a.href); }, 1000);")
    private static native void bytes(String name, Int8Array bytes);
}
