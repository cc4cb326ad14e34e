package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The chips of the set-up and their editors. */
class ChipsIT {
    @Test
    void enterAppliesAndClosesAndTheFocusReturns() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.part("chip-rate").press("Enter");
            awaitFocus(lab, "rate");
            lab.part("rate").fill("1");
            lab.part("rate").press("Enter");
            awaitFocus(lab, "chip-rate");
            assertFalse(lab.part("editor-rate").isVisible());
            lab.page.waitForURL(url -> url.endsWith("?rate=1.0"));
            assertEquals(
                    "rate 1, differs from the notebook", lab.part("chip-rate").textContent());
            assertEquals("1", lab.part("rate").inputValue());
        }
    }

    @Test
    void escapeKeepsTheOldValue() {
        try (Lab lab = Lab.desktop().open("?rate=0.5")) {
            lab.setup("rate").fill("0.7");
            lab.part("rate").press("Escape");
            awaitFocus(lab, "chip-rate");
            assertEquals("0.5", lab.part("rate").inputValue());
            lab.setup("rate").fill("0.7");
            lab.part("rate").press("Tab");
            lab.page.waitForURL(url -> url.contains("rate=0.7"));
            lab.page.keyboard().press("Escape");
            lab.page.waitForURL(url -> url.contains("rate=0.5"));
            assertEquals("0.5", lab.part("rate").inputValue());
        }
    }

    @Test
    void aPressElsewhereAppliesAndClosesAndOnlyOneEditorIsOpen() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.setup("seed").fill("9");
            lab.page.locator("h1").click();
            lab.page.waitForURL(url -> url.endsWith("?seed=9"));
            lab.awaitDrawn();
            assertEquals(0, open(lab).count());
            lab.setup("seed").fill("11");
            lab.part("chip-rate").click();
            lab.page.waitForURL(url -> url.endsWith("?seed=11"));
            lab.awaitDrawn();
            assertEquals("rate", open(lab).getAttribute("id").replace("chip-", ""));
            awaitFocus(lab, "rate");
        }
    }

    @Test
    void tabStaysInTheEditor() {
        try (Lab lab = Lab.desktop().open("?rate=0.5")) {
            lab.setup("rate");
            awaitFocus(lab, "rate");
            for (String next : new String[] {"rate-slider", "notebook-rate", "rate"}) {
                lab.page.keyboard().press("Tab");
                awaitFocus(lab, next);
            }
            lab.page.keyboard().press("Shift+Tab");
            awaitFocus(lab, "notebook-rate");
        }
    }

    @Test
    void aRefusedValueKeepsTheEditorOpenAndMarksTheChip() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.enter("rate", "fast");
            lab.page.waitForFunction("document.getElementById('rate').hasAttribute('aria-invalid')");
            awaitFocus(lab, "rate");
            assertEquals("fast", lab.part("rate").inputValue());
            assertTrue(lab.part("rate-problem").isVisible());
            assertEquals(
                    "rate 0.01, has a text that cannot be used",
                    lab.part("chip-rate").textContent());
            lab.page.locator("h1").click();
            assertTrue(lab.part("rate-problem").isVisible(), "the message stays until it is corrected");
            lab.enter("rate", "0.2");
            awaitFocus(lab, "chip-rate");
            assertNull(lab.part("chip-rate").getAttribute("data-refused"));
        }
    }

    @Test
    void valuesReturnToTheNotebooksOneAtATimeOrTogether() {
        try (Lab lab = Lab.desktop().open("")) {
            assertFalse(lab.part("defaults").isVisible());
            lab.page.navigate(Lab.address() + "?rate=0.5&seed=9");
            lab.awaitState("ready");
            assertEquals("true", lab.part("chip-seed").getAttribute("data-differs"));
            assertNull(lab.part("chip-batch").getAttribute("data-differs"));
            lab.setup("notebook-rate").click();
            lab.page.waitForURL(url -> url.endsWith("?seed=9"));
            awaitFocus(lab, "rate");
            assertFalse(lab.part("notebook-rate").isVisible());
            lab.part("rate").press("Enter");
            lab.part("defaults").click();
            lab.page.waitForURL(url -> !url.contains("seed"));
            lab.awaitDrawn();
            assertFalse(lab.part("defaults").isVisible());
            awaitFocus(lab, "chip-points");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "rate, 1, 1, rate=1.0",
        "rate, 1e-3, 1e-3, rate=0.001",
        "rate, 0.10, 0.10, rate=0.1",
        "iterations, 1000000, 1000000, iterations=1000000",
    })
    void aTypedNumberKeepsItsForm(String field, String typed, String shown, String address) {
        try (Lab lab = Lab.desktop().open("")) {
            lab.enter(field, typed);
            lab.page.waitForURL(url -> url.endsWith("?" + address));
            lab.awaitDrawn();
            assertEquals(shown, lab.part(field).inputValue());
            lab.setup(field);
            assertTrue((boolean) lab.part(field).evaluate("field => field.scrollWidth <= field.clientWidth"));
        }
    }

    @Test
    void theSliderOfTheLearningRateAppliesWhenItIsLetGo() {
        try (Lab lab = Lab.desktop().open("")) {
            Locator slider = lab.setup("rate-slider");
            assertEquals("0.01", slider.getAttribute("aria-valuetext"));
            slider.evaluate("slider => { slider.value = 40; slider.dispatchEvent(new Event('input')); }");
            lab.awaitDrawn();
            assertEquals("1", lab.part("rate").inputValue());
            assertFalse(lab.page.url().contains("rate="), "only proposed");
            slider.press("End");
            lab.page.waitForURL(url -> url.endsWith("?rate=10.0"));
            lab.awaitDrawn();
            assertEquals("10", slider.getAttribute("aria-valuetext"));
        }
    }

    @Test
    void theSliderOfAScaleAppliesWhenItIsLetGo() {
        try (Lab lab = Lab.desktop().open("?init=0.5,zeros,normal(1)")) {
            Locator slider = lab.part("scale-slider-0");
            assertEquals("0.5", slider.getAttribute("aria-valuetext"));
            assertFalse(lab.part("scale-slider-1").isVisible(), "zeros have no scale");
            assertFalse(lab.part("scale-slider-2").isVisible(), "a formula has no slider");
            slider.evaluate("slider => { slider.value = 40; slider.dispatchEvent(new Event('input')); }");
            lab.awaitDrawn();
            assertEquals("10", lab.column(0).locator("[data-part=scale]").inputValue());
            assertTrue(lab.page.url().contains("init=0.5,"), "only proposed");
            slider.press("Home");
            lab.page.waitForURL(url -> url.contains("init=0.001,"));
            lab.awaitDrawn();
            assertEquals("0.001", slider.getAttribute("aria-valuetext"));
        }
    }

    /** Every editor lies within the window, and the chips do not fill the first screen. */
    @ParameterizedTest
    @CsvSource({"320, 3", "390, 3", "700, 2", "1024, 1", "1440, 1"})
    void noEditorIsClippedAtAnyWidth(int width, int rows) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 800))
                .open("")) {
            double height = lab.part("setup").boundingBox().height;
            assertTrue(height <= rows * 46, height + " px for " + rows + " rows");
            for (Locator chip : lab.page.locator(".chip").all()) {
                chip.press("Enter");
                BoundingBox box = lab.part(chip.getAttribute("aria-controls")).boundingBox();
                assertTrue(box.x >= 0 && box.x + box.width <= width, chip.textContent() + " at " + box.x);
            }
            assertEquals(width, lab.page.evaluate("document.documentElement.scrollWidth"));
        }
    }

    private static Locator open(Lab lab) {
        return lab.page.locator(".chip[aria-expanded=true]");
    }

    private static void awaitFocus(Lab lab, String testId) {
        lab.page.waitForFunction("id => document.activeElement.dataset.testid === id", testId);
    }
}
