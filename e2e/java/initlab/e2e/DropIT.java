package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.BoundingBox;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A file or link that is dropped beside its place. Events made by a script would make no browser leave the page; these are real. */
class DropIT {
    private static final int COPY = 1;

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"columns", "train", "report-closing", "setup"})
    void aFileDroppedBesideItsPlaceLeavesThePageAsItIs(String place) throws IOException {
        Path file = Files.writeString(folder.resolve("notes.html"), "<title>Gone</title>");
        JsonObject data = data();
        data.getAsJsonArray("files").add(file.toString());
        dropOn(place, data);
    }

    @Test
    void aLinkDroppedOnThePageDoesNotLeaveIt() {
        JsonObject item = new JsonObject();
        item.addProperty("mimeType", "text/uri-list");
        item.addProperty("data", Lab.address() + "embedding.html");
        JsonObject data = data();
        data.getAsJsonArray("items").add(item);
        dropOn("columns", data);
    }

    @Test
    void textMayBeDroppedIntoAField() {
        JsonObject item = new JsonObject();
        item.addProperty("mimeType", "text/plain");
        item.addProperty("data", "It learns.");
        JsonObject data = data();
        data.getAsJsonArray("items").add(item);
        try (Lab lab = LessonIT.at("he")) {
            drop(lab, "lesson-note-he-note", data);
            assertEquals("It learns.", lab.part("lesson-note-he-note").inputValue());
        }
    }

    private static void dropOn(String place, JsonObject data) {
        try (Lab lab = Lab.desktop().open("?iterations=100")) {
            lab.part("step").click();
            lab.page.waitForFunction("document.documentElement.dataset.iteration === '1'");
            drop(lab, place, data);
            // The browser would have begun to leave before it answers.
            lab.awaitDrawn();
            lab.settle();
            assertEquals(1, lab.iteration());
            assertTrue(lab.page.url().startsWith(Lab.address() + "?"), lab.page.url());
            assertEquals(
                    List.of(),
                    lab.requests.stream()
                            .filter(url -> url.contains("notes") || url.contains("embedding"))
                            .toList());
        }
    }

    private static void drop(Lab lab, String place, JsonObject data) {
        Locator target = lab.part(place);
        target.scrollIntoViewIfNeeded();
        BoundingBox box = target.boundingBox();
        CDPSession session = lab.context.newCDPSession(lab.page);
        for (String type : List.of("dragEnter", "dragOver", "drop")) {
            JsonObject event = new JsonObject();
            event.addProperty("type", type);
            event.addProperty("x", box.x + box.width / 2);
            event.addProperty("y", box.y + 10);
            event.add("data", data);
            session.send("Input.dispatchDragEvent", event);
        }
    }

    private static JsonObject data() {
        JsonObject data = new JsonObject();
        data.add("items", new JsonArray());
        data.add("files", new JsonArray());
        data.addProperty("dragOperationsMask", COPY);
        return data;
    }
}
