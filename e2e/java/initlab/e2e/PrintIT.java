package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Margin;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The runs as a report on paper. */
class PrintIT {
    private static final Pattern PAGE = Pattern.compile("/Type\\s*/Page\\b(?!s)");

    @ParameterizedTest
    @CsvSource({"'', 1280, 800, 2", "?lang=de&theme=dark, 1280, 800, 2", "'', 1920, 1080, 2", "'', 360, 800, 3"})
    void theNotebooksRunsPrintOnFewPages(String query, int width, int height, int pages) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, height))
                .open(query)) {
            lab.trainToTheEnd();
            for (String format : List.of("A4", "Letter")) {
                byte[] pdf = lab.page.pdf(new Page.PdfOptions()
                        .setFormat(format)
                        .setPath(Path.of(
                                System.getProperty("initlab.artefacts"),
                                "report-" + format + "-" + query.length() + width + ".pdf")));
                long count = PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                        .results()
                        .count();
                // Letter paper is 18 mm lower.
                assertTrue(format.equals("A4") ? count == pages : count <= 3, format + ": " + count);
            }
            print(lab);
            assertTrue(lab.part("published-he-1000").isVisible(), "the published costs are on paper too");
        }
    }

    /** Shows the page as it is printed. */
    private static void print(Lab lab) {
        lab.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        lab.page.evaluate("dispatchEvent(new Event('beforeprint'))");
    }

    @Test
    void manyIterationsAreThinnedAndSmallMarginsWork() {
        try (Lab lab = Lab.desktop().open("?iterations=20000&arithmetic=fast&init=he")) {
            lab.trainToTheEnd();
            byte[] pdf = lab.page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setMargin(new Margin().setTop("5mm").setBottom("5mm")));
            assertTrue(PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results()
                            .count()
                    <= 2);
            print(lab);
            assertTrue(lab.part("cost-he-2000").isVisible());
            assertFalse(lab.part("cost-he-1000").isVisible(), "every second row is printed");
        }
    }

    @Test
    void beforeTrainingThereIsNoTableOfBlanks() {
        try (Lab lab = Lab.desktop().open("?init=he")) {
            assertTrue(lab.part("costs-empty").isVisible());
            assertFalse(lab.part("cost-he-0").isVisible());
            assertTrue(lab.part("conclusion").innerText().startsWith("Train the runs."));
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
            lab.awaitDrawn();
            assertFalse(lab.part("costs-empty").isVisible());
            assertTrue(lab.part("cost-he-0").isVisible());
            assertFalse(lab.part("cost-he-1000").isVisible(), "no row that no run has reached");
        }
    }

    @Test
    void paperHasTheReportInLightColoursAndTheScreenIsAsBeforeAfterwards() {
        try (Lab lab = LessonIT.at("beyond")) {
            lab.part("handin-name").fill("Ada Lovelace");
            lab.page.waitForFunction("(localStorage['initialization-lab.lesson'] || '').includes('Ada')");
            lab.open("?theme=dark&iterations=2000");
            lab.trainToTheEnd();
            lab.part("report-closing").locator("summary").click();
            print(lab);
            for (String hidden : List.of(
                    "train",
                    "step",
                    "speed",
                    "theme",
                    "share",
                    "rate",
                    "inside",
                    "seeds",
                    "report-export",
                    "chip-rate",
                    "show-accuracy",
                    "axis")) {
                assertEquals(1, lab.part(hidden).count(), hidden);
                assertFalse(lab.part(hidden).isVisible(), hidden);
            }
            for (String shown :
                    List.of("setup-summary", "signature", "conclusion", "agreement", "closing-he", "cost-he-1000")) {
                assertTrue(lab.part(shown).isVisible(), shown);
            }
            for (int i = 0; i < 3; i++) {
                double width = lab.column(i).locator(".field").boundingBox().width;
                assertEquals(80, width / 96 * 25.4, 1, "millimetres");
            }
            assertTrue(lab.part("signature").innerText().contains("Ada Lovelace"));
            assertTrue(lab.part("signature").innerText().matches("(?s).*\\b20\\d\\d\\b.*"), "the date");
            assertEquals(lab.page.url(), lab.page.locator("#print-address").innerText());
            assertTrue(isDark(lab, "color"), "dark ink");
            assertFalse(isDark(lab, "backgroundColor"), "on white paper");
            lab.page.evaluate("dispatchEvent(new Event('afterprint'))");
            lab.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertEquals("dark", lab.root("theme"));
            assertEquals(0, lab.part("signature").count());
            assertTrue(isDark(lab, "backgroundColor"));
            assertFalse(lab.part("closing-he").isVisible(), "folded again");
        }
    }

    private static boolean isDark(Lab lab, String property) {
        return (boolean) lab.page.evaluate(
                "property => getComputedStyle(document.documentElement)[property]"
                        + ".match(/\\d+/g).slice(0, 3).every(level => level < 80)",
                property);
    }
}
