package initlab.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistogramTest {
    private final Histogram histogram = new Histogram();

    @ParameterizedTest
    @CsvSource({
        "0, 1",
        "1, 1",
        "1.01, 2",
        "2, 2",
        "2.1, 5",
        "5, 5",
        "5.5, 10",
        "10, 10",
        "17.9, 20",
        "0.2, 0.2",
        "0.21, 0.5",
        "0.5, 0.5",
        "0.51, 1",
        "0.1, 0.1",
        "0.0031, 0.005",
        "1e-5, 1e-5",
        "1.7e308, 1.7976931348623157e308"
    })
    void limitsAreOneTwoOrFiveTimesAPowerOfTen(double largest, double limit) {
        assertEquals(limit, Histogram.limitFor(largest));
    }

    @Test
    void limitsAreTheLeastThatHoldTheLargest() {
        Random random = new Random(3);
        for (int i = 0; i < 5000; i++) {
            double largest = Math.pow(10, 40 * random.nextDouble() - 20) * (1 + random.nextDouble());
            double expected = 0;
            for (int n = -21; expected == 0; n++) {
                for (int m : new int[] {1, 2, 5}) {
                    BigDecimal limit = BigDecimal.valueOf(m).scaleByPowerOfTen(n);
                    if (expected == 0 && limit.compareTo(new BigDecimal(largest)) >= 0) {
                        expected = limit.doubleValue();
                    }
                }
            }
            assertEquals(expected, Histogram.limitFor(largest), "for " + largest);
        }
    }

    @Test
    void limitsOfTheExtremesHoldThem() {
        for (double largest : new double[] {Double.MIN_VALUE, 1e-310, 3e-300, 1e-200, 3e-30, 3e30, 1e200, 9e307}) {
            double limit = Histogram.limitFor(largest);
            assertTrue(limit >= largest && limit <= Double.MAX_VALUE, largest + " has limit " + limit);
            assertTrue(largest < 1e-290 || limit <= 2.6 * largest, largest + " has limit " + limit);
        }
    }

    @Test
    void everyValueIsInItsBin() {
        Random random = new Random(4);
        double[] values = new double[1000];
        for (int i = 0; i < values.length; i++) {
            values[i] = random.nextGaussian();
        }
        histogram.fill(values);
        int[] expected = new int[Histogram.BINS];
        for (double value : values) {
            double width = 2 * histogram.limit() / Histogram.BINS;
            for (int bin = 0; bin < Histogram.BINS; bin++) {
                double from = -histogram.limit() + bin * width;
                expected[bin] += value >= from && value < from + width ? 1 : 0;
            }
        }
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            assertEquals(expected[bin], histogram.count(bin), "bin " + bin);
        }
        assertEquals(5, histogram.limit());
        assertEquals(1000, total());
    }

    @Test
    void endsAndZerosAreCountedAndNothingInfinite() {
        double infinity = Double.POSITIVE_INFINITY;
        histogram.fill(new double[] {-2, 2, 0, -0.0, 0, Double.NaN, infinity, -infinity});
        assertEquals(2, histogram.limit());
        assertEquals(1, histogram.count(0));
        assertEquals(1, histogram.count(Histogram.BINS - 1));
        assertEquals(3, histogram.count(Histogram.BINS / 2));
        assertEquals(5, total(), "infinities and NaN are in no bin");
    }

    @Test
    void aGivenLimitLeavesOutWhatLiesBeyond() {
        histogram.fill(new double[] {-3, -1.5, -1, 0.2, 1, 1.1}, 1);
        assertEquals(3, total());
        histogram.fill(new double[] {0.5}, 1);
        assertEquals(1, total(), "nothing is left of the first filling");
    }

    private int total() {
        int total = 0;
        for (int bin = 0; bin < Histogram.BINS; bin++) {
            total += histogram.count(bin);
        }
        return total;
    }
}
