package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.BoundingBox;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bar with the buttons, the time line and the speed. */
class TransportIT {
    private static final String OVERFLOWING =
            "[...document.querySelectorAll('#controls *')].filter(e => e.clientWidth > 1 "
                    + "&& e.scrollWidth > e.clientWidth + 1 && !e.querySelector('input[type=range]') && e.tagName !== 'INPUT').map(e => e.outerHTML.slice(0, 80))";

    @Test
    void theButtonSaysWhatItDoes() {
        try (Lab lab = Lab.desktop().open("?iterations=2000")) {
            assertEquals("Train", lab.part("train").innerText());
            lab.part("train").click();
            lab.awaitState("training");
            assertEquals("Pause", lab.part("train").innerText());
            lab.pauseFrom(10);
            assertEquals("Continue", lab.part("train").innerText());
            lab.trainToTheEnd();
            assertEquals("Train again", lab.part("train").innerText());
            lab.part("reset").click();
            lab.awaitState("ready");
            assertEquals("Train", lab.part("train").innerText());
        }
    }

    @Test
    void lookingBackPausesTrainingAndTheBarSaysSo() {
        try (Lab lab = Lab.desktop().open("?iterations=20000")) {
            lab.part("train").click();
            lab.fromOn(
                    100,
                    "(slider => { slider.value = 10; slider.dispatchEvent(new Event('input', {bubbles: true})); })"
                            + "(document.getElementById('timeline'))");
            lab.awaitState("paused");
            String note = lab.part("transport-note").innerText();
            assertTrue(note.matches("paused at \\d+ while you look"), note);
            String said = lab.part("announcer").textContent();
            assertTrue(said.matches(".*Paused at iteration \\d+ while you look\\."), said);
            assertEquals(
                    note.replaceAll("\\D", ""), lab.part("latest").innerText().replaceAll("\\D", ""));
            lab.part("latest").click();
            lab.page.waitForFunction("document.getElementById('transport-note').textContent === ''");
        }
    }

    @Test
    void aRunThatStopsAtTheTargetCostIsNamed() {
        try (Lab lab = Lab.desktop().open("?init=he&stop=0.7&iterations=3000")) {
            lab.trainToTheEnd();
            String note = lab.part("transport-note").innerText();
            assertTrue(note.matches("He stopped at the cost 0\\.7, iteration [\\d,]+"), note);
            String said = lab.part("announcer").textContent();
            assertTrue(said.contains(note + "."), said);
        }
    }

    @ParameterizedTest
    @CsvSource({"320", "390", "640", "700", "1024", "1440"})
    void theBarIsOneRowAtTheBottomOfTheWindow(int width) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 800))
                .open("?iterations=1000000")) {
            BoundingBox bar = lab.part("controls").boundingBox();
            assertTrue(bar.height <= (width <= 640 ? 64 : 58), bar.height + " px");
            assertEquals(800, bar.y + bar.height, 0.5);
            assertEquals(List.of(), lab.page.evaluate(OVERFLOWING));
            assertTrue(lab.part("timeline").boundingBox().width >= 44);
            for (String button : List.of("train", "step", "reset")) {
                BoundingBox box = lab.part(button).boundingBox();
                assertTrue(box.width >= 40 && box.height >= 40, button);
                assertTrue(box.x >= 0 && box.x + box.width <= width && box.y >= bar.y, button);
            }
            lab.awaitReport();
            lab.awaitDrawn();
            lab.page.evaluate("scrollTo(0, document.body.scrollHeight)");
            BoundingBox end = lab.page.locator(".colophon").boundingBox();
            assertTrue(end.y >= lab.part("controls").boundingBox().y + bar.height, "nothing lies below the bar");
        }
    }

    /** The focus is never behind the bar. */
    @ParameterizedTest
    @CsvSource({"390, 700", "1280, 600", "844, 390"})
    void whatHasTheFocusIsNotBehindTheBar(int width, int height) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, height))
                .open("")) {
            lab.part("latest").evaluate("() => document.querySelector('#columns select').focus()");
            for (int i = 0; i < 30; i++) {
                lab.page.keyboard().press("Tab");
                assertEquals(
                        true,
                        lab.page.evaluate(
                                "(() => { const a = document.activeElement; const bar = "
                                        + "document.getElementById('controls'); if (a === document.body || bar.contains(a)) return true;"
                                        + "const box = a.getBoundingClientRect(), b = bar.getBoundingClientRect();"
                                        + "return box.top < b.top || box.top >= b.bottom || getComputedStyle(bar).position !== 'sticky'; })()"),
                        () -> String.valueOf(lab.page.evaluate("document.activeElement.outerHTML")));
            }
        }
    }

    @Test
    void theMastheadIsOneRow() {
        for (int width : new int[] {320, 390, 1440}) {
            try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 800))
                    .open("")) {
                BoundingBox head = lab.page.locator(".masthead").boundingBox();
                assertTrue(head.height <= 56, head.height + " px at " + width);
                assertEquals(width, lab.page.evaluate("document.documentElement.scrollWidth"));
            }
        }
    }
}
