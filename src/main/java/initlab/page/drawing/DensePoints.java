package initlab.page.drawing;

import initlab.data.PointRaster;
import initlab.data.PointSet;
import org.teavm.jso.canvas.CanvasRenderingContext2D;
import org.teavm.jso.canvas.ImageData;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.typedarrays.Uint32Array;

/**
 * Draws many points as one image: small dots, opaque where they are dense. With 100,000 points one by one a browser would
 * take seconds. Belongs to the rest of the program, which {@link PointMarks} asks for.
 */
final class DensePoints {
    /** The smallest radius of a dot, in CSS pixels. */
    private static final double MIN_RADIUS = 0.75;
    /** The opacity of one point, and that of very many: the heat map shines through. */
    private static final double LEAST = 0.6;

    private static final double MOST = 0.85;
    /** More pixels for each CSS pixel are not visible. */
    private static final double MAX_RATIO = 3;

    /** Used for one image after another: drawing it copies it. */
    private static HTMLCanvasElement image;

    private DensePoints() {}

    /** Draws points of both classes, and test points, if any, among them. */
    static void draw(CanvasRenderingContext2D pen, Plane plane, PointSet points, PointSet test, double ratio) {
        PlaneColours colours = PlaneColours.get();
        double fine = Math.min(ratio, MAX_RATIO);
        PointRaster raster = raster(plane, points, fine, 1);
        raster.add(points);
        if (test != null) {
            raster.add(test);
        }
        lay(pen, plane, fine, raster, colours.marks[0], colours.marks[1]);
    }

    /** Marks the points whose class is not the one predicted. */
    static void wrong(CanvasRenderingContext2D pen, Plane plane, PointSet points, byte[] predictions) {
        String colour = PlaneColours.get().boundary;
        // Drawn in every frame, so with few pixels.
        PointRaster raster = raster(plane, points, 1, 1.2);
        raster.addWrong(points, predictions);
        lay(pen, plane, 1, raster, colour, colour);
    }

    private static PointRaster raster(Plane plane, PointSet points, double ratio, double size) {
        // Ten times as many points have 0.42 times the radius, so a sixth of the area.
        double fewer = Math.sqrt(Math.sqrt((double) PointMarks.MOST / points.size()));
        double radius = Math.max(MIN_RADIUS, plane.radius() * fewer * Math.sqrt(fewer)) * size;
        return new PointRaster(
                (int) Math.ceil(plane.width() * ratio),
                (int) Math.ceil(plane.height() * ratio),
                plane.scale() * ratio,
                radius * ratio);
    }

    private static void lay(
            CanvasRenderingContext2D pen, Plane plane, double ratio, PointRaster raster, String zero, String one) {
        if (plane.width() <= 0 || plane.height() <= 0) {
            return;
        }
        if (image == null) {
            image = (HTMLCanvasElement) HTMLDocument.current().createElement("canvas");
        }
        ImageData data = new ImageData((int) Math.ceil(plane.width() * ratio), (int) Math.ceil(plane.height() * ratio));
        int[] colours = {PlaneColours.number(zero), PlaneColours.number(one)};
        new Uint32Array(data.getData().getBuffer()).set(raster.pixels(colours, LEAST, MOST));
        image.setWidth(data.getWidth());
        image.setHeight(data.getHeight());
        ((CanvasRenderingContext2D) image.getContext("2d")).putImageData(data, 0, 0);
        pen.drawImage(image, 0, 0, data.getWidth() / ratio, data.getHeight() / ratio);
    }
}
