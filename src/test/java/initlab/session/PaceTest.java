package initlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class PaceTest {
    private double clock;

    /** Makes a batch of steps; {@code rest} is its time apart from training. All times in milliseconds. */
    private void batch(Pace pace, double perIteration, double rest) {
        double training = pace.steps() * perIteration;
        pace.begin(clock);
        pace.trained(training / 2);
        pace.trained(training);
        clock += training + rest;
        pace.end(clock);
    }

    private Pace settled(double perIteration, double rest) {
        Pace pace = new Pace();
        pace.setSpeed(Pace.FASTEST);
        for (int i = 0; i < 30; i++) {
            batch(pace, perIteration, rest);
        }
        return pace;
    }

    @Test
    void aGivenSpeedIsKept() {
        Pace pace = new Pace();
        pace.setSpeed(100);
        batch(pace, 50, 0);
        assertEquals(100, pace.steps());
    }

    @Test
    void aBatchTrainsForAFortiethOfASecond() {
        assertEquals(250, settled(0.1, 5).steps(), 2);
        assertEquals(25, settled(1, 5).steps(), 1);
    }

    @Test
    void aBatchHasAtLeastOneStep() {
        assertEquals(1, settled(400, 5).steps());
    }

    @Test
    void aBusyMachineStillTrainsForHalfOfItsTime() {
        assertEquals(600, settled(0.1, 60).steps(), 6);
        assertEquals(1000, settled(0.1, 5000).steps(), 10);
    }

    @Test
    void noBatchMoreThanDoubles() {
        Pace pace = new Pace();
        pace.setSpeed(Pace.FASTEST);
        int last = pace.steps();
        for (int i = 0; i < 20; i++) {
            batch(pace, 0.001, 1);
            assertTrue(pace.steps() <= 2 * last, last + " → " + pace.steps());
            last = pace.steps();
        }
    }

    @Test
    void anotherSetupBeginsWithASmallBatch() {
        Pace pace = settled(0.1, 5);
        pace.reset();
        assertEquals(1, pace.steps());
    }
}
