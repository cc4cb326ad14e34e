package initlab.worker;

import initlab.files.Inflater;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Int8Array;

/** Inflates with the browser's own decompression (Compression Streams Standard). */
final class BrowserInflater implements Inflater {
    @Override
    public void inflate(byte[] compressed, Format format, Result result) {
        if (!isKnown()) {
            result.failed(Words.of("This browser cannot unpack compressed files. Save the file without compression."));
            return;
        }
        inflate(
                Int8Array.copyFromJavaArray(compressed),
                format == Format.GZIP ? "gzip" : "deflate-raw",
                MAX_BYTES,
                bytes -> {
                    if (bytes == null) {
                        result.tooLarge();
                    } else {
                        result.inflated(bytes.copyToJavaArray());
                    }
                },
                () -> result.failed(""));
    }

    /** Receives the bytes; null if they are too many. */
    @JSFunctor
    private interface Inflated extends JSObject {
        void inflated(Int8Array bytes);
    }

    /** Called if the bytes are damaged. */
    @JSFunctor
    private interface Damaged extends JSObject {
        void damaged();
    }

    @JSBody(script = "return typeof DecompressionStream === 'function';")
    private static native boolean isKnown();

    /** Reads part by part, so that a small file that inflates to a huge one is given up early. */
    @JSBody(
            params = {"bytes", "format", "limit", "done", "damaged"},
            script = "var parts = []; var size = 0;"
                    + "var reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream(format)).getReader();"
                    + "var next = function() { return reader.read().then(function(part) {"
                    + "if (part.done) { return new Blob(parts).arrayBuffer().then(function(all) { return new Int8Array(all); }); }"
                    + "parts.push(part.value); size += part.value.length;"
                    + "if (size > limit) { reader.cancel(); return null; }"
                    + "return next(); }); };"
                    + "next().then(function(all) { done(all); }, function() { damaged(); });")
    private static native void inflate(Int8Array bytes, String format, int limit, Inflated done, Damaged damaged);
}
