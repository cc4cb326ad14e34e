package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page never freezes: while three runs train as fast as they go, no task takes the main thread more than 50 ms. The
 * processor's time for a task is held to that always. By the clock on the wall a machine busy with something else can
 * hold up any task, so there the best of three tries counts, and if none is clean, the test says so and goes by the
 * processor's time.
 */
class SmoothnessIT {
    private static final int TRIES = 3;
    private static final double LONG = 50;

    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void noLongTaskWhileThreeRunsTrain(String engine) {
        List<MainThread.Seen> tries = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            try (Lab lab = Lab.desktop().open("?engine=" + engine)) {
                lab.settle();
                MainThread.Seen seen = new MainThread(lab).during(lab::trainToTheEnd);
                assertTrue(seen.longestWork() <= LONG, "a task took " + seen.longestWork() + " ms of the processor");
                if (seen.longTasks().isEmpty()) {
                    return;
                }
                tries.add(seen);
            }
        }
        System.out.println("[WARNING] This machine is busy: tasks of the main thread were held up for over " + LONG
                + " ms in each of " + TRIES + " tries, though none had that much work: " + tries);
    }

    /** Silence proves nothing unless a task that is long on purpose is seen by both instruments. */
    @Test
    void aLongTaskIsSeen() {
        try (Lab lab = Lab.desktop().open("")) {
            MainThread.Seen seen = new MainThread(lab).during(() -> {
                lab.page.evaluate("setTimeout(() => {"
                        + "const start = performance.now(); while (performance.now() - start < 400); })");
                lab.page.waitForFunction("longTasks.some(duration => duration >= 400)");
            });
            assertTrue(seen.longestWork() > LONG, seen.toString());
        }
    }
}
