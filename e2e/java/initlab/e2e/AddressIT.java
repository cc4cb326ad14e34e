package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Links with a set-up: their values, their errors and their effect. */
class AddressIT {
    private static final Map<String, String> DEFAULTS =
            Map.of("layers", "2-10-5-1", "rate", "0.01", "iterations", "15000", "seed", "3", "noise", "0.05");

    @Test
    void aLinkCarriesTheWholeSetup() {
        String query =
                "?init=he,lecun&layers=2-6-1&rate=0.05&iterations=700&seed=9&noise=0.1&arithmetic=fast&theme=dark";
        try (Lab lab = Lab.desktop().open(query)) {
            assertEquals(2, lab.part("column").count());
            assertEquals("dark", lab.root("theme"));
            assertTrue(lab.part("setup-summary")
                    .textContent()
                    .startsWith("Circles, 2-6-1, ReLU, learning rate 0.05, 700 iterations"));
            lab.trainToTheEnd();
            assertEquals(700, lab.iteration());
            assertTrue(lab.page.url().endsWith(query), lab.page.url());
            lab.page.reload();
            lab.awaitState("ready");
            assertEquals("0.05", lab.part("rate").inputValue());
            assertEquals("9", lab.part("seed").inputValue());
            assertTrue(lab.page.url().endsWith(query), lab.page.url());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "?rate=lots           | Learning rate must be",
                "?iterations=0        | Iterations must be",
                "?noise=2             | Noise must be",
                "?init=heh            | “heh”",
                "?layers=5            | 2-10-5-1",
                "?seed=-4             | Seed must be",
                "?theme=pink          | “pink”",
                "?engine=cobol        | cobol",
                "?layers=2-4-1&arithmetic=exact | Fast arithmetic is used instead",
                "?rate=f%C3%BCnf | not “fünf”",
            })
    void aBadValueIsNamedAndReplacedByTheDefault(String query, String word) {
        try (Lab lab = Lab.desktop().open(query)) {
            String notices = lab.part("notice-list").innerText();
            assertTrue(notices.contains(word), notices);
            assertEquals(3, lab.part("column").count());
            DEFAULTS.forEach((field, value) -> assertEquals(
                    query.startsWith("?layers=2-4-1") && field.equals("layers") ? "2-4-1" : value,
                    lab.part(field).inputValue(),
                    field));
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
        }
    }

    @Test
    void foreignTextIsNeverMarkup() {
        String hostile = "%3Cimg%20src%3Dx%20onerror%3Dwindow.harmed%3D1%3E";
        try (Lab lab = Lab.desktop().open("?init=" + hostile + "&rate=" + hostile + "&theme=" + hostile)) {
            assertTrue(lab.part("notice-list").innerText().contains("<img"));
            assertEquals(true, lab.page.evaluate("window.harmed === undefined"));
        }
    }

    @Test
    void anEmbeddedPageShowsOnlyTheRuns() {
        try (Lab lab = Lab.desktop().open("?embed=1&init=zeros,he")) {
            assertEquals(2, lab.part("column").count());
            assertFalse(lab.part("share").isVisible());
            assertFalse(lab.page.locator("#report").isVisible());
            assertTrue(lab.part("open-full").getAttribute("href").endsWith("?init=zeros,he"));
            lab.picture("embed");
        }
    }
}
