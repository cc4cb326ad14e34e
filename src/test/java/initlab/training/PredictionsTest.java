package initlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PredictionsTest {
    @Test
    void aProbabilityOfOneHalfIsClassZero() {
        assertArrayEquals(new byte[] {0, 0, 1, 0}, Predictions.of(new double[] {0, 0.5, Math.nextUp(0.5), Double.NaN}));
    }

    @Test
    void accuracyIsTheShareThatIsRight() {
        assertEquals(0.75, Predictions.accuracy(new byte[] {0, 1, 1, 0}, new double[] {0, 1, 0, 0}));
    }
}
