package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Looking back at any iteration, and inside the networks. */
class TimelineIT {
    private static final String LOOK_AT = "(slider => { slider.value = %d;"
            + "slider.dispatchEvent(new Event('input', {bubbles: true})); })(document.getElementById('timeline'))";

    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void anEarlierIterationHasTheSameDigitsAgain(String engine) {
        try (Lab lab = Lab.desktop().open("?engine=" + engine + "&iterations=1200&arithmetic=exact")) {
            lab.part("report-parameters").locator("summary").click();
            lab.choose("speed-100");
            lab.part("train").click();
            lab.pauseFrom(300);
            int paused = lab.iteration();
            String parameters = lab.part("parameters-random").textContent();
            String picture = picture(lab);
            lab.trainToTheEnd();
            assertNotEquals(parameters, lab.part("parameters-random").textContent());
            lookAt(lab, paused);
            assertEquals(parameters, lab.part("parameters-random").textContent());
            assertEquals(picture, picture(lab));
            assertEquals("to 1,200", lab.part("latest").innerText());
            lab.part("latest").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1200'");
            assertTrue(lab.part("latest").isHidden());
        }
    }

    @Test
    void theArrowKeysGoBackOneIteration() {
        try (Lab lab = Lab.desktop().open("?iterations=500")) {
            lab.trainToTheEnd();
            lab.part("timeline").focus();
            lab.page.keyboard().press("ArrowLeft");
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '499'");
            lab.page.keyboard().press("Home");
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '0'");
            lab.page.keyboard().press(".");
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
        }
    }

    @Test
    void draggingTheThumbByMouseLooksBack() {
        try (Lab lab = Lab.desktop().open("?iterations=1000")) {
            lab.trainToTheEnd();
            var box = lab.part("timeline").boundingBox();
            lab.page.mouse().move(box.x + box.width - 8, box.y + box.height / 2);
            lab.page.mouse().down();
            lab.page.mouse().move(box.x + box.width / 2, box.y + box.height / 2);
            lab.page.mouse().up();
            lab.page.waitForFunction("Math.abs(document.documentElement.dataset.iteration - 500) < 20");
        }
    }

    @Test
    void trainingContinuesFromTheIterationReachedAfterLookingBack() {
        try (Lab lab = Lab.desktop().open("?iterations=2000")) {
            lab.choose("speed-100");
            lab.part("train").click();
            lab.fromOn(300, LOOK_AT.formatted(10));
            lab.awaitState("paused");
            assertEquals(10, lab.iteration());
            lab.part("train").click();
            lab.page.waitForFunction("+document.documentElement.dataset.iteration > 300");
            lab.awaitState("finished");
        }
    }

    @Test
    void theInsideViewExplainsWhyZerosFail() {
        try (Lab lab = Lab.desktop().open("?iterations=300")) {
            lab.trainToTheEnd();
            lab.part("inside").locator("summary").click();
            Locator zeros = lab.part("inside").locator(".inside-column").nth(0);
            zeros.locator("tbody tr").first().waitFor();
            lab.settle();
            assertEquals(
                    "1 of 10",
                    zeros.locator("tbody tr").nth(0).locator("td").nth(0).textContent());
            assertTrue(
                    lab.part("inside-sentence").first().textContent().contains("All 10 units of layer 1 are copies"));
            Locator he = lab.part("inside").locator(".inside-column").nth(2);
            assertEquals(
                    "10 of 10",
                    he.locator("tbody tr").nth(0).locator("td").nth(0).textContent());
            String curves = (String) he.locator("[data-part=curves]").evaluate("c => c.toDataURL()");
            lab.part("inside-figure").selectOption("1");
            lab.awaitDrawn();
            assertNotEquals(curves, he.locator("[data-part=curves]").evaluate("c => c.toDataURL()"));
            Locator network = lab.column(2).locator("[data-part=network]");
            String drawing = (String) network.evaluate("c => c.toDataURL()");
            lookAt(lab, 0);
            assertNotEquals(drawing, network.evaluate("c => c.toDataURL()"));
            lab.picture("inside");
        }
    }

    /** Iterations are shown on the way, not only where the thumb comes to rest. */
    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void draggingShowsIterationsOnTheWay(boolean inside) {
        try (Lab lab = Lab.desktop().open("")) {
            lab.trainToTheEnd();
            if (inside) {
                lab.part("inside").locator("summary").click();
                lab.part("inside").locator("tbody tr").first().waitFor();
                lab.settle();
            }
            lab.page.waitForFunction("() => { window.shown ??= new Set();"
                    + "shown.add(document.documentElement.dataset.iteration);"
                    + "const slider = document.getElementById('timeline'); slider.value = (+slider.value + 50) % 15000;"
                    + "slider.dispatchEvent(new Event('input', {bubbles: true})); return shown.size > 2; }");
        }
    }

    private static void lookAt(Lab lab, int iteration) {
        lab.page.evaluate("() => " + LOOK_AT.formatted(iteration));
        lab.page.waitForFunction("k => +document.documentElement.dataset.iteration === k", iteration);
        lab.settle();
    }

    private static String picture(Lab lab) {
        return (String) lab.column(1).locator("[data-part=field]").evaluate("canvas => canvas.toDataURL()");
    }
}
