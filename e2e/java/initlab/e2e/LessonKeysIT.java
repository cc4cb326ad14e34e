package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The lesson from its first step to the report by the keyboard alone, in every engine and browser. */
class LessonKeysIT {
    private static final String FOCUSED = "String(document.activeElement.dataset.testid)";
    private static final int MOST_STOPS = 200;
    private static final List<String> EXERCISES = List.of("zeros", "random", "he");

    @ParameterizedTest
    @CsvSource({"CHROMIUM, wasm", "CHROMIUM, js", "FIREFOX, wasm", "FIREFOX, js", "WEBKIT, wasm", "WEBKIT, js"})
    void theLessonNeedsNoMouse(Engine browser, String engine) throws IOException {
        browser.visit(window -> {
            window.visit(Lab.address() + "?view=lesson&engine=" + engine);
            window.awaitState("ready");
            awaitStep(window, "model");
            goTo(window, "model-shape-0");
            window.press("Space");
            window.await("String(document.querySelector('[data-testid=model-shape-0]').checked)", "true");
            goTo(window, "skip-model-best");
            window.press("Enter");
            for (String exercise : EXERCISES) {
                next(window, exercise);
                skipQuestions(window);
                goTo(window, "cell-" + exercise + "-code");
                window.press("Escape");
                window.press("Tab");
                window.await(FOCUSED, "run-" + exercise);
                window.press("Enter");
                window.await(
                        "String(document.querySelector('[data-testid=verdict-" + exercise
                                + "]').dataset.misconception)",
                        "not-filled-in");
                goTo(window, "lesson-note-" + exercise + "-note");
                window.type("What I saw with " + exercise);
            }
            train(window);
            next(window, "compare");
            skipQuestions(window);
            next(window, "beyond");
            goTo(window, "handin-name");
            window.type("Ada Lovelace");
            String preview = "document.querySelector('[data-testid=handin-preview]').textContent";
            window.await("String(" + preview + ".includes('Ada Lovelace'))", "true");
            for (String exercise : EXERCISES) {
                assertTrue(window.evaluate(preview).contains("What I saw with " + exercise), exercise);
            }
            goTo(window, "handin-notebook");
        });
    }

    private static void awaitStep(Window window, String step) {
        window.await("String(document.getElementById('article').dataset.step)", step);
    }

    private static void next(Window window, String step) {
        goTo(window, "step-next");
        window.press("Enter");
        awaitStep(window, step);
    }

    private static void train(Window window) {
        goTo(window, "lesson-train");
        window.press("Enter");
        window.awaitState("finished");
    }

    private static void skipQuestions(Window window) {
        String first = "String([...document.querySelectorAll('#article [data-testid^=skip-]')]"
                + ".find(skip => skip.checkVisibility())?.dataset.testid)";
        for (String skip = window.evaluate(first); !skip.equals("undefined"); skip = window.evaluate(first)) {
            goTo(window, skip);
            window.press("Enter");
            window.await("String(document.querySelector('[data-testid=" + skip + "]').checkVisibility())", "false");
        }
    }

    /** Presses the Tab key, with Shift for what comes before, until a control has the focus. */
    private static void goTo(Window window, String testId) {
        String key = "document.querySelector('[data-testid=" + testId
                + "]').compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING"
                + " ? 'Shift+Tab' : 'Tab'";
        for (int i = 0; i < MOST_STOPS; i++) {
            String focused = window.evaluate(FOCUSED);
            if (focused.equals(testId)) {
                return;
            }
            if (focused.endsWith("-code")) {
                window.press("Escape");
            }
            window.press(window.evaluate(key));
        }
        fail(window.browser() + ": the Tab key does not reach " + testId);
    }
}
