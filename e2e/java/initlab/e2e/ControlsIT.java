package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ControlsIT {
    @Test
    void theMouseTrainsPausesStepsAndResets() {
        try (Lab lab = Lab.desktop().countingAsked().open("")) {
            assertEquals("Train", lab.part("train").innerText());
            lab.part("train").click();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration >= 50");
            assertEquals("Pause", lab.part("train").innerText());
            lab.part("train").click();
            lab.awaitState("paused");
            int paused = lab.iteration();
            int asked = lab.asked();
            lab.awaitDrawn();
            assertEquals(asked, lab.asked(), "nothing moves while paused");
            lab.part("step").click();
            lab.page.waitForFunction("k => +document.documentElement.dataset.iteration === k", paused + 1);
            lab.part("reset").click();
            lab.awaitState("ready");
            assertEquals(0, lab.iteration());
        }
    }

    @Test
    void theKeyboardTrainsPausesStepsAndResets() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.page.keyboard().press(".");
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
            lab.page.keyboard().press("k");
            lab.page.waitForFunction("+document.documentElement.dataset.iteration >= 20");
            lab.page.keyboard().press("k");
            lab.awaitState("paused");
            lab.page.keyboard().press("0");
            lab.awaitState("ready");
            lab.part("train").focus();
            lab.page.keyboard().press("Space");
            lab.awaitState("training");
            lab.page.keyboard().press("Enter");
            lab.awaitState("paused");
        }
    }

    @Test
    void keysTypeTextInATextField() {
        try (Lab lab = Lab.desktop().countingAsked().open("?step=he")) {
            LessonIT.awaitStep(lab, "he");
            int asked = lab.asked();
            lab.part("lesson-note-he-note").fill("");
            lab.part("lesson-note-he-note").pressSequentially("k.0");
            assertEquals("k.0", lab.part("lesson-note-he-note").inputValue());
            assertEquals(asked, lab.asked());
        }
    }

    @Test
    void theSpeedIsTheNumberOfIterationsPerFrame() {
        try (Lab lab = Lab.desktop().open("?iterations=3000")) {
            lab.choose("speed-100");
            lab.part("train").click();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration > 0");
            assertEquals(0, lab.iteration() % 100);
            lab.awaitState("finished");
            assertEquals(3000, lab.iteration());
            assertEquals("Train again", lab.part("train").innerText());
            assertEquals(1.0, ((Number) lab.part("progress").evaluate("bar => bar.position")).doubleValue());
        }
    }

    @Test
    void aBadValueIsNamedBesideItsFieldAndTheRunGoesOn() {
        try (Lab lab = Lab.desktop().countingAsked().open("")) {
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
            lab.settle();
            int asked = lab.asked();
            lab.setup("rate").fill("fast");
            lab.part("rate").press("Tab");
            lab.awaitDrawn();
            String problem = lab.part("rate-problem").textContent();
            assertTrue(problem.contains("“fast”") && problem.contains("above 0"), problem);
            lab.awaitDrawn();
            assertEquals(1, lab.iteration(), "the run is not lost");
            assertEquals(asked, lab.asked());
            lab.setup("rate").fill("0.1");
            lab.part("rate").press("Tab");
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '0'");
            assertEquals("", lab.part("rate-problem").textContent());
            lab.page.waitForURL(url -> url.contains("rate=0.1"));
        }
    }

    @Test
    void aRefusedValueStaysInItsFieldUntilItIsCorrectedOrCleared() {
        try (Lab lab = Lab.desktop().open("")) {
            enter(lab, "rate", "fast");
            enter(lab, "noise", "2");
            enter(lab, "seed", "7");
            lab.page.waitForURL(url -> url.endsWith("?seed=7"));
            lab.awaitState("ready");
            assertEquals("fast", lab.part("rate").inputValue());
            assertEquals("true", lab.part("rate").getAttribute("aria-invalid"));
            assertTrue(lab.part("rate-problem").textContent().contains("“fast”"));
            enter(lab, "rate", "");
            lab.page.waitForFunction("document.getElementById('rate').value === '0.01'");
            assertEquals("", lab.part("rate-problem").textContent());
            assertNull(lab.part("rate").getAttribute("aria-invalid"));
            assertEquals("2", lab.part("noise").inputValue());
            enter(lab, "noise", "0.1");
            lab.page.waitForURL(url -> url.endsWith("?seed=7&noise=0.1"));
            assertNull(lab.part("noise").getAttribute("aria-invalid"));
        }
    }

    private static void enter(Lab lab, String field, String text) {
        lab.setup(field).fill(text);
        lab.part(field).press("Tab");
    }

    @Test
    void theNotebooksValuesClearARejectedOne() {
        try (Lab lab = Lab.desktop().open("")) {
            rejectARateAndChangeTheSeed(lab);
            lab.part("defaults").click();
            lab.page.waitForURL(url -> !url.contains("seed="));
            lab.awaitDrawn();
            assertEquals("0.01", lab.part("rate").inputValue());
            assertEquals("3", lab.part("seed").inputValue());
            assertNull(lab.part("rate").getAttribute("aria-invalid"));
            assertEquals("", lab.part("rate-problem").textContent());
        }
    }

    private static void rejectARateAndChangeTheSeed(Lab lab) {
        lab.setup("rate").fill("abc");
        lab.part("rate").press("Tab");
        lab.setup("seed").fill("4");
        lab.part("seed").press("Tab");
        lab.page.waitForURL(url -> url.contains("seed=4"));
        lab.awaitState("ready");
        assertFalse(lab.page.url().contains("rate="), lab.page.url());
        assertEquals("abc", lab.part("rate").inputValue());
        assertEquals("true", lab.part("rate").getAttribute("aria-invalid"));
        String problem = lab.part("rate-problem").textContent();
        assertTrue(problem.contains("“abc”"), problem);
    }

    @Test
    void aColumnTakesAnotherInitialization() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.column(0).locator("[data-part=choice]").selectOption("xavier");
            lab.page.waitForURL(url -> url.contains("init=xavier,random,he"));
            lab.awaitState("ready");
            lab.column(0).locator("[data-part=choice]").selectOption("scale");
            lab.column(0).locator("[data-part=scale]").fill("-3");
            lab.column(0).locator("[data-part=scale]").press("Tab");
            lab.awaitDrawn();
            assertTrue(
                    lab.column(0).locator("[data-part=problem]").textContent().contains("“-3”"));
            lab.column(0).locator("[data-part=scale]").fill("0.5");
            lab.column(0).locator("[data-part=scale]").press("Tab");
            lab.page.waitForURL(url -> url.contains("init=0.5,random,he"));
        }
    }

    @Test
    void theCostAxisAndTheMarksChangeThePictures() {
        try (Lab lab = Lab.desktop().open("?iterations=500")) {
            lab.trainToTheEnd();
            String chart = (String) lab.part("cost-chart").evaluate("canvas => canvas.toDataURL()");
            lab.choose("axis-log");
            lab.awaitDrawn();
            assertFalse(chart.equals(lab.part("cost-chart").evaluate("canvas => canvas.toDataURL()")));
            String field = image(lab, "field");
            lab.part("mark-wrong").check();
            lab.awaitDrawn();
            assertFalse(field.equals(image(lab, "field")));
        }
    }

    private static String image(Lab lab, String part) {
        return (String) lab.column(1).locator("[data-part=" + part + "]").evaluate("canvas => canvas.toDataURL()");
    }
}
