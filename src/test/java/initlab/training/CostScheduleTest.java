package initlab.training;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class CostScheduleTest {
    @Test
    void printedAndLastIterationsAreAlwaysDueAndThereAreNeverTooMany() {
        for (int iterations : new int[] {1, 7, 299, 300, 301, 15_000, 999_999, 1_000_000}) {
            CostSchedule schedule = new CostSchedule(iterations);
            int due = 0;
            for (int k = 0; k <= iterations; k++) {
                if (schedule.isDue(k)) {
                    due++;
                } else {
                    assertTrue(k % 1000 != 0 && k != 0 && k != iterations, iterations + ": " + k);
                }
            }
            assertTrue(due <= 1700, iterations + " gives " + due);
        }
    }
}
