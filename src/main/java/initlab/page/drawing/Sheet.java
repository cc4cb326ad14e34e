package initlab.page.drawing;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;

/** A picture that is drawn seldom and laid over or under another at every frame. */
public final class Sheet {
    private final HTMLCanvasElement element =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    /** Draws in the style sheet's pixels, as the canvas it is made for. */
    public final CanvasRenderingContext2D pen = (CanvasRenderingContext2D) element.getContext("2d");
    /** In the style sheet's pixels: zooming may change these and leave the screen's as they were. */
    private int width;

    private int height;

    /** Whether it is as large as a canvas; if not, {@link #clear} makes it so. */
    public boolean fits(Canvas canvas) {
        return width == canvas.width()
                && height == canvas.height()
                && element.getWidth() == canvas.element.getWidth()
                && element.getHeight() == canvas.element.getHeight();
    }

    /** Empty, and as large and as sharp as a canvas. */
    public void clear(Canvas canvas) {
        width = canvas.width();
        height = canvas.height();
        element.setWidth(canvas.element.getWidth());
        element.setHeight(canvas.element.getHeight());
        double ratio = (double) element.getWidth() / Math.max(width, 1);
        pen.setTransform(ratio, 0, 0, ratio, 0, 0);
    }

    /** Lays it over what is on the canvas. */
    public void layOn(Canvas canvas) {
        canvas.pen.drawImage(element, 0, 0, canvas.width(), canvas.height());
    }
}
