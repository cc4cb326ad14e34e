package initlab.page.pictures;

import initlab.page.drawing.Drawing;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** A drawing on paper, with a margin. */
record Page(double margin, String paper, Drawing content) implements Drawing {
    /** Whole, because a canvas's height is. */
    @Override
    public double height(double width) {
        return Math.ceil(content.height(width - 2 * margin) + 2 * margin);
    }

    @Override
    public void draw(CanvasRenderingContext2D pen, double width) {
        pen.setFillStyle(paper);
        pen.fillRect(0, 0, width, height(width));
        pen.save();
        pen.translate(margin, margin);
        content.draw(pen, width - 2 * margin);
        pen.restore();
    }
}
