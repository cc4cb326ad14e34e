package initlab.page.pictures;

import initlab.page.drawing.Drawing;
import java.util.List;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Drawings one below the other, with gaps. */
record Stack(double gap, List<Drawing> parts) implements Drawing {
    @Override
    public double height(double width) {
        double height = gap * (parts.size() - 1);
        for (Drawing part : parts) {
            height += part.height(width);
        }
        return height;
    }

    @Override
    public void draw(CanvasRenderingContext2D pen, double width) {
        pen.save();
        for (Drawing part : parts) {
            pen.save();
            part.draw(pen, width);
            pen.restore();
            pen.translate(0, part.height(width) + gap);
        }
        pen.restore();
    }
}
