package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Nothing runs when nothing changes: no animation frames, no timers, no messages to and from workers. */
class IdleIT {
    /** Milliseconds in which nothing may happen. */
    private static final int QUIET = 500;
    /** How often the page may still be at work, for example loading what comes into view later. */
    private static final int TRIES = 20;

    /**
     * Notes what the page asks for and what it is called for. A timer of 20 s watches workers that do not answer; it is set
     * once, and ends by itself.
     */
    private static final String NOTE = """
            window.happened = []; {
              const noted = (name, plain) => (action, ...more) => {
                if (more[0] >= 10000) { return plain(action, ...more); }
                happened.push(name);
                return plain((...a) => { happened.push(name + ' called'); action(...a); }, ...more);
              };
              for (const name of ['requestAnimationFrame', 'requestIdleCallback', 'setTimeout', 'setInterval']) {
                window[name] = noted(name, window[name].bind(window));
              }
              const Plain = Worker;
              window.Worker = class extends Plain {
                constructor(...a) { super(...a); this.addEventListener('message', () => happened.push('answer')); }
                postMessage(...a) { happened.push('request'); super.postMessage(...a); }
              };
            }""";

    private static Lab open(String query) {
        Lab lab = Lab.desktop();
        lab.page.addInitScript(NOTE);
        return lab.open(query);
    }

    private static Object during(Lab lab, int milliseconds) {
        lab.page.evaluate("happened = []");
        lab.page.waitForTimeout(milliseconds);
        return lab.page.evaluate("happened");
    }

    private static void assertComesToRest(Lab lab, String when) {
        Object last = during(lab, QUIET);
        for (int i = 0; i < TRIES && !last.equals(List.of()); i++) {
            last = during(lab, QUIET);
        }
        assertEquals(List.of(), last, when);
    }

    @Test
    void nothingRunsAfterLoadingDuringAPauseAndAfterTraining() {
        try (Lab lab = open("?iterations=2000&arithmetic=fast&layers=2-4-1")) {
            lab.settle();
            assertComesToRest(lab, "after loading");
            lab.part("train").click();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration > 20");
            lab.part("train").click();
            lab.awaitState("paused");
            assertComesToRest(lab, "during a pause");
            lab.choose("speed-max");
            lab.part("train").click();
            lab.awaitState("finished");
            assertComesToRest(lab, "after training");
        }
    }

    @Test
    void nothingRunsInALesson() {
        try (Lab lab = open("?")) {
            lab.settle();
            assertComesToRest(lab, "in the lesson");
        }
    }
}
