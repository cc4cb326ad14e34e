package initlab.page.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLAnchorElement;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.file.Blob;
import org.teavm.jso.file.BlobPropertyBag;
import org.teavm.jso.typedarrays.Int8Array;

/** Saves files on the person's computer. */
public final class Download {
    /** Milliseconds after which a file's address is released: the browser has begun to save it by then. */
    private static final int RELEASE = 1000;

    private Download() {}

    /** Saves a text in UTF-8. */
    public static void text(String name, String type, String text) {
        save(name, type + ";charset=utf-8", JSString.valueOf(text));
    }

    /** Saves bytes. */
    public static void bytes(String name, byte[] bytes) {
        save(name, "application/octet-stream", Int8Array.copyFromJavaArray(bytes));
    }

    /** Saves a canvas as a PNG image. */
    public static void image(String name, HTMLCanvasElement canvas) {
        toBlob(canvas, image -> blob(name, image));
    }

    private static void save(String name, String type, JSObject content) {
        blob(name, new Blob(JSArray.of(content), BlobPropertyBag.create().type(type)));
    }

    /** Saves a blob. */
    public static void blob(String name, Blob content) {
        String address = createAddress(content);
        HTMLAnchorElement link = (HTMLAnchorElement) Dom.element("a", "", "");
        link.setHref(address);
        link.setDownload(name);
        HTMLDocument.current().getBody().appendChild(link);
        link.click();
        link.delete();
        Window.setTimeout(() -> release(address), RELEASE);
    }

    /** Receives the image of a canvas. */
    @JSFunctor
    private interface Image extends JSObject {
        void ready(Blob image);
    }

    @JSBody(
            params = {"canvas", "image"},
            script = "canvas.toBlob(image);")
    private static native void toBlob(HTMLCanvasElement canvas, Image image);

    @JSBody(params = "content", script = "return URL.createObjectURL(content);")
    private static native String createAddress(Blob content);

    @JSBody(params = "address", script = "URL.revokeObjectURL(address);")
    private static native void release(String address);
}
