package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** A button keeps the keyboard focus after it was pressed. */
class FocusIT {
    @Test
    void trainKeepsTheFocusWhenTrainingEndsAndStartsAgain() {
        try (Lab lab = Lab.desktop().open("?iterations=60")) {
            lab.part("train").focus();
            for (String name : new String[] {"Train", "Train again"}) {
                assertEquals(name, lab.part("train").innerText());
                lab.page.keyboard().press("Enter");
                lab.awaitState("training", "finished");
                lab.awaitState("finished");
                assertEquals("train", focused(lab), "after " + name);
            }
        }
    }

    @Test
    void stepKeepsTheFocusAtTheLastIteration() {
        try (Lab lab = Lab.desktop().open("?iterations=2")) {
            lab.part("step").focus();
            for (int i = 1; i <= 2; i++) {
                lab.page.keyboard().press("Enter");
                lab.page.waitForFunction("k => +document.documentElement.dataset.iteration === k", i);
            }
            lab.awaitState("finished");
            assertEquals("step", focused(lab));
        }
    }

    @Test
    void resetKeepsTheFocus() {
        try (Lab lab = Lab.desktop().open("?iterations=60")) {
            lab.trainToTheEnd();
            lab.part("reset").focus();
            lab.page.keyboard().press("Enter");
            lab.awaitState("ready");
            assertEquals("reset", focused(lab));
        }
    }

    private static Object focused(Lab lab) {
        lab.awaitDrawn();
        return lab.page.evaluate("document.activeElement.id");
    }
}
