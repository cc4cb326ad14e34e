package initlab.e2e;

import static org.junit.jupiter.api.Assertions.fail;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The page never freezes: while three runs train as fast as they go, the browser reports no task of more than 50 ms on
 * the main thread. A machine that is busy with something else can hold up any task, so the best of three tries counts.
 */
class SmoothnessIT {
    private static final int TRIES = 3;

    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void noLongTaskWhileThreeRunsTrain(String engine) {
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < TRIES; i++) {
            try (Lab lab = Lab.desktop().open("?engine=" + engine)) {
                lab.page.waitForTimeout(500);
                lab.page.evaluate("window.longTasks = []; new PerformanceObserver(list => "
                        + "longTasks.push(...list.getEntries().map(e => Math.round(e.duration))))"
                        + ".observe({type: 'longtask'})");
                lab.trainToTheEnd();
                Object tasks = lab.page.evaluate("window.longTasks");
                assertLongTasksAreSeen(lab);
                seen.add(tasks);
                if (((List<?>) tasks).isEmpty()) {
                    return;
                }
            }
        }
        fail("long tasks in every try, in ms: " + seen);
    }

    /** An empty list proves nothing unless a task that is long on purpose gets onto it. */
    private static void assertLongTasksAreSeen(Lab lab) {
        lab.page.evaluate("longTasks = []; setTimeout(() => {"
                + "const start = performance.now(); while (performance.now() - start < 80); })");
        lab.page.waitForFunction("longTasks.some(duration => duration >= 80)");
    }
}
