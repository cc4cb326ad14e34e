package initlab.page.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** The numbers below a chart are round, and no closer to one another than the room allows. */
class TicksTest {
    @Test
    void theNotebooksIterationsAreDividedIntoThree() {
        assertArrayEquals(new int[] {0, 5000, 10_000, 15_000}, Ticks.of(15_000, 6));
    }

    @Test
    void stepsAreRound() {
        assertArrayEquals(new int[] {0, 100, 200, 300, 400}, Ticks.of(400, 6));
        assertArrayEquals(new int[] {0, 1, 2, 3}, Ticks.of(3, 6));
    }

    @Test
    void whereThereIsNoRoomOnlyTheEndsAreWritten() {
        assertArrayEquals(new int[] {0, 15_000}, Ticks.of(15_000, 1));
        assertArrayEquals(new int[] {0, 1}, Ticks.of(1, 6));
    }

    @Test
    void noStepIsShorterThanTheRoomAllows() {
        for (int last = 1; last <= 1_000_000; last += 1 + last / 7) {
            for (int most = 1; most <= 6; most++) {
                int[] ticks = Ticks.of(last, most);
                assertEquals(0, ticks[0]);
                assertEquals(last, ticks[ticks.length - 1]);
                for (int i = 1; i < ticks.length; i++) {
                    assertTrue((ticks[i] - ticks[i - 1]) * (double) most >= last, last + ": " + Arrays.toString(ticks));
                }
            }
        }
    }
}
