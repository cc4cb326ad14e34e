package initlab.page.drawing;

import initlab.data.PointSet;
import initlab.data.ViewFit;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws points the same way in every picture of the plane. */
public final class PointMarks {
    /** A point's radius as a share of the picture's width. */
    private static final double RADIUS = 1 / 125.0;
    /** The smallest and the largest radius, in CSS pixels. */
    private static final double MIN_RADIUS = 1.3;

    private static final double MAX_RADIUS = 3.6;

    private PointMarks() {}

    /** The distance of x from the left edge of a picture, or of −y from its upper edge. */
    public static double place(double coordinate, double width) {
        return (coordinate / ViewFit.REACH + 1) / 2 * width;
    }

    /** The radius of a point in a picture of a given width. */
    public static double radius(double width) {
        return Math.max(MIN_RADIUS, Math.min(RADIUS * width, MAX_RADIUS));
    }

    /** Draws the points of a class: circles for 0, diamonds for 1, so that colour is not the only difference. */
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
        // The fill covers the inner half of the rim.
        PlaneColours colours = PlaneColours.get();
        pen.setStrokeStyle(colours.rim);
        pen.setLineWidth(0.7 * size);
        pen.stroke();
        pen.setFillStyle(colours.marks[label]);
        pen.fill();
    }
}
