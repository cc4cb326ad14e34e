package initlab.description;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.inside.Figure;
import initlab.inside.FigureCurves;
import initlab.inside.HistogramFrame;
import initlab.inside.LayerFrame;
import initlab.network.LayerDims;
import java.util.List;
import org.junit.jupiter.api.Test;

class InsideTextTest {
    private static final LayerDims DIMS = LayerDims.of(2, 3, 1);

    @Test
    void theMiddleHalfOfAHistogramIsMeasuredFromItsMiddle() {
        int[] spread = {1, 1, 1, 1, 1};
        int[] narrow = {0, 1, 8, 1, 0};
        LayerFrame layer = layer(
                new HistogramFrame(spread, 1),
                new HistogramFrame(narrow, 1),
                new HistogramFrame(narrow, 10),
                new HistogramFrame(narrow, 0.5));
        String text = InsideText.histograms(DIMS, List.of(layer, layer));
        assertTrue(
                text.startsWith("Layer 1: half of the weights lie within ±0.600, of the pre-activations within ±0.200, "
                        + "of the activations within ±2.00, of the gradients within ±0.100."),
                text);
    }

    @Test
    void zerosAreToldAsZero() {
        HistogramFrame zeros = new HistogramFrame(new int[] {0, 0, 7, 0, 0}, 1);
        LayerFrame layer = layer(zeros, zeros, zeros, zeros);
        assertTrue(InsideText.histograms(DIMS, List.of(layer, layer)).contains("gradients within ±0."));
    }

    private static LayerFrame layer(HistogramFrame... histograms) {
        return new LayerFrame(3, 3, 0, 1, 1, 1, 1, 1, 0, List.of(histograms));
    }

    @Test
    void everyLayersCurveHasItsEnds() {
        double[] values = new double[Figure.values().length * 2 * 3];
        System.arraycopy(new double[] {0.5, 0.7, 0.25, 0, 1, 2}, 0, values, Figure.WEIGHT_NORM.ordinal() * 6, 6);
        FigureCurves curves = new FigureCurves(new int[] {0, 1, 2}, values);
        assertEquals(
                "Layer 1: from 0.500 to 0.250. Output layer: from 0 to 2.00.",
                InsideText.curves(DIMS, curves, Figure.WEIGHT_NORM));
        assertEquals("", InsideText.curves(DIMS, new FigureCurves(new int[0], new double[0]), Figure.WEIGHT_NORM));
    }
}
