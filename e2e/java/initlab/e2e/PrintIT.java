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
    @CsvSource({"'', 1280", "?lang=de&theme=dark, 1280", "'', 360"})
    void theNotebooksRunsPrintOnTwoPages(String query, int width) {
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 800))
                .open(query)) {
            lab.part("note-he").fill("The scale keeps the signals steady.\nXavier is a little slower here.");
            lab.trainToTheEnd();
            for (String format : List.of("A4", "Letter")) {
                byte[] pdf = lab.page.pdf(new Page.PdfOptions()
                        .setFormat(format)
                        .setPath(Path.of(
                                System.getProperty("initlab.artefacts"),
                                "report-" + format + "-" + query.length() + width + ".pdf")));
                assertEquals(
                        2,
                        PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                                .results()
                                .count(),
                        format);
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
        try (Lab lab = Lab.desktop().open("?iterations=60000&arithmetic=fast&init=he")) {
            byte[] pdf = lab.page.pdf(new Page.PdfOptions()
                    .setFormat("A4")
                    .setMargin(new Margin().setTop("5mm").setBottom("5mm")));
            assertEquals(
                    2,
                    PAGE.matcher(new String(pdf, StandardCharsets.ISO_8859_1))
                            .results()
                            .count());
        }
    }

    @Test
    void paperHasTheReportInLightColoursAndTheScreenIsAsBeforeAfterwards() {
        try (Lab lab = Lab.desktop().open("?theme=dark&iterations=2000")) {
            lab.part("note-he").fill("A note.");
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
                    "note-he",
                    "notes-download",
                    "inside",
                    "seeds",
                    "report-export",
                    "axis")) {
                assertEquals(1, lab.part(hidden).count(), hidden);
                assertFalse(lab.part(hidden).isVisible(), hidden);
            }
            for (String shown : List.of("setup-summary", "progress-text", "agreement", "closing-he", "cost-he-1000")) {
                assertTrue(lab.part(shown).isVisible(), shown);
            }
            assertEquals(
                    3,
                    lab.page.locator(".chart").all().stream()
                            .filter(c -> c.isVisible())
                            .count());
            assertEquals("A note.", lab.page.locator(".printed-note").last().innerText());
            assertEquals(lab.page.url(), lab.page.locator("#print-address").innerText());
            assertTrue(isDark(lab, "color"), "dark ink");
            assertFalse(isDark(lab, "backgroundColor"), "on white paper");
            lab.page.evaluate("dispatchEvent(new Event('afterprint'))");
            lab.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
            assertEquals("dark", lab.root("theme"));
            assertEquals(0, lab.page.locator(".printed-note").count());
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
