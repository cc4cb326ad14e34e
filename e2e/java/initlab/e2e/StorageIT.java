package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A browser that stores nothing: the notes stay on the page, a notice says so, and everything else works. */
class StorageIT {
    private static final String FULL =
            "Storage.prototype.setItem = () => { throw new DOMException('', 'QuotaExceededError'); }";
    private static final String FORBIDDEN = "for (const store of ['localStorage', 'sessionStorage']) "
            + "Object.defineProperty(window, store, {get() { throw new DOMException('', 'SecurityError'); }})";
    private static final String ABSENT = "for (const store of ['localStorage', 'sessionStorage']) "
            + "Object.defineProperty(window, store, {value: null})";
    private static final String WORD = "This browser keeps nothing for the lab";
    private static final String NOTE = "No unit differs from any other.";

    @ParameterizedTest
    @ValueSource(strings = {FULL, FORBIDDEN, ABSENT})
    void notesStayOnThePageAndCanBeDownloaded(String fault) throws IOException {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript(fault);
            lab.open("?iterations=200");
            assertTrue(report(lab).contains(WORD), "said before anything is written");
            lab.part("note-he").fill(NOTE);
            assertTrue(report(lab).contains(WORD));
            lab.trainToTheEnd();
            lab.setup("rate").fill("0.1");
            lab.part("rate").press("Tab");
            lab.awaitState("ready");
            assertEquals(NOTE, lab.part("note-he").inputValue(), "another set-up leaves the notes");
            String[] asked = {""};
            lab.page.onDialog(dialog -> {
                asked[0] = dialog.type();
                dialog.dismiss();
            });
            lab.page.evaluate("() => { setTimeout(() => location.reload()); }");
            lab.page.waitForCondition(() -> asked[0].equals("beforeunload"));
            assertEquals(NOTE, lab.part("note-he").inputValue(), "leaving is asked about first");
            String file = Files.readString(lab.page
                    .waitForDownload(() -> lab.part("notes-download").click())
                    .path());
            assertTrue(file.contains(NOTE), file);
        }
    }

    /** Storage that becomes full: stored notes stay stored, and a notice names the rest. */
    @Test
    void theNoteThatDoesNotFitIsNamed() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.part("note-zeros").fill(NOTE);
            lab.page.evaluate(
                    "() => { const plain = Storage.prototype.setItem; Storage.prototype.setItem = function(key, text) {"
                            + "if (text.length > 100) throw new DOMException('', 'QuotaExceededError'); plain.call(this, key, text); } }");
            lab.part("note-random").fill("long ".repeat(50));
            assertTrue(report(lab).contains(WORD));
            lab.part("note-he").fill("short");
            assertTrue(report(lab).contains(WORD), "the second note is still not kept");
            lab.part("note-random").fill("");
            assertTrue(!report(lab).contains(WORD));
        }
    }

    private static String report(Lab lab) {
        lab.awaitReport();
        return lab.page.locator("#report").innerText();
    }
}
