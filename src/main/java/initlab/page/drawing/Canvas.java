package initlab.page.drawing;

import initlab.page.dom.Changed;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;

/** A canvas as sharp as the screen: its units are the style sheet's pixels. */
public final class Canvas {
    /** The page's element. */
    public final HTMLCanvasElement element;
    /** Draws in the style sheet's pixels. */
    public final CanvasRenderingContext2D pen;

    private int width;
    private int height;

    /** Over an element, not yet measured. */
    public Canvas(HTMLCanvasElement element) {
        this.element = element;
        pen = (CanvasRenderingContext2D) element.getContext("2d");
    }

    /** Asks the page for the size; only after it may have changed, since asking makes the browser lay out. */
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

    /** Width in the style sheet's pixels. */
    public int width() {
        return width;
    }

    /** Height in the style sheet's pixels. */
    public int height() {
        return height;
    }

    /** Calls back whenever an element's size changes. */
    @JSBody(
            params = {"element", "changed"},
            script = "new ResizeObserver(function() { changed(); }).observe(element);")
    public static native void onResize(HTMLCanvasElement element, Changed changed);
}
