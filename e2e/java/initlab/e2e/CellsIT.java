package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** Code cells: running and checking them, errors, limits, the editor, and what is handed in. */
class CellsIT {
    private static final String RIGHT = """
            def initialize_parameters_he(layers_dims):
                np.random.seed(3)
                parameters = {}
                for l in range(1, len(layers_dims)):
                    parameters[f'W{l}'] = np.random.randn(layers_dims[l], layers_dims[l-1]) * np.sqrt(2 / layers_dims[l-1])
                    parameters[f'b{l}'] = np.zeros((layers_dims[l], 1))
                return parameters
            """;

    private static void write(Lab lab, String exercise, String code) {
        lab.part("cell-" + exercise + "-code").fill(code);
    }

    private static Locator run(Lab lab, String exercise, String outcome) {
        lab.part("run-" + exercise).click();
        Locator verdict = lab.page.locator("[data-testid=verdict-" + exercise + "][data-outcome=" + outcome + "]");
        verdict.waitFor();
        return verdict;
    }

    @Test
    void theOpenLinesAreNoticedAndTheAnswerPasses() {
        try (Lab lab = LessonIT.at("he")) {
            lab.part("cell-he").scrollIntoViewIfNeeded();
            assertEquals("not-filled-in", run(lab, "he", "failed").getAttribute("data-misconception"));
            write(lab, "he", RIGHT);
            run(lab, "he", "passed");
            lab.page.reload();
            LessonIT.awaitStep(lab, "he");
            lab.part("cell-he-code").waitFor();
            assertEquals(RIGHT, lab.part("cell-he-code").inputValue());
        }
    }

    @Test
    void aMisconceptionIsNamedAndDifferingEntriesAreMarked() {
        try (Lab lab = LessonIT.at("he")) {
            write(lab, "he", RIGHT.replace("2 / layers_dims[l-1]", "2 / layers_dims[l]"));
            assertEquals("fan-out", run(lab, "he", "failed").getAttribute("data-misconception"));
            assertTrue(lab.part("details-he").locator("mark").count() > 4);
            assertTrue(lab.part("details-he").textContent().contains("1.78862847"));
        }
    }

    @Test
    void anErrorMarksItsLineAndQuotesPython() {
        try (Lab lab = LessonIT.at("he")) {
            write(lab, "he", RIGHT.replace("randn(layers_dims[l], layers_dims[l-1])", "randn(1.5, 2)"));
            String said = run(lab, "he", "failed").textContent();
            assertTrue(said.contains("'float' object cannot be interpreted as an integer"), said);
            assertTrue(said.contains("5"), said);
            assertEquals(
                    "5", lab.part("cell-he").locator(".editor-numbers .marked").textContent());
        }
    }

    @Test
    void aCellThatNeverEndsIsStoppedAndTheNextOneRuns() {
        try (Lab lab = LessonIT.at("he")) {
            write(lab, "he", "while True:\n    pass\n");
            run(lab, "he", "failed");
            write(lab, "he", "x = 'a' * 10**9\n");
            run(lab, "he", "failed");
            write(lab, "he", "import os\n");
            run(lab, "he", "failed");
            write(lab, "he", RIGHT);
            run(lab, "he", "passed");
        }
    }

    @Test
    void hintsComeOneByOneAndTheLastIsTheAnswer() {
        try (Lab lab = LessonIT.at("zeros")) {
            Locator hint = lab.part("hint-zeros");
            for (int i = 0; i < 3; i++) {
                String before = hint.textContent();
                lab.part("next-hint-zeros").click();
                lab.page.waitForFunction(
                        "before => document.querySelector('[data-testid=hint-zeros]').textContent !== before", before);
            }
            assertTrue(hint.textContent().contains("np.zeros((layers_dims[l], 1))"));
            assertFalse(lab.part("next-hint-zeros").isVisible());
        }
    }

    @Test
    void aColumnTrainsFromTheCellAndItsLinkCarriesIt() {
        try (Lab lab = LessonIT.at("he")) {
            write(lab, "he", RIGHT);
            lab.part("train-he").click();
            lab.awaitState("finished");
            assertEquals("mine", lab.column(1).getAttribute("data-initialization"));
            assertEquals(
                    lab.column(0).locator("[data-part=cost]").textContent(),
                    lab.column(1).locator("[data-part=cost]").textContent());
            lab.part("view-lab").click();
            lab.awaitDrawn();
            String address = (String) lab.page.evaluate("location.search");
            assertTrue(address.contains("init=he,mine") && address.contains("cell="), address);
            assertTrue(address.length() < 400, address);
            lab.page.navigate(lab.site() + address);
            lab.trainToTheEnd();
            assertEquals("0.0648", lab.column(1).locator("[data-part=cost]").textContent());
        }
    }

    @Test
    void tabIndentsAndLeavesAfterEscape() {
        try (Lab lab = LessonIT.at("zeros")) {
            Locator code = lab.part("cell-zeros-code");
            code.fill("for l in L:");
            code.press("End");
            code.press("Enter");
            code.pressSequentially("x = 1");
            assertEquals("for l in L:\n    x = 1", code.inputValue());
            code.press("Home");
            code.press("Tab");
            assertEquals("for l in L:\n        x = 1", code.inputValue());
            code.press("Shift+Tab");
            assertEquals("for l in L:\n    x = 1", code.inputValue());
            code.press("Control+z");
            assertEquals("for l in L:\n        x = 1", code.inputValue());
            code.press("Escape");
            code.press("Tab");
            assertEquals("run-zeros", lab.page.evaluate("document.activeElement.dataset.testid"));
        }
    }

    @Test
    void theReportHasEverythingAndComesAsFiles() throws IOException {
        try (Lab lab = LessonIT.at("he")) {
            write(lab, "he", RIGHT);
            run(lab, "he", "passed");
            lab.part("lesson-note-he-note").fill("The size stays.");
            lab.part("lesson-train").first().click();
            lab.awaitState("finished");
            lab.part("step-beyond").click();
            LessonIT.awaitStep(lab, "beyond");
            lab.part("handin-name").fill("Ada");
            Locator preview = lab.part("handin-preview");
            preview.getByText("The size stays.").waitFor();
            preview.locator("img").first().waitFor();
            assertTrue(preview.textContent().contains("initialize_parameters_he"));
            String markdown = file(lab, "handin-markdown");
            assertTrue(markdown.contains("Ada") && markdown.contains("np.sqrt(2 / layers_dims[l-1])"), markdown);
            assertTrue(file(lab, "handin-html").startsWith("<!doctype html>"));
            assertEquals(
                    4,
                    JsonParser.parseString(file(lab, "handin-notebook"))
                            .getAsJsonObject()
                            .get("nbformat")
                            .getAsInt());
        }
    }

    private static String file(Lab lab, String button) throws IOException {
        Path path = lab.page.waitForDownload(() -> lab.part(button).click()).path();
        return Files.readString(path);
    }
}
