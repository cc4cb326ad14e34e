package initlab.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.initializer.Initialization;
import initlab.network.Parameters;
import initlab.numpy.RandomState;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.junit.jupiter.api.Test;

class PixelMeasureTest {
    private static Pixel pixel(String query, PixelAxis across, double x, PixelAxis up, double y) {
        double[] arguments = {across.ordinal(), up.ordinal(), x, y};
        return Pixel.of(new Task(0, "pixels", SetupQuery.parse(query).setup(), "he", arguments).compute(), 0);
    }

    /** The expected numbers were computed with NumPy, by a program of its own. */
    @Test
    void theTwoLayersOfSohlDicksteinTrainAsInNumPy() {
        Object[][] cases = {
            {"layers=2-8-1&seed=3&iterations=50", 1.0, 1.0, 0.894249807469, 1.242006724},
            {"layers=2-8-1&seed=3&iterations=50", 30.0, 5.0, 0.451398403901, 1.242006724},
        };
        for (Object[] one : cases) {
            Pixel pixel = pixel((String) one[0], PixelAxis.RATE1, (double) one[1], PixelAxis.RATE2, (double) one[2]);
            assertEquals((double) one[3], pixel.cost(), 1e-11);
            assertEquals((double) one[4], pixel.first(), 1e-9);
        }
        Pixel scaled = pixel("layers=2-4-1&seed=7&iterations=100&rate=3", PixelAxis.SCALE, 0.5, PixelAxis.RATE1, 2);
        assertEquals(0.210033936339, scaled.cost(), 1e-11);
        assertEquals(0.792585054741, scaled.first(), 1e-11);
        Pixel diverged = pixel("layers=2-8-1&iterations=500", PixelAxis.RATE1, 1, PixelAxis.RATE2, 400);
        assertTrue(Double.isNaN(diverged.cost()));
    }

    /** A network far from the data is certain and wrong: the cost is the pre-activation's, not the infinite one of 1 − a. */
    @Test
    void theCostStaysFiniteWhereProbabilitiesAreZeroAndOne() {
        String query = "init=he&iterations=1";
        Pixel pixel = pixel(query, PixelAxis.SCALE, 100, PixelAxis.RATE, 0.1);
        assertTrue(pixel.cost() > 100 && pixel.cost() < 1e7, String.valueOf(pixel.cost()));
        // Weights 100 times as large make the output 100³ times as large, without biases and far above 1.
        Setup setup = SetupQuery.parse(query).setup();
        Parameters he = Initialization.of("he").initialize(setup.layerDims(), new RandomState(setup.seed()));
        double[] x = setup.training().features();
        double[] y = setup.training().labels();
        double sum = 0;
        for (int n = 0; n < y.length; n++) {
            double[] a = {x[n], x[y.length + n]};
            for (int layer = 1; layer <= 3; layer++) {
                double[] z = new double[setup.layerDims().fanOut(layer)];
                for (int unit = 0; unit < z.length; unit++) {
                    for (int i = 0; i < a.length; i++) {
                        z[unit] += 100 * he.weights(layer)[unit * a.length + i] * a[i];
                    }
                    z[unit] = layer < 3 ? Math.max(0, z[unit]) : z[unit];
                }
                a = z;
            }
            double s = y[n] == 1 ? a[0] : -a[0];
            sum += Math.log1p(Math.exp(-Math.abs(s))) + Math.max(0, -s);
        }
        assertEquals(sum / y.length, pixel.cost(), 1e-9 * pixel.cost());
    }

    @Test
    void aPixelDoesNotDependOnItsNeighbours() {
        Setup setup = SetupQuery.parse("iterations=120").setup();
        PixelAxis[] axes = {PixelAxis.DEPTH, PixelAxis.BATCH, PixelAxis.SEED, PixelAxis.NOISE, PixelAxis.WIDTH};
        double[][] values = {{1, 3, 1}, {20, 300, 20}, {5, 6, 5}, {0.1, 0, 0.1}, {3, 9, 3}};
        for (int i = 0; i < axes.length; i++) {
            double[] arguments = {
                axes[i].ordinal(), PixelAxis.RATE.ordinal(), values[i][0], 0.7, values[i][1], 0.7, values[i][2], 0.7
            };
            double[] numbers = new Task(0, "pixels", setup, "he", arguments).compute();
            assertEquals(numbers[0], numbers[6], axes[i].word());
            assertTrue(numbers[0] != numbers[3], axes[i].word());
            double[] alone = {axes[i].ordinal(), PixelAxis.RATE.ordinal(), values[i][2], 0.7};
            assertEquals(numbers[0], new Task(0, "pixels", setup, "he", alone).compute()[0], axes[i].word());
        }
    }

    @Test
    void divergedIsNotANumberAndLearnedSaysWhen() {
        Pixel learned = pixel("iterations=500", PixelAxis.SCALE, 2, PixelAxis.RATE, 0.3);
        assertTrue(learned.cost() < 0.6 && learned.learned() > 0 && learned.learned() <= 500, learned.toString());
        assertEquals(0, learned.learned() % 10);
        Pixel stuck = pixel("iterations=500", PixelAxis.SCALE, 0.03, PixelAxis.RATE, 0.001);
        assertEquals(Math.log(2), stuck.cost(), 1e-3);
        assertEquals(Double.POSITIVE_INFINITY, stuck.learned());
    }
}
