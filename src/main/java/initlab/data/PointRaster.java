package initlab.data;

/**
 * Many points as pixels: every pixel takes the mean colour of the points on it, and is the more opaque the more there are.
 * The order of the points does not matter, so neither class covers the other. The time is proportional to the number of
 * points and pixels.
 */
public final class PointRaster {
    /** The coverage of a whole pixel by one point. */
    private static final int WHOLE = 64;
    /** A diamond's half diagonal in units of a circle's radius, as where points are drawn one by one. */
    private static final double DIAMOND = 1.3;

    private static final int BYTE = 0xff;

    private final int width;
    private final int height;
    private final double scale;
    /** The side of a mark in pixels, odd, and the coverage of its pixels, row by row, for each class. */
    private final int side;

    private final int[][] marks = new int[2][];
    /** The coverage of each pixel by the points of each class, from the upper row. */
    private final int[][] coverage = new int[2][];

    /**
     * An empty picture with the plane's origin in the middle.
     *
     * @param width in pixels
     * @param height in pixels
     * @param scale pixels of one unit of the plane
     * @param radius of a point, in pixels
     */
    public PointRaster(int width, int height, double scale, double radius) {
        this.width = width;
        this.height = height;
        this.scale = scale;
        int reach = (int) Math.ceil(DIAMOND * radius);
        side = 2 * reach + 1;
        for (int label = 0; label < 2; label++) {
            coverage[label] = new int[width * height];
            marks[label] = new int[side * side];
            for (int i = 0; i < side * side; i++) {
                int dx = Math.abs(i % side - reach);
                int dy = Math.abs(i / side - reach);
                double inside = label == 0
                        ? radius - Math.sqrt(dx * dx + dy * dy)
                        : (DIAMOND * radius - dx - dy) / Math.sqrt(2);
                // A pixel on the edge is half covered.
                marks[label][i] = (int) Math.round(WHOLE * Math.max(0, Math.min(inside + 0.5, 1)));
            }
        }
    }

    /** Adds points. */
    public void add(PointSet points) {
        add(points, null);
    }

    /** Adds the points whose class is not the one predicted. */
    public void addWrong(PointSet points, byte[] predictions) {
        add(points, predictions);
    }

    private void add(PointSet points, byte[] predictions) {
        double[] features = points.features();
        double[] labels = points.labels();
        int n = points.size();
        for (int i = 0; i < n; i++) {
            int label = (int) labels[i];
            if (predictions == null || predictions[i] != label) {
                mark(label, (int) Math.floor(width / 2.0 + features[i] * scale), (int)
                        Math.floor(height / 2.0 - features[n + i] * scale));
            }
        }
    }

    private void mark(int label, int x, int y) {
        if (x < -side || x > width + side) {
            return;
        }
        int[] mark = marks[label];
        int[] sums = coverage[label];
        int left = x - side / 2;
        int top = y - side / 2;
        int from = Math.max(0, -left);
        int end = Math.min(side, width - left);
        for (int row = top < -side ? side : Math.max(0, -top); row < side && top + row < height; row++) {
            int line = (top + row) * width + left;
            for (int column = from; column < end; column++) {
                sums[line + column] += mark[row * side + column];
            }
        }
    }

    /**
     * Returns the pixels from the upper row, as a canvas has them: red, green, blue and opacity in the bytes from the lowest.
     *
     * @param colours of the classes, 0xRRGGBB
     * @param least the opacity where one point covers a pixel, 0 … most
     * @param most the opacity that ever more points come close to, 0 … 1
     */
    public int[] pixels(int[] colours, double least, double most) {
        int[] pixels = new int[width * height];
        // Opacity most · t / (t + half) for the coverage t.
        double half = WHOLE * (most / least - 1);
        for (int i = 0; i < pixels.length; i++) {
            int zeros = coverage[0][i];
            int ones = coverage[1][i];
            int sum = zeros + ones;
            if (sum > 0) {
                int opacity = (int) Math.round(BYTE * most * sum / (sum + half));
                pixels[i] = opacity << 24
                        | mean(colours, 0, zeros, ones) << 16
                        | mean(colours, 8, zeros, ones) << 8
                        | mean(colours, 16, zeros, ones);
            }
        }
        return pixels;
    }

    private static int mean(int[] colours, int shift, int zeros, int ones) {
        int zero = colours[0] >> shift & BYTE;
        int one = colours[1] >> shift & BYTE;
        return (int) (((double) zero * zeros + (double) one * ones) / (zeros + ones) + 0.5);
    }
}
