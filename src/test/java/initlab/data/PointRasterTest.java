package initlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import org.junit.jupiter.api.Test;

/** Many points as pixels. */
class PointRasterTest {
    private static final int[] COLOURS = {0xff0000, 0x0000ff};

    /** The area of a circle and of a square that stands on a corner. */
    @Test
    void aMarkCoversTheAreaOfItsShape() {
        for (double radius : new double[] {2, 3.3, 5}) {
            double[] areas = {Math.PI * radius * radius, 2 * 1.3 * 1.3 * radius * radius};
            for (int label = 0; label < 2; label++) {
                PointRaster raster = new PointRaster(41, 41, 10, radius);
                raster.add(new PointSet(new double[] {0, 0}, new double[] {label}));
                int[] pixels = raster.pixels(COLOURS, 0.999999, 1);
                double shape = 0;
                for (int pixel : pixels) {
                    shape += opacity(pixel) > 0.5 ? 1 : 0;
                }
                double rim = 2 * Math.sqrt(areas[label] * Math.PI);
                assertTrue(Math.abs(shape - areas[label]) < rim, shape + " of " + areas[label]);
            }
        }
    }

    @Test
    void pointsLieWhereThePlaneHasThem() {
        PointRaster raster = new PointRaster(30, 20, 10, 0.75);
        raster.add(new PointSet(new double[] {0.05, -1.45, 0.95, 0.95 - 1.9}, new double[] {1, 0}));
        int[] pixels = raster.pixels(COLOURS, 0.6, 0.85);
        assertEquals(0xff << 16, pixels[30 * 0 + 15] & 0xffffff, "x 0.05 and y 0.95 are in the first row");
        assertEquals(0xff, pixels[30 * 19] & 0xffffff, "x −1.45 and y −0.95 are in the last");
        assertEquals(0.6, opacity(pixels[15]), 0.01);
        assertEquals(0, pixels[30 * 10 + 15]);
    }

    @Test
    void neitherClassCoversTheOtherInWhateverOrder() {
        double[] features = new double[2 * 2000];
        double[] labels = new double[2000];
        Random random = new Random(1);
        for (int i = 0; i < 2000; i++) {
            features[i] = random.nextGaussian();
            features[2000 + i] = random.nextGaussian();
            labels[i] = i < 1000 ? 0 : 1;
        }
        double[] turned = new double[4000];
        double[] turnedLabels = new double[2000];
        for (int i = 0; i < 2000; i++) {
            turned[i] = features[1999 - i];
            turned[2000 + i] = features[3999 - i];
            turnedLabels[i] = labels[1999 - i];
        }
        PointRaster one = new PointRaster(60, 60, 20, 1.2);
        one.add(new PointSet(features, labels));
        PointRaster other = new PointRaster(60, 60, 20, 1.2);
        other.add(new PointSet(turned, turnedLabels));
        assertArrayEquals(one.pixels(COLOURS, 0.6, 0.85), other.pixels(COLOURS, 0.6, 0.85));
        PointRaster both = new PointRaster(9, 9, 1, 0.75);
        both.add(new PointSet(new double[] {0, 0, 0, 0, 0, 0, 0, 0}, new double[] {0, 0, 0, 1}));
        int pixel = both.pixels(COLOURS, 0.6, 0.85)[4 * 9 + 4];
        assertEquals(191, pixel & 0xff, "three quarters of red");
        assertEquals(64, pixel >> 16 & 0xff, "one quarter of blue");
    }

    @Test
    void morePointsAreMoreOpaqueUpToALimit() {
        double last = 0;
        for (int n = 1; n <= 1000; n *= 10) {
            PointRaster raster = new PointRaster(9, 9, 1, 0.75);
            raster.add(new PointSet(new double[2 * n], new double[n]));
            double opacity = opacity(raster.pixels(COLOURS, 0.6, 0.85)[4 * 9 + 4]);
            assertTrue(opacity > last && opacity <= 0.853, n + ": " + opacity);
            last = opacity;
        }
        assertEquals(0.85, last, 0.005);
    }

    @Test
    void onlyWrongPointsAreMarked() {
        PointRaster raster = new PointRaster(30, 30, 10, 0.75);
        raster.addWrong(new PointSet(new double[] {-1, 0, 1, 0, 0, 0}, new double[] {0, 1, 1}), new byte[] {0, 0, 1});
        int[] pixels = raster.pixels(COLOURS, 0.6, 0.85);
        assertEquals(0, pixels[15 * 30 + 5]);
        assertEquals(0xff << 16, pixels[15 * 30 + 15] & 0xffffff);
        assertEquals(0, pixels[15 * 30 + 25]);
    }

    @Test
    void pointsAtTheEdgeAndFarOutsideAreCutOff() {
        PointRaster raster = new PointRaster(20, 20, 10, 3);
        raster.add(new PointSet(
                new double[] {-1, 1, 1.01, -1e9, 1e300, -1, 1, 0, 1e9, -1e300}, new double[] {0, 1, 0, 1, 0}));
        int[] pixels = raster.pixels(COLOURS, 0.6, 0.85);
        assertTrue(opacity(pixels[19 * 20]) > 0, "the lower left corner");
        assertEquals(0, pixels[10 * 20 + 10]);
    }

    private static double opacity(int pixel) {
        return (pixel >>> 24) / 255.0;
    }
}
