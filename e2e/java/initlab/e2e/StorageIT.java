package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that stores nothing: the work stays on the page, a notice says so, and everything else works. */
class StorageIT {
    private static final String FULL =
            "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }";
    private static final String FORBIDDEN = "for (const store of ['localStorage', 'sessionStorage']) "
            + "Object.defineProperty(window, store, {get() { throw new DOMException('', 'SecurityError'); }})";
    private static final String ABSENT = "for (const store of ['localStorage', 'sessionStorage']) "
            + "Object.defineProperty(window, store, {value: null})";
    private static final String KEPT =
            "document.getElementById('work-kept').textContent.includes('kept on this device')";
    private static final String NOTE = "No unit differs from any other.";

    @ParameterizedTest
    @ValueSource(strings = {FULL, FORBIDDEN, ABSENT})
    void workStaysOnThePageAndCanBeSaved(String fault) throws IOException {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(fault);
            lab.open("?step=he&iterations=200");
            LessonIT.awaitStep(lab, "he");
            lab.part("lesson-note-he-note").focus();
            lab.page.keyboard().press("ArrowRight");
            lab.page.waitForFunction("!" + KEPT);
            lab.part("lesson-note-he-note").fill(NOTE);
            lab.part("step-zeros").click();
            LessonIT.awaitStep(lab, "zeros");
            lab.part("step-he").click();
            LessonIT.awaitStep(lab, "he");
            assertEquals(NOTE, lab.part("lesson-note-he-note").inputValue(), "another step leaves the note");
            assertEquals(false, lab.page.evaluate(KEPT));
            String[] asked = {""};
            lab.page.onDialog(dialog -> {
                asked[0] = dialog.type();
                dialog.dismiss();
            });
            lab.page.evaluate("() => { setTimeout(() => location.reload()); }");
            lab.page.waitForCondition(() -> asked[0].equals("beforeunload"));
            assertEquals(NOTE, lab.part("lesson-note-he-note").inputValue(), "leaving is asked about first");
            String file = Files.readString(lab.page
                    .waitForDownload(() -> lab.part("work-save").click())
                    .path());
            assertTrue(file.contains(NOTE), file);
        }
    }

    /** Storage that becomes full: a notice says so, until there is room again. */
    @Test
    void workThatDoesNotFitIsNamed() {
        try (Lab lab = LessonIT.at("he")) {
            lab.part("lesson-note-he-note").fill(NOTE);
            lab.page.waitForFunction("(localStorage['initialization-lab.lesson'] || '').includes('No unit')");
            lab.page.evaluate(
                    "() => { const plain = Storage.prototype.setItem; Storage.prototype.setItem = function(key, text) {"
                            + "if (text.length > 2000) throw new DOMException('', 'QuotaExceededError'); plain.call(this, key, text); } }");
            lab.part("lesson-note-he-note").fill("long ".repeat(500));
            lab.page.waitForFunction("!" + KEPT);
            lab.part("lesson-note-he-note").fill("short");
            lab.page.waitForFunction(KEPT);
        }
    }

    /** The first version of the lab had fields for notes below the columns. */
    @Test
    void notesOfTheFirstVersionAreInTheLesson() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript("localStorage['initialization-lab.note.zeros'] ??= 'All alike.'");
            lab.open("?step=zeros");
            LessonIT.awaitStep(lab, "zeros");
            lab.part("lesson-note-zeros-note").focus();
            lab.page.keyboard().press("End");
            lab.page.waitForFunction(
                    "document.querySelector('[data-testid=lesson-note-zeros-note]').value === 'All alike.'");
        }
    }
}
