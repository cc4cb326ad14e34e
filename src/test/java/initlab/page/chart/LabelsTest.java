package initlab.page.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Labels at the ends of the lines never cover one another. */
class LabelsTest {
    @Test
    void labelsThatDoNotMeetStayWhereTheyBelong() {
        assertArrayEquals(new double[] {50, 20, 80}, Labels.spread(new double[] {50, 20, 80}, 15, 0, 100));
    }

    @Test
    void labelsThatMeetAreMovedApartInOrder() {
        double[] placed = Labels.spread(new double[] {50, 50, Double.NaN, 52}, 15, 0, 100);
        assertTrue(placed[1] - placed[0] >= 15 && placed[3] - placed[1] >= 15);
        assertTrue(Double.isNaN(placed[2]));
    }

    @Test
    void neverDoLabelsOverlapOrLeaveTheChart() {
        Random random = new Random(5);
        for (int i = 0; i < 10_000; i++) {
            double[] wanted = random.doubles(1 + random.nextInt(5), -20, 150).toArray();
            double[] placed = Labels.spread(wanted, 15, 5, 120);
            double[] sorted = placed.clone();
            Arrays.sort(sorted);
            assertTrue(sorted[0] >= 12.5 && sorted[sorted.length - 1] <= 112.5, Arrays.toString(placed));
            for (int k = 1; k < sorted.length; k++) {
                assertTrue(sorted[k] - sorted[k - 1] >= 15 - 1e-9, Arrays.toString(placed));
            }
        }
    }

    @Test
    void theLinearAxisIgnoresHighFirstCosts() {
        assertEquals(1, CostAxis.ofShares().high());
        assertEquals(0.5, CostAxis.ofShares().place(0.5));
    }
}
