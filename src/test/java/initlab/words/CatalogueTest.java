package initlab.words;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.Gson;
import com.google.gson.reflect.TypeToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every catalogue contains all sentences of the sources, and no others. */
class CatalogueTest {
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    static List<Path> catalogues() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("web/lang"))) {
            return files.filter(file -> file.toString().endsWith(".json")).toList();
        }
    }

    private static Map<String, String> read(Path file) throws IOException {
        return new Gson().fromJson(Files.readString(file), new TypeToken<Map<String, String>>() {}.getType());
    }

    @Test
    void everySentenceIsALiteral() throws IOException {
        assertEquals(Map.of(), Sentences.all().unreadable());
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void aCatalogueHasEverySentenceAndNoUnusedOnes(Path file) throws IOException {
        Map<String, String> sources = Sentences.all().found();
        Map<String, String> lacking = new TreeMap<>(sources);
        lacking.keySet().removeAll(read(file).keySet());
        assertEquals(Map.of(), lacking, "sentences that " + file + " lacks, and where they stand");
        Map<String, String> dead = new TreeMap<>(read(file));
        dead.keySet().removeAll(sources.keySet());
        assertEquals(Map.of(), dead, "entries that nobody says any more");
    }

    @ParameterizedTest
    @MethodSource("catalogues")
    void everyTranslationHasTheSamePlaceholders(Path file) throws IOException {
        read(file).forEach((english, other) -> {
            assertFalse(other.isBlank() && !other.equals("\u202f"), english);
            assertEquals(placeholders(english), placeholders(other), english);
        });
    }

    private static TreeSet<String> placeholders(String sentence) {
        TreeSet<String> found = new TreeSet<>();
        Matcher matcher = PLACEHOLDER.matcher(sentence);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }
}
