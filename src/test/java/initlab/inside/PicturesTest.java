package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.data.PointSet;
import initlab.network.Activation;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.network.RandomNetworks;
import initlab.network.ReferencePass;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Unit maps and edges. */
class PicturesTest {
    private final Random random = new Random(14);

    @Test
    void theGridGoesRowByRowFromTheTop() {
        PointSet grid = UnitMaps.grid(2, 3);
        assertArrayEquals(new double[] {-1.5, 1.5, -1.5, 1.5, 1.5, 1.5, -1.5, -1.5}, grid.features());
        assertArrayEquals(
                new double[] {-1, 0, 1, -1, 0, 1, -1, 0, 1, 1, 1, 1, 0, 0, 0, -1, -1, -1},
                UnitMaps.grid(3, 1.5).features(),
                1e-15);
    }

    /** Units max(0, x), max(0, −2y), and a dead one; the output's logit is the first. */
    @Test
    void mapsShowEachUnitOnTheLayersScale() {
        Parameters parameters = new Parameters(LayerDims.of(2, 3, 1));
        parameters.readFrom(new double[] {1, 0, 0, -2, 0, 0, 0, 0, -1, 1, 0, 0, 0}, 0);
        UnitMaps maps = new UnitMaps(parameters.dims(), Activation.RELU, UnitMaps.grid(2, 2));
        maps.fill(parameters);
        assertEquals(2, maps.largest(1));
        assertUnsigned(new int[] {128, 192, 128, 192, 128, 128, 255, 255, 128, 128, 128, 128}, maps.maps(1));
        // 2 / (1 + 1/e) − 1 = 0.462 of 127 is 58.7.
        assertUnsigned(new int[] {128, 187, 128, 187}, maps.maps(2));
    }

    @Test
    void mapsAreTheActivationsOfTheReference() {
        LayerDims dims = LayerDims.of(2, 5, 4, 1);
        Parameters parameters = RandomNetworks.parameters(dims, random, 1);
        PointSet grid = UnitMaps.grid(9, 1.5);
        UnitMaps maps = new UnitMaps(dims, Activation.TANH, grid);
        maps.fill(RandomNetworks.parameters(dims, random, 1));
        maps.fill(parameters);
        ReferencePass pass = new ReferencePass(dims, Activation.TANH, grid);
        pass.forward(parameters);
        for (int layer = 1; layer <= 2; layer++) {
            for (int i = 0; i < dims.size(layer) * 81; i++) {
                double expected = 128 + 127 * pass.activations(layer)[i] / maps.largest(layer);
                assertEquals(expected, maps.maps(layer)[i] & 255, 0.501);
            }
        }
        for (int n = 0; n < 81; n++) {
            assertEquals(128 + 127 * Math.tanh(pass.preActivations(3)[n] / 2), maps.maps(3)[n] & 255, 0.501);
        }
    }

    @Test
    void edgesKeepSignAndSize() {
        Parameters parameters = new Parameters(LayerDims.of(2, 2, 1));
        parameters.readFrom(new double[] {4, -4, 1, 0, 9, 9, Double.NaN, -0.5, 7}, 0);
        EdgeWeights edges = new EdgeWeights(parameters.dims());
        assertUnsigned(new int[] {128, 128, 128, 128}, edges.edges(1));
        edges.fill(parameters);
        assertEquals(4, edges.largest(1));
        assertUnsigned(new int[] {255, 1, 160, 128}, edges.edges(1));
        assertUnsigned(new int[] {0, 1}, edges.edges(2));
        parameters.weights(1)[0] = Double.POSITIVE_INFINITY;
        edges.fill(parameters);
        assertUnsigned(new int[] {255, 1, 160, 128}, edges.edges(1));
    }

    private static void assertUnsigned(int[] expected, byte[] actual) {
        int[] unsigned = new int[actual.length];
        for (int i = 0; i < unsigned.length; i++) {
            unsigned[i] = actual[i] & 255;
        }
        assertArrayEquals(expected, unsigned);
    }
}
