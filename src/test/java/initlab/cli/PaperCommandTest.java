package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperCommandTest {
    @TempDir
    Path folder;

    private String file(String from, String to) throws IOException {
        String glorot = Files.readString(Path.of("web", "papers", "glorot-2010.json"));
        assertTrue(glorot.contains(from), from);
        Path file = folder.resolve("own.json");
        Files.writeString(file, glorot.replace(from, to));
        return file.toString();
    }

    @Test
    void everyLayerShrinksTheSpreadAsPublished() {
        Terminal result = Terminal.run("paper", "glorot-2010");
        assertTrue(
                result.out().contains("pass  Standard: spread of layer 2 ÷ layer 1: 0.555 ± 0.003 here;"),
                result.out());
        assertTrue(result.out().endsWith("All checks pass.\n"), result.out());
        assertEquals(0, result.status());
    }

    @Test
    void exitsWithOneIfACheckFails() throws IOException {
        Terminal result = Terminal.run("paper", "--json", file("\"expected\": 0.5554", "\"expected\": 0.8"));
        JsonObject json = JsonParser.parseString(result.out()).getAsJsonObject();
        assertEquals("own", json.get("paper").getAsString());
        assertEquals(false, json.get("passes").getAsBoolean());
        JsonObject check = json.getAsJsonArray("checks").get(0).getAsJsonObject();
        assertEquals(0.5554, check.get("value").getAsDouble(), 5e-5);
        assertEquals(false, check.get("passes").getAsBoolean());
        assertEquals(1, result.status());
    }

    @Test
    void aMistakeInTheFileIsNamed() throws IOException {
        Terminal result = Terminal.run("paper", file("spread.2/spread.1", "spread.6/spread.1"));
        assertTrue(
                result.err().contains("own.json, checks 1, value, number: “spread.6” is not measured."), result.err());
        assertEquals(2, result.status());
        assertEquals(2, Terminal.run("paper", "nowhere").status());
    }
}
