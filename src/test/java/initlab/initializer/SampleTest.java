package initlab.initializer;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SampleTest {
    @Test
    void everyWeightIsCountedOnce() {
        for (Scheme scheme : Schemes.ALL) {
            Sample sample = Sample.of(Initialization.of(scheme.word()), 3);
            assertEquals(Sample.FAN * Sample.FAN, IntStream.of(sample.counts()).sum(), scheme.word());
            assertEquals(IntStream.of(sample.counts()).max().orElseThrow(), sample.most());
            assertEquals(scheme.word().equals("zeros"), sample.limit() == 0);
        }
    }

    @Test
    void binsReachFromTheLargestWeightToItsOpposite() {
        Sample sample = Sample.of(new double[] {-2, -2, 0, 1.95, 2});
        int[] counts = new int[Sample.BINS];
        counts[0] = 2;
        counts[Sample.BINS / 2] = 1;
        counts[Sample.BINS - 1] = 2;
        assertArrayEquals(counts, sample.counts());
        assertEquals(2, sample.limit());
        assertEquals(Math.sqrt((3 * 4 + 1.95 * 1.95) / 5 - 0.01 * 0.01), sample.deviation(), 1e-12);
    }

    @Test
    void heHasTheDeviationOfItsFormula() {
        double expected = Math.sqrt(2.0 / Sample.FAN);
        // Four standard errors of 4,096 normal numbers.
        assertEquals(expected, Sample.of(Initialization.of("he"), 3).deviation(), 4 * expected / Math.sqrt(2 * 4096));
    }

    @Test
    void zerosAreInTheMiddle() {
        assertEquals(4096, Sample.of(Initialization.of("zeros"), 3).counts()[Sample.BINS / 2]);
    }
}
