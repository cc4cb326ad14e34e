package initlab.page.drawing;

import initlab.data.PointSet;
import initlab.data.ViewFit;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Points as every picture of the plane shows them. */
public final class PointMarks {
    /** Dark red and dark blue on the palette's paler ones, in light and dark theme alike: the heat map is always light. */
    private static final String[] COLOURS = {"#a82a0c", "#16457f"};
    /** Of a point, as a share of the picture's width; and the least and most, in the style sheet's pixels. */
    private static final double RADIUS = 1 / 125.0;

    private static final double MIN_RADIUS = 1.3;
    private static final double MAX_RADIUS = 3.6;

    private PointMarks() {}

    /** A coordinate of the plane in pixels from the left; −y, from the top. */
    public static double place(double coordinate, double width) {
        return (coordinate / ViewFit.REACH + 1) / 2 * width;
    }

    /** Of a point in a picture so wide. */
    public static double radius(double width) {
        return Math.max(MIN_RADIUS, Math.min(RADIUS * width, MAX_RADIUS));
    }

    /** Draws the points of one class, class 0 as circles, class 1 as diamonds: the colour is not the only sign. */
    public static void draw(CanvasRenderingContext2D pen, PointSet points, int label, double width) {
        double size = radius(width);
        pen.beginPath();
        for (int n = 0; n < points.size(); n++) {
            if (points.labels()[n] == label) {
                double x = place(points.features()[n], width);
                double y = place(-points.features()[points.size() + n], width);
                if (label == 0) {
                    pen.moveTo(x + size, y);
                    pen.arc(x, y, size, 0, 2 * Math.PI);
                } else {
                    double reach = size * 1.3;
                    pen.moveTo(x, y - reach);
                    pen.lineTo(x + reach, y);
                    pen.lineTo(x, y + reach);
                    pen.lineTo(x - reach, y);
                    pen.closePath();
                }
            }
        }
        // The white rim lies under the fill.
        pen.setStrokeStyle("#ffffff");
        pen.setLineWidth(0.7 * size);
        pen.stroke();
        pen.setFillStyle(COLOURS[label]);
        pen.fill();
    }
}
