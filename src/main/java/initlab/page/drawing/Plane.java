package initlab.page.drawing;

import initlab.data.ViewFit;

/**
 * Where the plane lies in a picture: its height is 2 · {@link ViewFit#REACH}, its origin is in the middle, and x and y
 * have the same scale.
 *
 * @param width of the picture, in CSS pixels
 * @param height of the picture, in CSS pixels
 */
public record Plane(double width, double height) {
    /** A point's radius as a share of the picture's height. */
    private static final double RADIUS = 1 / 110.0;
    /** The smallest and the largest radius, in CSS pixels. */
    private static final double MIN_RADIUS = 1.3;

    private static final double MAX_RADIUS = 4.5;

    /** CSS pixels of one unit of the plane. */
    public double scale() {
        return height / (2 * ViewFit.REACH);
    }

    /** The distance of x from the left edge. */
    public double left(double x) {
        return width / 2 + x * scale();
    }

    /** The distance of y from the upper edge. */
    public double top(double y) {
        return height / 2 - y * scale();
    }

    /** The x of a place at a distance from the left edge. */
    public double x(double left) {
        return (left - width / 2) / scale();
    }

    /** The y of a place at a distance from the upper edge. */
    public double y(double top) {
        return (height / 2 - top) / scale();
    }

    /** The radius of a point. */
    public double radius() {
        return Math.max(MIN_RADIUS, Math.min(RADIUS * height, MAX_RADIUS));
    }
}
