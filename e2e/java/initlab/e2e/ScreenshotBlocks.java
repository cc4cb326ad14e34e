package initlab.e2e;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;

/**
 * Compares two pictures of the page by the mean luminance of blocks. Text that is drawn softer or sharper, as from one
 * version of a browser to the next, keeps the mean of a block within 6 levels of 255. A word, a figure or an edge that
 * changes moves the mean of some block by 10 levels or more.
 */
final class ScreenshotBlocks {
    /** The side of a block in pixels: about the height of a line of text. */
    private static final int SIDE = 16;
    /** The largest difference of a block's mean luminance, 0 … 255, that is still the same picture. */
    private static final double TOLERANCE = 8;

    private ScreenshotBlocks() {}

    /**
     * What a comparison found.
     *
     * @param sameSize whether both pictures have the same width and height
     * @param different how many blocks differ by more than the tolerance
     * @param greatest the greatest difference of a block's mean luminance, 0 … 255
     */
    record Comparison(boolean sameSize, int different, double greatest) {
        boolean isStale() {
            return !sameSize || different > 0;
        }
    }

    /** Compares two pictures block by block. */
    static Comparison compare(BufferedImage one, BufferedImage other) {
        if (one.getWidth() != other.getWidth() || one.getHeight() != other.getHeight()) {
            return new Comparison(false, 0, 0);
        }
        int different = 0;
        double greatest = 0;
        for (int y = 0; y < one.getHeight(); y += SIDE) {
            for (int x = 0; x < one.getWidth(); x += SIDE) {
                double difference = Math.abs(luminance(one, x, y) - luminance(other, x, y));
                different += difference > TOLERANCE ? 1 : 0;
                greatest = Math.max(greatest, difference);
            }
        }
        return new Comparison(true, different, greatest);
    }

    /** A copy without transparency, which every filter and pen can work on. */
    static BufferedImage opaque(BufferedImage picture) {
        BufferedImage copy = new BufferedImage(picture.getWidth(), picture.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }

    /** The mean luma (ITU-R BT.601) of the block whose upper left corner is at (left, top). */
    private static double luminance(BufferedImage picture, int left, int top) {
        int right = Math.min(left + SIDE, picture.getWidth());
        int bottom = Math.min(top + SIDE, picture.getHeight());
        double sum = 0;
        for (int y = top; y < bottom; y++) {
            for (int x = left; x < right; x++) {
                int rgb = picture.getRGB(x, y);
                sum += 0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255);
            }
        }
        return sum / ((right - left) * (bottom - top));
    }
}
