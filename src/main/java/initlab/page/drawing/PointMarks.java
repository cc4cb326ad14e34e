package initlab.page.drawing;

import initlab.data.PointSet;
import org.teavm.jso.canvas.CanvasRenderingContext2D;

/** Draws points the same way in every picture of the plane. */
public final class PointMarks {
    /** More points are drawn as one image. */
    static final int MOST = 1000;

    /** Asks for the rest of the program, which draws images of points; null when it is there. */
    private static Runnable rest;

    private static boolean asked;

    private PointMarks() {}

    /** Sets who loads the rest of the program; null when it is loaded. */
    public static void setRest(Runnable asks) {
        rest = asks;
    }

    /** Whether points are so many that they become one image, without marks of their own. */
    public static boolean areMany(PointSet points) {
        return points.size() > MOST;
    }

    private static boolean isLacking() {
        if (!asked && rest != null) {
            asked = true;
            rest.run();
        }
        return rest != null;
    }

    /**
     * Draws points, with test points among them or hollow.
     *
     * @param test null for none
     * @param ratio pixels of the picture for each CSS pixel
     * @return whether they were drawn; if not, they will be as soon as the rest of the program is loaded
     */
    public static boolean draw(
            CanvasRenderingContext2D pen, Plane plane, PointSet points, PointSet test, double ratio) {
        if (areMany(points)) {
            if (isLacking()) {
                return false;
            }
            DensePoints.draw(pen, plane, points, test, ratio);
            return true;
        }
        for (int label = 0; label < 2; label++) {
            if (test != null) {
                draw(pen, test, label, plane, true);
            }
            draw(pen, points, label, plane, false);
        }
        return true;
    }

    /** Marks the points whose class is not the one predicted. */
    public static void wrong(CanvasRenderingContext2D pen, Plane plane, PointSet points, byte[] predictions) {
        if (areMany(points)) {
            if (!isLacking()) {
                DensePoints.wrong(pen, plane, points, predictions);
            }
            return;
        }
        double size = plane.radius() * 2.1;
        pen.beginPath();
        for (int n = 0; n < points.size(); n++) {
            if (points.labels()[n] != predictions[n]) {
                ring(pen, plane, points.features()[n], points.features()[points.size() + n], size);
            }
        }
        pen.setStrokeStyle(PlaneColours.get().boundary);
        pen.setLineWidth(Math.min(1.4, size / 3));
        pen.stroke();
    }

    /** Adds a circle around a place of the plane to the path. */
    public static void ring(CanvasRenderingContext2D pen, Plane plane, double x, double y, double size) {
        pen.moveTo(plane.left(x) + size, plane.top(y));
        pen.arc(plane.left(x), plane.top(y), size, 0, 2 * Math.PI);
    }

    /**
     * Draws the points of a class: circles for 0, diamonds for 1, so that colour is not the only difference.
     *
     * @param hollow whether only the outlines are drawn, as for test points
     */
    private static void draw(CanvasRenderingContext2D pen, PointSet points, int label, Plane plane, boolean hollow) {
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
