package initlab.page.drawing;

import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;

/** A picture that changes rarely. It is drawn once and then copied onto a canvas in every frame. */
public final class Sheet {
    private final HTMLCanvasElement element =
            (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
    /** Draws in CSS pixels, like the canvas that the sheet is made for. */
    public final CanvasRenderingContext2D pen = (CanvasRenderingContext2D) element.getContext("2d");
    /** Size in CSS pixels. Zooming may change it while the size in the screen's pixels stays the same. */
    private int width;

    private int height;

    /** Whether the sheet has the size of a canvas; if not, {@link #clear} gives it that size. */
    public boolean fits(Canvas canvas) {
        return width == canvas.width()
                && height == canvas.height()
                && element.getWidth() == canvas.element.getWidth()
                && element.getHeight() == canvas.element.getHeight();
    }

    /** Erases the sheet, and gives it the size and resolution of a canvas. */
    public void clear(Canvas canvas) {
        width = canvas.width();
        height = canvas.height();
        element.setWidth(canvas.element.getWidth());
        element.setHeight(canvas.element.getHeight());
        pen.setTransform(canvas.ratio(), 0, 0, canvas.ratio(), 0, 0);
    }

    /** Copies the sheet onto a canvas, over what is there. */
    public void layOn(Canvas canvas) {
        canvas.pen.drawImage(element, 0, 0, canvas.width(), canvas.height());
    }
}
