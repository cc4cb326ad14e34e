package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import initlab.measure.SeedMeasure;
import initlab.seeds.SeedResults;
import initlab.seeds.SeedsCsv;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.statistics.Wilson;
import initlab.words.NumberText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SeedsIT {
    /** Whether the browser keeps results. */
    private static final String KEPT = """
            async () => {
              const known = await indexedDB.databases();
              if (!known.some(one => one.name === 'initialization-lab')) {
                return false;
              }
              return new Promise(done => {
                const opened = indexedDB.open('initialization-lab');
                opened.onsuccess = () => {
                  const count = opened.result.transaction('jobs').objectStore('jobs').count();
                  count.onsuccess = () => {
                    opened.result.close();
                    done(count.result > 0);
                  };
                };
              });
            }""";

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
            Wilson none = Wilson.of(0, 6);
            assertEquals(
                    List.of("0 of 6", "0%", NumberText.percent(none.low()) + " to " + NumberText.percent(none.high())),
                    lab.page
                            .locator("#seeds tbody tr")
                            .first()
                            .locator("td")
                            .allTextContents()
                            .subList(0, 3));
            return csv(lab);
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
    void cancelKeepsWhatIsDoneAndContinueDoesTheRest() throws IOException {
        try (Lab lab = Lab.desktop().open("?iterations=2000&init=zeros,he")) {
            start(lab, "30");
            awaitSome(lab);
            assertEquals("Cancel", lab.part("seeds-start").innerText());
            assertFalse(lab.part("seeds-continue").isVisible());
            lab.part("seeds-start").click();
            lab.awaitDrawn();
            assertTrue(lab.part("seeds-status").textContent().startsWith("Cancelled after"));
            assertTrue(csv(lab).lines().count() < 1 + 60);
            lab.part("seeds-continue").press("Enter");
            awaitEnd(lab);
            assertFalse(lab.part("seeds-continue").isVisible());
            assertEquals(computed("iterations=2000&init=zeros,he", 30), csv(lab));
        }
    }

    @Test
    void afterAReloadTheRestIsDone() throws IOException {
        try (Lab lab = Lab.desktop()) {
            // One worker, so that the job lasts for longer than it takes until its results are kept.
            lab.page.addInitScript("Object.defineProperty(navigator, 'hardwareConcurrency', {value: 2});");
            lab.open("?iterations=4000&init=zeros,he");
            start(lab, "50");
            lab.page.waitForCondition(() -> (boolean) lab.page.evaluate(KEPT));
            lab.page.reload();
            lab.awaitState("ready");
            lab.part("seeds").locator("summary").click();
            lab.page.waitForFunction("/^Interrupted after [1-9]\\d* of 100 runs;/.test(document.querySelector("
                    + "'[data-testid=seeds-status]')?.textContent)");
            assertEquals("50", lab.part("seeds-count").inputValue());
            assertTrue(lab.part("seeds-table").isVisible());
            lab.part("seeds-continue").click();
            awaitEnd(lab);
            assertEquals(computed("iterations=4000&init=zeros,he", 50), csv(lab));
        }
    }

    /** So many dots would hide one another. */
    @Test
    void manyRunsAreBarsInWhichEachCanBeOpened() {
        try (Lab lab = Lab.desktop().open("?iterations=1&init=zeros,he")) {
            start(lab, "60");
            awaitEnd(lab);
            lab.awaitDrawn();
            Locator dots = lab.part("seeds-dots");
            dots.scrollIntoViewIfNeeded();
            // Zeros are right in one half: the bar from 50 to 52.5 % has all 60, the first at its foot.
            double width = dots.boundingBox().width;
            double x = 12 + (width - 24) * 0.5125;
            dots.hover(new Locator.HoverOptions().setPosition(x, 66));
            dots.hover(new Locator.HoverOptions().setPosition(x, 28));
            lab.awaitDrawn();
            String top = lab.part("seeds-run").textContent();
            assertTrue(top.matches("Zeros, seed (59|6[0-2]): failed, 50% .*"), top);
            dots.press("Home");
            lab.awaitDrawn();
            assertTrue(lab.part("seeds-run").textContent().startsWith("Zeros, seed 3: "));
            dots.click(new Locator.ClickOptions().setPosition(x, 28));
            lab.page.waitForURL(url -> url.matches(".*seed=(59|6[0-2]).*"));
        }
    }

    @Test
    void twoInitializationsAreComparedInWords() {
        try (Lab lab = Lab.desktop().open("?iterations=400&rate=0.3")) {
            start(lab, "4");
            awaitEnd(lab);
            lab.awaitDrawn();
            String[] csv = computed("iterations=400&rate=0.3", 4).split("\n");
            assertEquals(sentence(csv, 8, "He", 4, "Large random (×10)"), firstSentence(lab));
            lab.part("seeds-pair-second").selectOption("0");
            lab.awaitDrawn();
            assertEquals(sentence(csv, 8, "He", 0, "Zeros"), firstSentence(lab));
            // Zeros with zeros is no comparison: the two change places.
            lab.part("seeds-pair-first").selectOption("0");
            lab.awaitDrawn();
            assertEquals("2", lab.part("seeds-pair-second").inputValue());
        }
    }

    private static String firstSentence(Lab lab) {
        String text = lab.part("seeds-pair").textContent();
        return text.substring(0, text.indexOf('.') + 1);
    }

    /** The sentence about two initializations, whose lines in the file begin after so many others. */
    private static String sentence(String[] csv, int a, String titleA, int b, String titleB) {
        int onlyA = 0;
        int onlyB = 0;
        for (int i = 1; i <= 4; i++) {
            boolean failedA = csv[a + i].split(",")[5].equals("1");
            boolean failedB = csv[b + i].split(",")[5].equals("1");
            onlyA += !failedA && failedB ? 1 : 0;
            onlyB += failedA && !failedB ? 1 : 0;
        }
        assertTrue(onlyA > onlyB, "the test needs a difference");
        return "With the same seed, " + titleA + " learned and " + titleB + " did not in " + onlyA
                + " of 4 pairs; the other way round in " + onlyB + ".";
    }

    /** The file as the JVM computes it. */
    private static String computed(String query, int seeds) {
        Setup setup = SetupQuery.parse(query).setup();
        SeedResults results = new SeedResults(setup.initializations(), setup.seed(), seeds);
        IntStream.range(0, results.total())
                .parallel()
                .mapToObj(run -> SeedMeasure.task(
                        run, setup, setup.initializations().get(results.initialization(run)), results.seed(run)))
                .map(task -> Map.entry(task, task.compute()))
                .toList()
                .forEach(done -> {
                    int run = done.getKey().number();
                    results.take(
                            run,
                            SeedMeasure.read(done.getKey().initialization(), results.seed(run), done.getValue(), 0));
                });
        return SeedsCsv.of(results);
    }

    private static void awaitSome(Lab lab) {
        lab.page.waitForFunction("/^[1-9]\\d* of \\d+ runs, about/.test(document.querySelector("
                + "'[data-testid=seeds-status]').textContent)");
    }

    private static void awaitEnd(Lab lab) {
        lab.page.waitForFunction(
                "document.querySelector('[data-testid=seeds-status]').textContent.includes('a second')");
    }

    private static String csv(Lab lab) throws IOException {
        Download download = lab.page.waitForDownload(() -> lab.part("seeds-csv").click());
        assertEquals("initialization-lab-seeds.csv", download.suggestedFilename());
        return Files.readString(download.path());
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
