package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Browser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sentence of the catalogue as a notice, in both languages: the pictures are for a person to read. */
class MessagesIT {
    private static final Path CATALOGUE = Path.of("web/lang/de.json");

    @ParameterizedTest
    @ValueSource(ints = {1280, 360})
    void everySentenceFitsItsNotice(int width) throws IOException {
        List<String> sentences = new ArrayList<>();
        JsonObject catalogue =
                JsonParser.parseString(Files.readString(CATALOGUE)).getAsJsonObject();
        for (Map.Entry<String, JsonElement> entry : catalogue.entrySet()) {
            // Labels are in the other pictures; a message ends like a sentence.
            if (entry.getKey().endsWith(".")) {
                sentences.add(entry.getKey());
                sentences.add(entry.getValue().getAsString());
            }
        }
        try (Lab lab = Lab.with(new Browser.NewContextOptions().setViewportSize(width, 800))
                .open("")) {
            Object tooWide = lab.page.evaluate(
                    "sentences => { const list = document.getElementById('notice-list');"
                            + "for (const sentence of sentences) { const notice = document.createElement('p');"
                            + "notice.className = 'notice'; notice.textContent = sentence; list.append(notice); }"
                            + "return [...list.children].filter(notice => notice.scrollWidth > notice.clientWidth)"
                            + ".map(notice => notice.textContent).join('\\n'); }",
                    new Gson().fromJson(new Gson().toJson(sentences), List.class));
            assertEquals("", tooWide);
            lab.picture("messages-" + width);
        }
    }
}
