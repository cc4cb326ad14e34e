package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initlab.cli.CommandLine;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The files of src/test/resources/inputs in a browser: it reads them as the command line does. */
class PointFilesIT {
    private static final Path SITE = Path.of(System.getProperty("initlab.site"));
    private static final Path INPUTS = Path.of("src/test/resources/inputs");
    /** A function that makes a file from its name and its bytes. */
    private static final String FILE = "const file = (name, base64) => new File([Uint8Array.from(atob(base64), "
            + "c => c.charCodeAt(0))], name);"
            + "const data = new DataTransfer(); const table = document.getElementById('points-table');"
            + "const event = (type, init) => new type[0](type[1], {...init, bubbles: true, cancelable: true});";

    @ParameterizedTest
    @EnumSource(names = {"CHROMIUM", "FIREFOX"})
    void everyFileIsReadAsOnTheCommandLine(Engine engine) throws IOException {
        try (SiteServer server = SiteServer.onAnyPort(SITE, "/course/lab/")) {
            engine.visit(window -> {
                window.visit(server.address() + "?iterations=50");
                window.awaitState("ready");
                window.evaluate("(() => { const data = document"
                        + ".querySelector('[data-testid=data]'); data.value = 'own';"
                        + "data.dispatchEvent(new Event('change')); return ''; })()");
                window.await("String(document.getElementById('points').open)", "true");
                int way = 0;
                for (Path file : inputs()) {
                    JsonObject expected = onTheCommandLine(file);
                    // A file that a person could edit is pasted too; the others are chosen or dropped.
                    boolean text = !file.toString().matches(".*\\.(npz|npy|pkl)");
                    bring(window, file, text ? way++ % 3 : way++ % 2);
                    compare(window, file.getFileName().toString(), expected);
                }
                window.picture("point-files-" + engine);
            });
        }
    }

    private static List<Path> inputs() throws IOException {
        try (Stream<Path> files = Files.list(INPUTS)) {
            List<Path> sorted = files.sorted().toList();
            assertTrue(sorted.size() >= 24, sorted.toString());
            return sorted;
        }
    }

    private static JsonObject onTheCommandLine(Path file) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CommandLine.run(
                new String[] {"points", "--json", file.toString()},
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err);
        return JsonParser.parseString(out.toString(StandardCharsets.UTF_8))
                .getAsJsonArray()
                .get(0)
                .getAsJsonObject();
    }

    /** Chooses a file, drops it, or pastes its text. */
    private static void bring(Window window, Path file, int way) throws IOException {
        String name = file.getFileName().toString();
        String base64 = Base64.getEncoder().encodeToString(Files.readAllBytes(file));
        String add = FILE + "data.items.add(file('" + name + "', '" + base64 + "'));";
        String act = switch (way) {
            case 0 ->
                add + "const input = document.getElementById('points-file'); input.files = data.files;"
                        + "input.dispatchEvent(new Event('change'));";
            case 1 -> add + "table.dispatchEvent(event([DragEvent, 'drop'], {dataTransfer: data}));";
            default ->
                FILE + "table.value = new TextDecoder().decode(Uint8Array.from(atob('" + base64
                        + "'), c => c.charCodeAt(0)));"
                        + "table.dispatchEvent(new InputEvent('input', {inputType: 'insertFromPaste'}));";
        };
        window.evaluate("(() => {" + act + " return ''; })()");
        window.await("String(document.getElementById('points-table').hasAttribute('aria-busy'))", "false");
    }

    private static void compare(Window window, String name, JsonObject expected) {
        String problem = window.text("points-problem");
        if (!expected.get("error").isJsonNull()) {
            String error = expected.get("error").getAsString();
            assertTrue(problem.startsWith(error), name + ": " + problem + " is not " + error);
            return;
        }
        assertEquals("", problem, name);
        JsonArray classes = expected.getAsJsonArray("classes");
        String counts = window.text("points-counts");
        for (JsonElement each : classes) {
            String count = ": " + each.getAsJsonObject().get("count").getAsInt();
            assertTrue(counts.contains(count), name + ": " + counts);
        }
        String notes = window.text("points-note");
        for (JsonElement note : expected.getAsJsonArray("notes")) {
            assertTrue(notes.contains(note.getAsString()), name + ": " + notes + " lacks " + note);
        }
    }
}
