package initlab.page.pictures;

import initlab.page.dom.Download;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.file.Blob;

/** A video of pictures. It starts with the first picture, and stands still while nothing is trained. */
final class Recording {
    /** Milliseconds for which the last picture stays. */
    private static final int LAST = 1000;

    private final HTMLCanvasElement canvas =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    private JSObject recorder;

    /** Whether the browser can record WebM. */
    @JSBody(
            script = "return typeof MediaRecorder === 'function' && MediaRecorder.isTypeSupported('video/webm')"
                    + " && 'captureStream' in HTMLCanvasElement.prototype;")
    static native boolean isSupported();

    /** Shows a picture until the next one. */
    void add(Picture picture, boolean moving) {
        // A larger video would take longer to encode than the training takes.
        PictureFile.paint(canvas, picture, 1);
        if (recorder == null) {
            recorder = start(canvas);
        }
        setMoving(recorder, moving);
    }

    /** Saves the video when the last picture has been seen long enough. */
    void finish(String name) {
        stop(recorder, LAST, video -> Download.blob(name, video));
    }

    /** Stops without a file. */
    void discard() {
        if (recorder != null) {
            stop(recorder, 0, video -> {});
        }
    }

    /** Receives the video. */
    @JSFunctor
    private interface Ready extends JSObject {
        void video(Blob video);
    }

    @JSBody(
            params = "canvas",
            script = "var recorder = new MediaRecorder(canvas.captureStream(30),"
                    + " { mimeType: 'video/webm', videoBitsPerSecond: 6e6 });"
                    + "recorder.parts = [];"
                    + "recorder.ondataavailable = function(event) { recorder.parts.push(event.data); };"
                    + "recorder.start(1000);"
                    + "return recorder;")
    private static native JSObject start(HTMLCanvasElement canvas);

    @JSBody(
            params = {"recorder", "moving"},
            script = "if (moving && recorder.state === 'paused') recorder.resume();"
                    + "if (!moving && recorder.state === 'recording') recorder.pause();")
    private static native void setMoving(JSObject recorder, boolean moving);

    @JSBody(
            params = {"recorder", "after", "ready"},
            script = "if (recorder.state === 'paused') recorder.resume();"
                    + "recorder.onstop = function() {"
                    + "recorder.stream.getTracks().forEach(function(track) { track.stop(); });"
                    + "ready(new Blob(recorder.parts, { type: 'video/webm' })); };"
                    + "setTimeout(function() { recorder.stop(); }, after);")
    private static native void stop(JSObject recorder, int after, Ready ready);
}
