package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsIT {
    @Test
    void theCsvIsTheSameInBothEnginesWithAnyNumberOfWorkers() throws IOException {
        String first = csv("wasm", 2);
        assertEquals(1 + 3 * 6, first.lines().count());
        assertEquals(first, csv("js", 2));
        assertEquals(first, csv("wasm", 5));
    }

    private static String csv(String engine, int cores) throws IOException {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript("Object.defineProperty(navigator, 'hardwareConcurrency', {value: " + cores + "});");
            lab.open("?iterations=400&engine=" + engine);
            start(lab, "6");
            lab.part("seeds-csv").waitFor();
            lab.awaitDrawn();
            assertEquals(
                    "100%",
                    lab.page
                            .locator("#seeds tbody tr")
                            .first()
                            .locator("td")
                            .nth(1)
                            .textContent());
            Download download =
                    lab.page.waitForDownload(() -> lab.part("seeds-csv").click());
            assertEquals("initialization-lab-seeds.csv", download.suggestedFilename());
            return Files.readString(download.path());
        }
    }

    /** A dot is a run with its seed: pressing it trains that seed in the columns. */
    @Test
    void aDotOpensItsRun() {
        try (Lab lab = Lab.desktop().open("?iterations=40&init=he,zeros")) {
            start(lab, "3");
            lab.part("seeds-csv").waitFor();
            lab.awaitDrawn();
            Locator dots = lab.part("seeds-dots");
            String[][] steps = {
                {"Home", "He, seed 3: "}, {"ArrowRight", "He, seed 4: "}, {"ArrowDown", "Zeros, seed 4: failed, 50%"},
                {"ArrowLeft", "Zeros, seed 3: "}, {"End", "Zeros, seed 5: "}, {"ArrowUp", "He, seed 5: "}
            };
            for (String[] step : steps) {
                dots.press(step[0]);
                lab.awaitDrawn();
                String said = dots.getAttribute("aria-valuetext");
                assertTrue(said.startsWith(step[1]), said);
                assertEquals(said, lab.part("seeds-run").textContent());
            }
            dots.press("Enter");
            lab.page.waitForURL(url -> url.contains("seed=5"));
            lab.awaitState("ready");
            // Zeros end at one half: the dots of the second row are one below the other in the middle.
            dots.scrollIntoViewIfNeeded();
            double middle = dots.boundingBox().width / 2;
            dots.hover(new Locator.HoverOptions().setPosition(middle, 70 + 16 + 15));
            lab.awaitDrawn();
            assertTrue(lab.part("seeds-run").textContent().startsWith("Zeros, seed 4: "));
            dots.click(new Locator.ClickOptions().setPosition(middle, 70 + 16 + 15));
            lab.page.waitForURL(url -> url.contains("seed=4"));
        }
    }

    @Test
    void cancelKeepsWhatIsDone() {
        try (Lab lab = Lab.desktop().open("?iterations=2000")) {
            start(lab, "300");
            lab.page.waitForFunction("/^[1-9]\\d* of 900 runs, about/.test(document.querySelector("
                    + "'[data-testid=seeds-status]').textContent)");
            assertEquals("Cancel", lab.part("seeds-start").innerText());
            lab.part("seeds-start").click();
            lab.awaitDrawn();
            assertTrue(lab.part("seeds-status").textContent().startsWith("Cancelled after"));
            assertTrue(lab.part("seeds-csv").isVisible());
        }
    }

    @Test
    void aBadNumberOfSeedsIsNamed() {
        try (Lab lab = Lab.desktop().open("")) {
            for (String bad : List.of("0", "1001", "many", "2.5")) {
                start(lab, bad);
                lab.awaitDrawn();
                String problem = lab.part("seeds-problem").textContent();
                assertTrue(problem.contains("“" + bad + "”") && problem.contains("1 to 1,000"), problem);
                assertEquals("Train them", lab.part("seeds-start").innerText());
                lab.part("seeds").locator("summary").click();
            }
        }
    }

    private static void start(Lab lab, String seeds) {
        lab.part("seeds").locator("summary").click();
        lab.part("seeds-count").fill(seeds);
        lab.part("seeds-count").press("Tab");
        lab.part("seeds-start").press("Enter");
    }
}
