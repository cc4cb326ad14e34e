package initlab.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import initlab.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Points that NumPy made by scikit-learn's recipe. */
class CirclesTest {
    @Test
    void makesNumPysPointsBitForBit() {
        check(300, 1);
        check(100, 2);
        check(7, 5);
    }

    private static void check(int n, int seed) {
        PointSet points = Circles.make(n, 0.05, 0.8, seed);
        List<String> lines = Resources.lines(CirclesTest.class, "circles-" + n + "-" + seed + ".txt");
        assertEquals(n, lines.size());
        assertEquals(n, points.size());
        for (int i = 0; i < n; i++) {
            String[] words = lines.get(i).split(" ");
            assertEquals(Double.parseDouble(words[0]), points.features()[i], "x of point " + i);
            assertEquals(Double.parseDouble(words[1]), points.features()[n + i], "y of point " + i);
            assertEquals(Double.parseDouble(words[2]), points.labels()[i], "label of point " + i);
        }
    }

    @Test
    void refusesWhatMakesNoCircles() {
        assertThrows(IllegalArgumentException.class, () -> Circles.make(0, 0.05, 0.8, 1));
        assertThrows(IllegalArgumentException.class, () -> Circles.make(300, -1, 0.8, 1));
        assertThrows(IllegalArgumentException.class, () -> Circles.make(300, Double.NaN, 0.8, 1));
        assertThrows(IllegalArgumentException.class, () -> Circles.make(300, 0.05, 1.1, 1));
    }
}
