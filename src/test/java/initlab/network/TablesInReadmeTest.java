package initlab.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.initializer.Origins;
import initlab.initializer.Scheme;
import initlab.initializer.Schemes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The README lists the rows of the tables. Where it differs, the failing test prints the text to paste. */
class TablesInReadmeTest {
    @Test
    void listsTheSchemes() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| word | name | formula | source |", "|---|---|---|---|"));
        for (Scheme scheme : Schemes.ALL) {
            rows.add(row(
                    "`" + scheme.word() + "`", scheme.title(), "`" + scheme.formula() + "`", Origins.source(scheme)));
        }
        assertListed("schemes", rows);
    }

    @Test
    void listsTheActivations() throws IOException {
        List<String> rows = new ArrayList<>(List.of("| word | name | source |", "|---|---|---|"));
        for (Activation activation : Activation.values()) {
            rows.add(row("`" + activation.word() + "`", activation.title(), activation.source()));
        }
        assertListed("activations", rows);
    }

    private static String row(String... cells) {
        return ("| " + String.join(" | ", cells) + " |").replace("|  |", "| |");
    }

    private static void assertListed(String name, List<String> rows) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String begin = "<!-- " + name + " -->\n";
        int from = readme.indexOf(begin);
        int to = readme.indexOf("<!-- /" + name + " -->");
        assertTrue(from >= 0 && to > from, "README.md has no " + begin);
        String expected = "\n" + String.join("\n", rows) + "\n\n";
        assertEquals(
                expected,
                readme.substring(from + begin.length(), to),
                () -> "Paste this into README.md under " + begin + expected);
    }
}
