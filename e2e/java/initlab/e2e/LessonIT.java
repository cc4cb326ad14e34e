package initlab.e2e;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The lesson: where it opens, predictions before a run and what follows, and work that is kept. */
class LessonIT {
    private static final String STEPS = "[...document.querySelectorAll('.steps a')].map(a => a.getAttribute('href'))";

    /** Opens a step, and waits for its text and its figure. */
    static Lab at(String step) {
        Lab lab = Lab.desktop().open("?step=" + step);
        awaitStep(lab, step);
        return lab;
    }

    static void awaitStep(Lab lab, String step) {
        lab.page.waitForFunction("step => document.getElementById('article').dataset.step === step", step);
        lab.settle();
    }

    private static void open(Lab lab, String query) {
        lab.page.navigate(lab.site() + query);
        lab.awaitState("ready");
    }

    @Test
    void anAddressWithoutASetUpOpensTheFirstStepAndOneWithASetUpTheLab() {
        try (Lab lab = Lab.desktop()) {
            open(lab, "");
            awaitStep(lab, "model");
            assertEquals("lesson", lab.root("view"));
            assertEquals(3, lab.part("column").count());
            for (String query : List.of("?init=he", "?rate=0.1", "?view=lab", "?lr=0.1", "?embed=1")) {
                open(lab, query);
                assertEquals("lab", lab.root("view"), query);
                assertFalse(lab.part("article").isVisible(), query);
            }
            for (String query : List.of("?step=zeros", "?lang=de", "?theme=dark", "?utm_source=mail", "?view=lesson")) {
                open(lab, query);
                assertEquals("lesson", lab.root("view"), query);
            }
        }
    }

    @Test
    void theLastStepOpensTheExperimentsBelowItsText() {
        try (Lab lab = at("beyond")) {
            for (String section : List.of("seeds", "papers", "map")) {
                lab.part("article").locator("a[href='#" + section + "']").click();
                assertThat(lab.part(section)).hasAttribute("open", "");
                assertThat(lab.part(section).locator("summary").first()).isInViewport();
            }
            assertThat(lab.part("map-canvas")).isVisible();
            assertEquals("?step=beyond", lab.page.evaluate("location.search"));
        }
    }

    @Test
    void stepsHaveAddressesAndTheBrowsersBackReturns() {
        try (Lab lab = at("model")) {
            assertEquals(
                    List.of("?step=model", "?step=zeros", "?step=random", "?step=he", "?step=compare", "?step=beyond"),
                    lab.page.evaluate(STEPS));
            lab.part("step-he").click();
            awaitStep(lab, "he");
            assertEquals("?step=he", lab.page.evaluate("location.search"));
            assertEquals("he", lab.column(0).getAttribute("data-initialization"));
            lab.part("view-lab").click();
            lab.awaitDrawn();
            assertEquals("?init=he", lab.page.evaluate("location.search"));
            assertEquals("lab", lab.root("view"));
            lab.page.goBack();
            awaitStep(lab, "he");
            assertEquals("lesson", lab.root("view"));
            lab.page.goBack();
            awaitStep(lab, "model");
            assertEquals(3, lab.part("column").count());
        }
    }

    @Test
    void anUnknownStepIsTheFirst() {
        try (Lab lab = Lab.desktop().open("?step=nothing")) {
            awaitStep(lab, "model");
        }
    }

    @Test
    void aPredictionIsComparedWithTheRun() {
        try (Lab lab = at("zeros")) {
            Locator question = lab.part("question-zeros-cost");
            assertFalse(question.locator("lesson-answer").isVisible());
            // The figure would answer the question.
            assertFalse(lab.column(0).locator("[data-part=cost]").isVisible());
            lab.part("zeros-cost-0").check();
            lab.part("skip-zeros-gradient").click();
            // Until it is drawn, the button is still there.
            lab.awaitDrawn();
            for (int i = 0; i < 2; i++) {
                lab.page.locator("[data-testid^=skip-]:visible").first().click();
                lab.awaitDrawn();
            }
            assertTrue(lab.column(0).locator("[data-part=cost]").isVisible());
            assertFalse(question.locator("lesson-answer").isVisible());
            lab.part("lesson-train").first().click();
            lab.awaitState("finished");
            lab.awaitDrawn();
            assertEquals("wrong", question.getAttribute("data-outcome"));
            assertTrue(question.locator("lesson-answer").isVisible());
            assertEquals("0.6931", question.locator("lesson-number").first().textContent());
            assertEquals(
                    "0",
                    lab.part("question-zeros-gradient")
                            .locator("lesson-number")
                            .first()
                            .textContent());
            assertTrue(lab.part("step-zeros").getAttribute("data-done") != null);
        }
    }

    @Test
    void aRightPredictionIsCalledRight() {
        try (Lab lab = at("zeros")) {
            lab.part("zeros-cost-2").check();
            lab.part("lesson-train").first().click();
            lab.awaitState("finished");
            lab.awaitDrawn();
            assertEquals("right", lab.part("question-zeros-cost").getAttribute("data-outcome"));
        }
    }

