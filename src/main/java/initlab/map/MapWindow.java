package initlab.map;

/**
 * The part of a map on view. Places are those of the map's own axes: 0 and 1 are its edges, and beyond them it goes on. Zooming
 * changes both axes alike, so that pixels stay squares.
 *
 * @param u the place of the left edge
 * @param v the place of the lower edge
 * @param size the width and the height
 */
public record MapWindow(double u, double v, double size) {
    /** The whole map. */
    public static final MapWindow ALL = new MapWindow(0, 0, 1);
    /** Deeper than this, neighbouring pixels of a level have too few different digits. */
    private static final double SMALLEST = 0x1p-30;

    private static final double LARGEST = 4;

    /** The window after zooming by a factor around a place in the window, 0 … 1 each; above 1 shows less. */
    public MapWindow zoomed(double factor, double x, double y) {
        double newSize = Math.min(LARGEST, Math.max(SMALLEST, size / factor));
        return new MapWindow(u + x * (size - newSize), v + y * (size - newSize), newSize);
    }

    /** The window moved by shares of its size. */
    public MapWindow moved(double right, double up) {
        return new MapWindow(u + right * size, v + up * size, size);
    }

    /** The level whose pixels are about as wide as the window of {@code 2^}{@code bits} pixels: it has 2^level a side. */
    public int level(int bits) {
        int zoom = 0;
        double width = size;
        while (width < 0.75) {
            width *= 2;
            zoom++;
        }
        while (width > 1.5) {
            width /= 2;
            zoom--;
        }
        return Math.max(0, bits + zoom);
    }

    /** What of an axis is on view, within what it allows. */
    public static MapRange shown(MapRange range, double from, double size) {
        MapAxis axis = range.axis();
        double low = clamped(axis, range.at(from));
        double high = clamped(axis, range.at(from + size * (axis.whole() ? 1 - 1e-9 : 1)));
        if (low < high || axis.whole() && low == high) {
            return new MapRange(axis, low, high);
        }
        return range;
    }

    private static double clamped(MapAxis axis, double value) {
        return Math.min(axis.most(), Math.max(axis.least(), value));
    }

    /** The spec whose own axes are what is on view. */
    public MapSpec of(MapSpec spec) {
        return spec.on(shown(spec.across(), u, size), shown(spec.up(), v, size));
    }

    /** Overridden because the generated method would print doubles. */
    @Override
    public String toString() {
        return "window";
    }
}
