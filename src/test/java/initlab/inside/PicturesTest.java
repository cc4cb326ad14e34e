package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.RandomNetworks;
import initlab.network.ReferencePass;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Pictures of units, and which of them are drawn. */
class PicturesTest {
    private final Random random = new Random(14);

    @Test
    void theGridGoesRowByRowFromTheTop() {
        double[] features = UnitMaps.grid(2).features();
        assertEquals(-1.9, features[0], 1e-15);
        assertEquals(1.9, features[UnitMaps.SIDE - 1], 1e-15);
        assertEquals(1.9, features[UnitMaps.PIXELS], 1e-15);
        assertEquals(-1.9, features[2 * UnitMaps.PIXELS - 1], 1e-15);
    }

    @Test
    void allLayersAndNetworksShareOneScale() {
        LayerDims dims = LayerDims.of(2, 5, 4, 1);
        UnitMaps maps = new UnitMaps(dims, Activation.TANH, 1.5);
        maps.fill(RandomNetworks.parameters(dims, random, 1));
        Parameters parameters = RandomNetworks.parameters(dims, random, 1);
        maps.fill(parameters);
        PointSet grid = UnitMaps.grid(1.5);
        ReferencePass pass = new ReferencePass(dims, Activation.TANH, grid);
        pass.forward(parameters);
        for (int layer = 1; layer <= 2; layer++) {
            for (int i = 0; i < dims.size(layer) * UnitMaps.PIXELS; i++) {
                double expected = 128 + 127 * pass.activations(layer)[i] / UnitMaps.REACH;
                assertEquals(expected, maps.maps(layer)[i] & 255, 0.501);
            }
        }
    }

    /** max(0, 10 x) leaves the scale at x = 0.2, and max(0, −1) never leaves 0. */
    @Test
    void largeActivationsEndAtTheScaleAndDeadUnitsAreBlank() {
        Parameters parameters = new Parameters(LayerDims.of(2, 2, 1));
        parameters.readFrom(new double[] {10, 0, 0, 0, 0, -1, 0, 0, 0}, 0);
        UnitMaps maps = new UnitMaps(parameters.dims(), Activation.RELU, 1.5);
        maps.fill(parameters);
        for (int i = 0; i < UnitMaps.SIDE; i++) {
            double x = 1.5 * (2 * i + 1 - UnitMaps.SIDE) / UnitMaps.SIDE;
            int expected = x <= 0 ? 128 : x >= 0.2 ? 255 : (int) Math.round(128 + 127 * 5 * x);
            assertEquals(expected, maps.maps(1)[i] & 255);
            assertEquals(128, maps.maps(1)[UnitMaps.PIXELS + i] & 255);
        }
    }

    @Test
    void choosesTheFirstTheDeadOrTheMostDifferentUnits() {
        byte[] maps = new byte[5 * UnitMaps.PIXELS];
        for (int unit = 0; unit < 5; unit++) {
            // Units 0, 1 and 2 are alike, 3 is far from them, 4 in between.
            java.util.Arrays.fill(maps, unit * UnitMaps.PIXELS, (unit + 1) * UnitMaps.PIXELS, (byte)
                    (unit < 3 ? 128 + unit : unit == 3 ? 250 : 190));
        }
        double[] shares = {0.5, 0.2, 0, 0.1, 0};
        assertArrayEquals(new int[] {0, 1, 2}, UnitChoice.FIRST.choose(3, maps, shares));
        assertArrayEquals(new int[] {0, 3, 4}, UnitChoice.DIFFERENT.choose(3, maps, shares));
        assertArrayEquals(new int[] {0, 2, 4}, UnitChoice.DEAD.choose(3, maps, shares));
        assertArrayEquals(new int[] {2}, UnitChoice.DEAD.choose(1, maps, shares));
        for (UnitChoice choice : UnitChoice.values()) {
            assertArrayEquals(new int[] {0, 1, 2, 3, 4}, choice.choose(9, maps, shares));
        }
    }

    @Test
    void zerosAreDeadCopiesAndHeIsNot() {
        LayerDims dims = LayerDims.of(2, 10, 5, 1);
        PointSet points = new initlab.training.ProbabilityField(9).grid();
        NetworkStatistics statistics = new NetworkStatistics(dims, Activation.RELU, points);
        UnitMaps maps = new UnitMaps(dims, Activation.RELU, 1.5);
        Parameters zeros = new Parameters(dims);
        statistics.measure(zeros, 0.01);
        maps.fill(zeros);
        LayerUnits first = LayerUnits.of(statistics, maps, 1, 4, UnitChoice.FIRST);
        assertEquals(10, first.size());
        assertEquals(10, first.inactive());
        assertEquals(1, first.distinct());
        assertEquals(10, first.copies(3));
        assertEquals(4 * UnitMaps.PIXELS, maps.of(List.of(first)).length);
        statistics.measure(RandomNetworks.parameters(dims, random, 1), 0.01);
        LayerUnits second = LayerUnits.of(statistics, maps, 2, 9, UnitChoice.FIRST);
        assertEquals(5, second.distinct());
        assertEquals(1, second.copies(0));
    }
}
