package initlab.page.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.network.LayerDims;
import initlab.setup.SetupQuery;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units and edges lie within the drawing and apart from one another, and weights have widths. */
class NetworkLayoutTest {
    @ParameterizedTest
    @CsvSource({
        "2-10-5-1, 432, 180",
        "2-10-5-1, 290, 150",
        "2-1, 300, 80",
        "2-256-1, 900, 130",
        "2-3-3-3-3-3-3-3-1, 400, 520",
        "2-32x20-1, 400, 520",
        "2-256x49-1, 290, 300",
        "1-4-1, 290, 150"
    })
    void tilesAndEdgesFitTheDrawing(String shape, double width, double height) {
        LayerDims dims = SetupQuery.parse("layers=" + shape).setup().layerDims();
        int slots = NetworkLayout.slots(width);
        NetworkLayout layout = new NetworkLayout(dims, slots, width, height);
        assertTrue(layout.top(0) >= 0);
        for (int layer = 0; layer < dims.layers(); layer++) {
            assertTrue(layout.shown(layer) <= Math.max(2, slots));
            double half = layout.side(layer) / 2;
            for (int i = 0; i < layout.shown(layer); i++) {
                assertTrue(layout.x(layer, i) - half >= 0 && layout.x(layer, i) + half <= width);
                assertTrue(i == 0 || layout.x(layer, i) - layout.x(layer, i - 1) > 2 * half, "tiles do not touch");
                assertTrue(layout.isInTile(layer, i, layout.x(layer, i), layout.top(layer) + half));
            }
            boolean folded = layout.fold().has(layer) && layout.fold().has(layer + 1);
            assertEquals(!folded, layout.top(layer + 1) > layout.bottom(layer), "room for edges");
        }
        assertEquals(height, layout.top(dims.layers()), 1e-9);
    }

    @Test
    void anEdgeIsFoundWhereItIsDrawn() {
        NetworkLayout layout = new NetworkLayout(LayerDims.of(2, 10, 5, 1), 14, 432, 180);
        double top = layout.bottom(1);
        double bottom = layout.top(2);
        for (int step = 1; step < 10; step++) {
            double t = step / 10.0;
            double u = 1 - t;
            double y = top + (bottom - top) * (1.5 * u * u * t + 1.5 * u * t * t + t * t * t);
            double share = 3 * u * t * t + t * t * t;
            double x = layout.x(1, 2) + (layout.x(2, 4) - layout.x(1, 2)) * share;
            assertEquals(0, layout.distance(2, 4, 2, x, y), 0.5);
            assertEquals(20, layout.distance(2, 4, 2, x + 20, y), 0.5);
        }
        assertEquals(Double.POSITIVE_INFINITY, layout.distance(2, 4, 2, 100, top - 1));
    }

    /** The widest of the notebook's first weights, ×10 and He, differ by more than five times in width. */
    @Test
    void widthsGrowWithTheLogarithmOfTheWeight() {
        assertEquals(0, EdgeScale.level(0));
        assertEquals(-EdgeScale.level(1), EdgeScale.level(-1));
        assertTrue(EdgeScale.level(1e-9) > 0, "a weight that is not 0 is seen");
        assertTrue(EdgeScale.level(24.19) >= 5 * EdgeScale.level(1.863));
        assertEquals(EdgeScale.LEVELS, EdgeScale.level(1e9));
        int first = EdgeScale.level(50) - EdgeScale.level(5);
        int second = EdgeScale.level(500) - EdgeScale.level(50);
        assertTrue(second <= first * 1.6, "ten times the weight adds about as much width again");
    }
}