    @Test
    void theSliderRedrawsTheSignalWithoutTrainingAndTrainsFromThere() {
        try (Lab lab = at("he")) {
            Locator numbers = lab.page.locator("#signal .signal-number");
            String before = String.join(" ", numbers.allTextContents());
            lab.part("lesson-scale").fill("0");
            lab.page.waitForFunction(
                    "before => [...document.querySelectorAll('#signal .signal-number')].map(n => n.textContent).join(' ') !== before",
                    before);
            lab.settle();
            assertEquals(0, lab.iteration());
            assertEquals("0.001", lab.part("lesson-scale-value").textContent());
            lab.page.locator("lesson-scale").getByTestId("lesson-train").click();
            lab.awaitState("training", "finished");
        }
    }

    @Test
    void workSurvivesAReloadAndIsSavedLoadedAndDeleted() throws IOException {
        try (Lab lab = at("zeros")) {
            lab.part("zeros-cost-1").check();
            lab.part("lesson-note-zeros-note").fill("All the same.");
            lab.page.waitForFunction("(localStorage['initialization-lab.lesson'] || '').includes('All the same.')");
            Path saved = lab.page
                    .waitForDownload(() -> lab.part("work-save").click())
                    .path();
            assertTrue(Files.readString(saved).contains("\"zeros-cost\":1"));
            lab.page.reload();
            awaitStep(lab, "zeros");
            assertEquals("All the same.", lab.part("lesson-note-zeros-note").inputValue());
            assertTrue(lab.part("zeros-cost-1").isChecked());
            lab.page.onDialog(dialog -> dialog.accept());
            lab.part("work-clear").click();
            PlaywrightAssertions.assertThat(lab.part("lesson-note-zeros-note")).hasValue("");
            lab.part("work-file").setInputFiles(saved);
            PlaywrightAssertions.assertThat(lab.part("lesson-note-zeros-note")).hasValue("All the same.");
            Path other = Files.createTempFile("other", ".json");
            Files.writeString(other, "{}");
            lab.part("work-file").setInputFiles(other);
            lab.page.getByText("This file is not a saved lesson.").first().waitFor();
            assertEquals("All the same.", lab.part("lesson-note-zeros-note").inputValue());
        }
    }

    @Test
    void linesOfTheModelLightTheirPart() {
        try (Lab lab = at("model")) {
            lab.page.locator("lesson-code [part=layer-2]").first().hover();
            lab.awaitDrawn();
            assertEquals("layer-2", lab.root("lit"));
            lab.page.locator("lesson-code [part=cost]").first().focus();
            assertEquals("cost", lab.root("lit"));
            lab.part("code-line-0").focus();
            assertEquals("layer-1", lab.root("lit"));
            lab.page.keyboard().press("ArrowDown");
            assertEquals("layer-2", lab.root("lit"));
            lab.page.keyboard().press("End");
            assertEquals("update", lab.root("lit"));
            lab.page.keyboard().press("ArrowUp");
            assertEquals("update", lab.root("lit"));
            lab.page.keyboard().press("Home");
            assertEquals("layer-1", lab.root("lit"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyStepOpensWithoutFaultsAtEveryWidth(String language) {
        for (int width : new int[] {320, 390, 1024, 1440}) {
            try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 844))
                    .open("?step=model&lang=" + language)) {
                for (String step : List.of("model", "zeros", "random", "he", "compare", "beyond")) {
                    lab.part("step-" + step).click();
                    awaitStep(lab, step);
                    assertEquals(
                            width,
                            lab.page.evaluate("document.documentElement.scrollWidth"),
                            step + " at " + width + ": " + lab.page.evaluate(TOO_WIDE));
                }
            }
        }
    }

    private static final String TOO_WIDE = "[...document.querySelectorAll('*')].filter(e => e.checkVisibility()"
            + " && e.getBoundingClientRect().right > innerWidth + 1).slice(0, 5).map(e => e.outerHTML.slice(0, 90))";

    @Test
    void aLinkOfTheTextOpensTheLab() {
        try (Lab lab = at("beyond")) {
            lab.part("lesson-link").first().click();
            lab.awaitState("ready");
            assertEquals("lab", lab.root("view"));
            assertTrue(((String) lab.page.evaluate("location.search")).startsWith("?init="));
            lab.page.goBack();
            awaitStep(lab, "beyond");
        }
    }

    @Test
    void aTextThatCannotBeLoadedIsTriedAgain() {
        try (Lab lab = at("model")) {
            lab.page.route("**/zeros.html", route -> route.abort());
            lab.part("step-zeros").click();
            lab.part("lesson-again").waitFor();
            lab.page.unroute("**/zeros.html");
            lab.part("lesson-again").click();
            awaitStep(lab, "zeros");
            lab.faults.removeIf(fault -> fault.contains("ERR_FAILED"));
        }
    }

    @Test
    void theLessonIsReadableBeforeTheProgramHasLoaded() {
        try (Lab lab = Lab.desktop()) {
            lab.page.route("**/*.wasm*", route -> {});
            lab.page.navigate(lab.site() + "?step=he");
            lab.page.locator("#article h2").waitFor();
            assertEquals("lesson", lab.root("view"));
            lab.page.unrouteAll();
        }
    }
}
