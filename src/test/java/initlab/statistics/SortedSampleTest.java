package initlab.statistics;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedSampleTest {
    @Test
    void anyOrderOfArrivalGivesTheOrderStatistics() {
        Random random = new Random(4);
        double[] values = random.doubles(1001).toArray();
        values[17] = Double.POSITIVE_INFINITY;
        values[400] = Double.NaN;
        values[401] = Double.NaN;
        values[900] = values[2];
        SortedSample sample = new SortedSample();
        for (int i = 0; i < values.length; i++) {
            sample.add(values[i]);
            if (i % 7 == 0) {
                sample.quantile(0.5);
            }
        }
        Arrays.sort(values);
        assertEquals(1001, sample.size());
        for (int i = 0; i <= 1000; i++) {
            assertEquals(values[i], sample.quantile(i / 1000.0), 1e-9, "the value at " + i);
        }
    }

    /** {@code numpy.quantile([3, 1, 2, 10], q)}. */
    @Test
    void quantilesAreInterpolatedAsByNumPy() {
        SortedSample sample = of(3, 1, 2, 10);
        assertEquals(1, sample.quantile(0));
        assertEquals(1.15, sample.quantile(0.05), 1e-15);
        assertEquals(1.75, sample.quantile(0.25));
        assertEquals(2.5, sample.quantile(0.5));
        assertEquals(4.75, sample.quantile(0.75));
        assertEquals(8.95, sample.quantile(0.95), 1e-14);
        assertEquals(10, sample.quantile(1));
    }

    @Test
    void infiniteCostsAreOrdinaryValues() {
        double infinite = Double.POSITIVE_INFINITY;
        assertEquals(infinite, of(1, infinite, infinite, infinite).quantile(0.5));
        assertEquals(1.5, of(1, 2, infinite).quantile(0.25));
        assertEquals(Double.NaN, of().quantile(0.5));
    }

    private static SortedSample of(double... values) {
        SortedSample sample = new SortedSample();
        for (double value : values) {
            sample.add(value);
        }
        return sample;
    }
}
