package initlab.page.drawing;

import initlab.data.PointSet;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws points the same way in every picture of the plane. */
public final class PointMarks {
    private PointMarks() {}

    /**
     * Draws the points of a class: circles for 0, diamonds for 1, so that colour is not the only difference.
     *
     * @param hollow whether only the outlines are drawn, as for test points
     */
    public static void draw(CanvasRenderingContext2D pen, PointSet points, int label, Plane plane, boolean hollow) {
        double size = plane.radius();
        pen.beginPath();
        for (int n = 0; n < points.size(); n++) {
            if (points.labels()[n] == label) {
                outline(
                        pen,
                        plane.left(points.features()[n]),
                        plane.top(points.features()[points.size() + n]),
                        label,
                        size);
            }
        }
        PlaneColours colours = PlaneColours.get();
        if (hollow) {
            pen.setStrokeStyle(colours.rim);
            pen.setLineWidth(size);
            pen.stroke();
            pen.setStrokeStyle(colours.marks[label]);
            pen.setLineWidth(0.5 * size);
            pen.stroke();
            return;
        }
        // The fill covers the inner half of the rim.
        pen.setStrokeStyle(colours.rim);
        pen.setLineWidth(0.7 * size);
        pen.stroke();
        pen.setFillStyle(colours.marks[label]);
        pen.fill();
    }

    private static void outline(CanvasRenderingContext2D pen, double x, double y, int label, double size) {
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
