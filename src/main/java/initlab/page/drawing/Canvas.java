package initlab.page.drawing;

import initlab.page.dom.Changed;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** A canvas with the resolution of the screen. Its units are CSS pixels. */
public final class Canvas {
    /** The element on the page. */
    public final HTMLCanvasElement element;
    /** Draws in CSS pixels. */
    public final CanvasRenderingContext2D pen;

    private int width;
    private int height;

    /** Draws on an element; {@link #measure} must be called before the first drawing. */
    public Canvas(HTMLCanvasElement element) {
        this.element = element;
        pen = (CanvasRenderingContext2D) element.getContext("2d");
    }

    /** Reads the element's size. This makes the browser compute the layout, so call it only after the size may have changed. */
    public void measure() {
        width = element.getClientWidth();
        height = element.getClientHeight();
        double ratio = Window.current().getDevicePixelRatio();
        int pixelWidth = (int) Math.round(width * ratio);
        int pixelHeight = (int) Math.round(height * ratio);
        if (element.getWidth() != pixelWidth || element.getHeight() != pixelHeight) {
            element.setWidth(pixelWidth);
            element.setHeight(pixelHeight);
        }
        pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    }

    /** Width in CSS pixels. */
    public int width() {
        return width;
    }

    /** Height in CSS pixels. */
    public int height() {
        return height;
    }

    /** Pixels of the screen for each CSS pixel. */
    public double ratio() {
        return (double) element.getWidth() / Math.max(width, 1);
    }

    /** Calls back whenever the size of an element changes. */
    @JSBody(
            params = {"element", "changed"},
            script = "new ResizeObserver(function() { changed(); }).observe(element);")
    public static native void onResize(HTMLCanvasElement element, Changed changed);
}
