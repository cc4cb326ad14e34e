package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.network.LayerDims;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class LayerFoldTest {
    @Test
    void sevenHiddenLayersAreAllDrawn() {
        LayerFold fold = LayerFold.of(deep(7));
        assertEquals(0, fold.count());
        for (int layer = 0; layer <= 8; layer++) {
            assertFalse(fold.has(layer));
            assertEquals(layer, fold.row(layer));
        }
    }

    @Test
    void theMiddleOfADeeperNetworkIsOneRow() {
        for (int hidden = 8; hidden < LayerDims.MAX_LAYERS; hidden++) {
            LayerFold fold = LayerFold.of(deep(hidden));
            assertEquals(hidden - 6, fold.count());
            int row = 0;
            for (int layer = 1; layer <= hidden + 1; layer++) {
                boolean stays = fold.has(layer) && fold.has(layer - 1);
                row += stays ? 0 : 1;
                assertEquals(row, fold.row(layer), hidden + " hidden layers, layer " + layer);
            }
            assertEquals(LayerFold.ROWS + 1, row, "the output is below all rows");
            assertTrue(fold.has(4) && !fold.has(3) && !fold.has(hidden - 2));
        }
    }

    private static LayerDims deep(int hidden) {
        int[] sizes = new int[hidden + 2];
        Arrays.fill(sizes, 3);
        sizes[0] = 2;
        sizes[hidden + 1] = 1;
        return LayerDims.of(sizes);
    }
}
