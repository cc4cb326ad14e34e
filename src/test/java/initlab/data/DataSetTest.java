package initlab.data;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DataSetTest {
    @ParameterizedTest
    @EnumSource(DataSet.class)
    void classesAreBalancedAndPointsLieOnTheField(DataSet set) {
        PointSet points = set.make(300, 0.05, 1);
        assertEquals(150, Arrays.stream(points.labels()).sum());
        for (double coordinate : points.features()) {
            assertTrue(Math.abs(coordinate) < 1.5, set + ": " + coordinate);
        }
        assertArrayEquals(points.features(), set.make(300, 0.05, 1).features());
        assertTrue(!Arrays.equals(points.features(), set.make(300, 0.05, 2).features()));
    }

    @Test
    void withoutNoiseEveryShapeIsWhatItSays() {
        for (int seed = 0; seed < 5; seed++) {
            for (int n : new int[] {2, 99, 200}) {
                each(DataSet.XOR.make(n, 0, seed), (x, y, label) -> assertEquals(x * y > 0 ? 1 : 0, label));
                each(DataSet.MOONS.make(n, 0, seed), (x, y, label) -> {
                    double side = label == 0 ? 0.85 : -0.85;
                    assertEquals(1, Math.hypot(x / side + 0.5, y / side + 0.25), 1e-12);
                });
                each(DataSet.SPIRALS.make(n, 0, seed), (x, y, label) -> {
                    double share = (Math.hypot(x, y) - 0.1) / 1.15;
                    double turn = Math.atan2(y, x) - 2.5 * Math.PI * share - label * Math.PI;
                    assertEquals(0, Math.sin(turn / 2), 1e-9);
                });
            }
        }
    }

    @Test
    void blobsLieAroundTheirCentres() {
        double[] sum = new double[2];
        each(DataSet.BLOBS.make(2000, 0, 3), (x, y, label) -> sum[label] += x / 1000);
        assertEquals(-0.6, sum[0], 0.02);
        assertEquals(0.6, sum[1], 0.02);
    }

    private interface Point {
        void check(double x, double y, int label);
    }

    private static void each(PointSet points, Point check) {
        for (int i = 0; i < points.size(); i++) {
            check.check(points.features()[i], points.features()[points.size() + i], (int) points.labels()[i]);
        }
    }
}
