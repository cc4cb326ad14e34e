package initlab.export;

import initlab.data.PointSet;
import initlab.numpy.PythonFloat;

/** Draws points and the decision boundary as an SVG image of 400 × 400 units. */
public final class BoundarySvg {
    private static final int SIDE = 400;

    private BoundarySvg() {}

    /**
     * The colours of an image, as SVG and CSS write them.
     *
     * @param background the colour behind everything
     * @param marks the colours of the points of class 0 and class 1
     * @param boundary the colour of the decision boundary
     */
    public record Colours(String background, String[] marks, String boundary) {}

    /**
     * Returns the image as SVG.
     *
     * @param contour x and y of both ends of each line segment, in the plane's units
     * @param reach distance from the origin to each edge of the image, in the plane's units
     */
    public static String of(String title, PointSet points, float[] contour, double reach, Colours colours) {
        StringBuilder text = new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 400 400\" "
                + "role=\"img\">\n<title>" + escaped(title) + "</title>\n<rect width=\"400\" height=\"400\" "
                + "fill=\"" + colours.background() + "\"/>\n");
        for (int n = 0; n < points.size(); n++) {
            int label = (int) points.labels()[n];
            String x = place(points.features()[n], reach);
            String y = place(-points.features()[points.size() + n], reach);
            text.append(
                            label == 0
                                    ? "<circle cx=\"" + x + "\" cy=\"" + y + "\" r=\"3\""
                                    : "<path d=\"M" + x + " " + y + "m0-4l4 4-4 4-4-4z\"")
                    .append(" fill=\"")
                    .append(colours.marks()[label])
                    .append("\"/>\n");
        }
        text.append("<path fill=\"none\" stroke=\"" + colours.boundary()
                + "\" stroke-width=\"2\" stroke-linecap=\"round\" d=\"");
        for (int i = 0; i + 3 < contour.length; i += 4) {
            text.append('M')
                    .append(place(contour[i], reach))
                    .append(' ')
                    .append(place(-contour[i + 1], reach))
                    .append('L')
                    .append(place(contour[i + 2], reach))
                    .append(' ')
                    .append(place(-contour[i + 3], reach));
        }
        return text.append("\"/>\n</svg>\n").toString();
    }

    private static String place(double coordinate, double reach) {
        double place = (coordinate / reach + 1) / 2 * SIDE;
        return PythonFloat.repr(Math.round(place * 100) / 100.0);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
