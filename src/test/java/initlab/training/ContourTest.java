package initlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.function.DoubleBinaryOperator;
import org.junit.jupiter.api.Test;

class ContourTest {
    private final ProbabilityField field = new ProbabilityField(101);

    @Test
    void aCircleIsTracedAllTheWayRound() {
        float[] ends = contour((x, y) -> 0.5 + (1 - Math.hypot(x, y)) / 10);
        double length = 0;
        for (int i = 0; i < ends.length; i += 4) {
            for (int end = i; end < i + 4; end += 2) {
                assertEquals(1, Math.hypot(ends[end], ends[end + 1]), 1e-3);
            }
            length += Math.hypot(ends[i] - ends[i + 2], ends[i + 1] - ends[i + 3]);
        }
        assertEquals(2 * Math.PI, length, 0.01);
    }

    @Test
    void aStraightLineIsExactAndTheRightWayUp() {
        float[] ends = contour((x, y) -> 0.5 + (y - 0.5 * x - 0.3) / 20);
        assertTrue(ends.length >= 4 * 100);
        for (int i = 0; i < ends.length; i += 2) {
            assertEquals(0.5 * ends[i] + 0.3, ends[i + 1], 1e-6);
        }
    }

    @Test
    void aSaddleKeepsItsSidesApart() {
        float[] ends = contour((x, y) -> 0.5 + x * y / 10 + 0.001);
        for (int i = 0; i < ends.length; i += 2) {
            assertEquals(-0.01, ends[i] * (double) ends[i + 1], 2e-3);
        }
        assertTrue(ends.length > 0);
    }

    @Test
    void noLineIsDrawnAtNaN() {
        assertEquals(0, contour((x, y) -> Double.NaN).length);
        assertEquals(0, contour((x, y) -> 0.5).length);
        assertEquals(0, contour((x, y) -> 0.9).length);
        float[] half = contour((x, y) -> x < 0 ? Double.NaN : 0.5 + y / 10);
        for (int i = 0; i < half.length; i += 2) {
            assertTrue(half[i] >= 0);
        }
    }

    private float[] contour(DoubleBinaryOperator probability) {
        double[] values = new double[field.grid().size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = probability.applyAsDouble(
                    field.grid().features()[i], field.grid().features()[values.length + i]);
        }
        return new Contour(field, values).trace();
    }
}
