package initlab.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import initlab.network.exact.ExactArithmetic;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String BEGIN = "<!-- settings -->\n";
    private static final String END = "<!-- /settings -->";

    @Test
    void everyDefaultIsReadBackFromItsText() throws RefusedException {
        Set<String> keys = new HashSet<>();
        for (Setting<?> setting : Settings.ALL) {
            assertTrue(keys.add(setting.key()), setting.key());
            assertSame(setting, Settings.find(setting.key()));
            assertEquals(setting.byDefault(), setting.parse(setting.format(Setup.NOTEBOOK)));
            if (setting != Settings.POINTS) {
                assertEquals(setting.byDefault(), setting.parseTyped(setting.shown(Setup.NOTEBOOK)), setting.key());
            }
        }
    }

    @Test
    void everyChoiceCanBeUsed() {
        for (Setting<?> setting : Settings.ALL) {
            assertEquals(
                    setting.control() == Setting.Control.CHOICE,
                    !setting.words().isEmpty(),
                    setting.key());
            for (String word : setting.words()) {
                Setup setup = SetupQuery.parse(setting.key() + "=" + word).setup();
                assertEquals(word, setting.format(setup));
                assertFalse(setting.title(word).isEmpty());
            }
        }
    }

    @Test
    void aSetupIsBuiltByNameAndComparedByValue() {
        Setup setup = Setup.NOTEBOOK.with(Settings.RATE, 0.5).with(Settings.SEED, 7);
        assertEquals("?rate=0.5&seed=7", setup.toString());
        assertEquals(SetupQuery.parse("seed=7&rate=.5").setup(), setup);
        assertEquals(SetupQuery.parse("seed=7&rate=.5").setup().hashCode(), setup.hashCode());
        assertNotEquals(Setup.NOTEBOOK, setup);
        assertEquals(Setup.NOTEBOOK, setup.with(Settings.RATE, 0.01).with(Settings.SEED, 3));
    }

    @Test
    void ownPointsAreParsedOnce() {
        Setup setup = SetupQuery.parse("points=0,0,0;0,1,0;0,0.5,0;0.1,0,0;1,1,1;1,0,1;0.9,1,1;0.8,1,1")
                .setup();
        assertSame(setup.ownPoints(), setup.with(Settings.SEED, 1).ownPoints());
        assertEquals(6, setup.trainingSize());
        assertEquals(2, setup.test().size());
    }

    @Test
    void exactArithmeticIsAllowedForTheShapeItKnows() {
        assertTrue(Setup.NOTEBOOK.allowsExact());
        assertTrue(ExactArithmetic.supports(Setup.NOTEBOOK.layerDims(), Setup.TRAINING_POINTS));
        assertNotNull(Setup.NOTEBOOK.activation());
    }

    /** The widest and deepest network has 394,000 weights: 3 MB for each column, if they were drawn. */
    @Test
    void readingASetupDrawsNoWeights() {
        String query = "layers=2-256-256-256-256-256-256-256-1&init=he,normal(1/fan_in),uniform(0.1),normal(layer)";
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        assertEquals(List.of(), SetupQuery.parse(query).problems());
        long before = thread.getCurrentThreadAllocatedBytes();
        SetupQuery.parse(query);
        long bytes = thread.getCurrentThreadAllocatedBytes() - before;
        assertTrue(bytes < 500_000, bytes + " bytes");
    }

    @Test
    void theSummaryNamesTheSettings() {
        assertEquals(
                "Circles, 2-10-5-1, ReLU, learning rate 0.01, 15,000 iterations, seed 3, noise 0.05",
                Settings.summary(Setup.NOTEBOOK));
    }

    @Test
    void theReadmeHasTheTable() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf(BEGIN);
        int to = readme.indexOf(END);
        String table = readmeTable();
        assertTrue(from >= 0 && to > from, "README.md lacks " + BEGIN + table + END);
        assertEquals(
                table,
                readme.substring(from + BEGIN.length(), to),
                "between the comments of README.md belongs\n" + table);
    }

    /** The element has an attribute for each setting, of the same name but for the initializations. */
    @Test
    void theElementHasAnAttributeForEverySetting() throws IOException {
        String element = Files.readString(Path.of("web/init-lab.js"));
        String reference = Files.readString(Path.of("web/embedding.html"));
        for (Setting<?> setting : Settings.ALL) {
            String attribute = setting == Settings.INITIALIZATIONS ? "initializations" : setting.key();
            assertTrue(element.contains(attribute + ": '" + setting.key() + "',"), "web/init-lab.js: " + attribute);
            assertTrue(attributes(reference).contains(attribute), "web/embedding.html: " + attribute);
        }
    }

    /** The attributes of a set-up in the reference. */
    private static List<String> attributes(String page) {
        int from = page.indexOf("<code>initializations ") + "<code>".length();
        return List.of(page.substring(from, page.indexOf("</code>", from)).split(" "));
    }

    private static String readmeTable() {
        StringBuilder table = new StringBuilder("| key | setting | values | default |\n|---|---|---|---|\n");
        for (Setting<?> setting : Settings.ALL) {
            String format = setting.format(Setup.NOTEBOOK);
            table.append("| `")
                    .append(setting.key())
                    .append("` | ")
                    .append(setting.label())
                    .append(setting.tooltip().isEmpty() ? "" : ". " + setting.tooltip())
                    .append(" | ")
                    .append(setting.allowed())
                    .append(" | ")
                    .append(format.isEmpty() ? "" : "`" + format + "`")
                    .append(" |\n");
        }
        return table.toString();
    }
}
