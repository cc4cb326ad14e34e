package initlab.page.drawing;

import org.teavm.jso.canvas.CanvasRenderingContext2D;

/**
 * A picture that can be drawn on any context at any width: on the page, in a PNG, as SVG, in a frame of a video. It draws
 * from the upper left corner, in CSS pixels, and leaves the context's transformation as it was.
 */
public interface Drawing {
    /** The height that the picture needs at a width. */
    double height(double width);

    /** Draws the picture. */
    void draw(CanvasRenderingContext2D pen, double width);
}
