package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Download;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class NotesIT {
    private static final String NOTE = "All units stay <b>alike</b>: symmetry.";

    @Test
    void notesSurviveAReloadAndAreExportedAsMarkdown() throws IOException {
        try (Lab lab = Lab.desktop().open("?iterations=200")) {
            lab.part("note-zeros").fill(NOTE);
            lab.page.reload();
            lab.awaitState("ready");
            assertEquals(NOTE, lab.part("note-zeros").inputValue());
            lab.trainToTheEnd();
            Download download =
                    lab.page.waitForDownload(() -> lab.part("notes-download").click());
            assertEquals("initialization-lab-notes.md", download.suggestedFilename());
            String text = Files.readString(download.path());
            assertTrue(text.contains(NOTE), text);
            assertTrue(text.contains("| Zeros | 200 | 50% | 50% | 0.69314718055994"), text);
            assertTrue(text.contains("`?iterations=200`"), text);
        }
    }

    @Test
    void clearingNotesAsksFirst() {
        try (Lab lab = Lab.desktop().open("")) {
            lab.part("note-he").fill(NOTE);
            lab.page.onceDialog(dialog -> dialog.dismiss());
            lab.part("notes-clear").click();
            assertEquals(NOTE, lab.part("note-he").inputValue());
            lab.page.onceDialog(dialog -> dialog.accept());
            lab.part("notes-clear").click();
            assertEquals("", lab.part("note-he").inputValue());
        }
    }

    @Test
    void disabledStorageShowsANoticeAndLosesNothing() {
        try (Lab lab = Lab.desktop()) {
            lab.page.addInitScript("Storage.prototype.setItem = () => { throw new DOMException('full'); };");
            lab.open("");
            lab.part("note-he").fill(NOTE);
            assertTrue(lab.page.locator("#report").innerText().contains("This browser keeps nothing for the lab"));
            assertEquals(NOTE, lab.part("note-he").inputValue());
        }
    }
}
