package initlab.network.fast;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.network.CrossEntropy;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GroupedCrossEntropyTest {
    private final Random random = new Random(5);

    @Test
    void agreesWithOneLogarithmPerPoint() {
        for (int m : new int[] {1, 2, 300, 5000}) {
            for (int powers : new int[] {0, 1, 20, 320}) {
                assertAgree(m, powers);
            }
        }
    }

    private void assertAgree(int m, int powers) {
        double[] a = new double[m];
        double[] y = new double[m];
        for (int n = 0; n < m; n++) {
            a[n] = Math.pow(10, -powers * random.nextDouble()) * random.nextDouble();
            y[n] = random.nextInt(2);
        }
        double expected = CrossEntropy.of(a, y, new double[m]);
        assertEquals(expected, cost(a, y), 1e-13 * (1 + expected), m + " points, 10^-" + powers);
    }

    @Test
    void certaintyCostsZeroOrInfinityAndNaNCountsAsZero() {
        assertEquals(0, cost(new double[] {1, 0, Double.NaN}, new double[] {1, 0, 1}));
        assertEquals(Double.POSITIVE_INFINITY, cost(new double[] {0.5, 0}, new double[] {1, 1}));
        assertEquals(Double.POSITIVE_INFINITY, cost(new double[] {1, 0.5}, new double[] {0, 1}));
        assertEquals(-Math.log(0.5) / 2, cost(new double[] {Double.NaN, 0.5}, new double[] {1, 1}));
    }

    private static double cost(double[] a, double[] y) {
        GroupedCrossEntropy cost = new GroupedCrossEntropy();
        int half = a.length / 4 * 2;
        cost.add(Arrays.copyOf(a, half), y, 0, half);
        cost.add(Arrays.copyOfRange(a, half, a.length), y, half, a.length - half);
        return cost.mean(a.length);
    }
}
