package initlab.page.pictures;

import initlab.page.drawing.Drawing;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Drawings of equal widths beside one another, with gaps. */
record Beside(double gap, List<Drawing> parts) implements Drawing {
    private double partWidth(double width) {
        return (width - gap * (parts.size() - 1)) / parts.size();
    }

    @Override
    public double height(double width) {
        double height = 0;
        for (Drawing part : parts) {
            height = Math.max(height, part.height(partWidth(width)));
        }
        return height;
    }

    @Override
    public void draw(CanvasRenderingContext2D pen, double width) {
        pen.save();
        for (Drawing part : parts) {
            pen.save();
            part.draw(pen, partWidth(width));
            pen.restore();
            pen.translate(partWidth(width) + gap, 0);
        }
        pen.restore();
    }
}
