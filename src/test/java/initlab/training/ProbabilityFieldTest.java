package initlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class ProbabilityFieldTest {
    @Test
    void theGridCoversTheSquareFromItsTopLeft() {
        ProbabilityField field = new ProbabilityField(3);
        double[] features = field.grid().features();
        assertArrayEquals(new double[] {-1, 0, 1, -1, 0, 1, -1, 0, 1, 1, 1, 1, 0, 0, 0, -1, -1, -1}, features, 1e-15);
        assertEquals(9, field.grid().size());
    }

    @Test
    void bytesCoverZeroToOneAndNaNHasItsOwnByte() {
        byte[] bytes = new byte[5];
        ProbabilityField.bytes(new double[] {0, 1, 0.5, Double.NaN, 1.0 / 254}, bytes);
        assertArrayEquals(new byte[] {1, (byte) 255, (byte) 128, 0, 2}, bytes);
    }
}
