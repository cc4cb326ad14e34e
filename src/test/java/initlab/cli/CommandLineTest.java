package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.Cli;
import initlab.setup.SetupQuery;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Arguments that are accepted, and the messages for those that are not. */
class CommandLineTest {
    private static final Pattern READ_BY_PAGE = Pattern.compile("(?:query\\.[a-z]+|isYes)\\(\"([a-z]+)\"\\)");

    @ParameterizedTest
    @ValueSource(strings = {"help", "--help", "-h"})
    void helpListsEveryCommand(String word) {
        Terminal terminal = Terminal.run(word);
        assertEquals(0, terminal.status());
        assertTrue(terminal.out().contains("\n  run [--json] [--weights FILE.npz] QUERY\n"), terminal.out());
        assertTrue(terminal.out().contains("\n  weights [--json] [--weights FILE.npz] QUERY\n"), terminal.out());
        assertTrue(terminal.out().contains("\n  points [--json] [--columns X,Y,CLASS] "), terminal.out());
        assertEquals("", terminal.err());
    }

    @Test
    void withoutACommandHelpIsAnError() {
        refused("A command is missing.\n\nUsage: ");
    }

    @Test
    void anUnknownCommandIsNamed() {
        refused("There is no command “train”.\n\nUsage: ", "train", "");
    }

    @Test
    void anUnknownOptionIsNamed() {
        refused("There is no option “--jsn”.\nUsage: run [--json] [--weights FILE.npz] QUERY", "run", "--jsn", "");
    }

    @Test
    void exactlyOneQueryIsExpected() {
        refused("The query is missing", "run", "--json");
        refused("One query is expected, not 2", "run", "init=normal(2,", "1)");
    }

    @Test
    void everyProblemOfTheSetUpIsReportedInTheWordsOfThePage() {
        String query = "rate=abc&seed=-1&init=he,nonsense";
        Terminal terminal = Terminal.run("weights", query);
        assertEquals(2, terminal.status());
        assertEquals("", terminal.out());
        var problems = SetupQuery.parse(query).problems();
        assertEquals(3, problems.size());
        problems.forEach(problem -> assertTrue(terminal.err().contains(problem.message() + "\n"), terminal.err()));
    }

    @Test
    void anInitializationIsUsedAsItWasUnderstood() {
        assertEquals(
                Terminal.run("weights", "init=he").out(),
                Terminal.run("weights", "init=he_normal").out());
        String printed = Terminal.run("weights", "init=normal(0.5,0.1)").out();
        assertTrue(printed.startsWith("initialization = \"normal(loc=0.5,scale=0.1)\"\n"), printed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"sead=7", "he", "=he", "init=he&lr=0.5"})
    void aMistypedKeyIsRefused(String query) {
        refused("The link has keys that the lab does not know and does not use: “", "weights", query);
    }

    @Test
    void aRepeatedKeyIsRefused() {
        refused("The last one counts: “seed=7”.", "weights", "init=he&seed=1&seed=7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "init=he&seed=7",
                "?init=he&seed=7",
                "init=he&&seed=7&",
                "lang=de&init=he&theme=dark&seed=7&engine=js&embed=1&autoplay=1&speed=max",
                "https://example.org/lab/?init=he&seed=7#report",
                "init=he&theme&seed=7",
                "Init=He&SEED=7",
                "https://example.org/lab/?init=he?seed=7&fbclid=x",
                "https://example.org/lab/?init%3Dhe%26seed%3D7",
                "https://example.org/lab/?init=he&amp;seed=7).",
            })
    void aLinkIsReadFromAnyPartOfItAndKeysOfThePageAreIgnored(String query) {
        Terminal terminal = Terminal.run("weights", query);
        assertEquals("", terminal.err());
        assertEquals(0, terminal.status());
        // np.random.RandomState(7).randn() in Python; He's scale is 1 for two inputs
        assertTrue(terminal.out().startsWith("initialization = \"he\"\nW1 = [[ 1.6905257"), terminal.out());
    }

    @Test
    void everyKeyOfThePageIsIgnored() throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/initlab/page"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                READ_BY_PAGE.matcher(Files.readString(file)).results().forEach(result -> keys.add(result.group(1)));
            }
        }
        assertTrue(keys.contains("embed"), keys.toString());
        keys.removeAll(SetupQuery.KEYS);
        for (String key : keys) {
            assertEquals("", Terminal.run("weights", key + "=1").err());
        }
    }

    @Test
    void theOptionMayFollowTheQuery() {
        assertEquals(Terminal.run("weights", "--json", ""), Terminal.run("weights", "", "--json"));
    }

    @Test
    void theProgramRunsOnTheClassesAloneAndExitsWithTheStatus() throws Exception {
        Process process = program("weights", "rate=zero");
        String errors = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(2, process.waitFor());
        assertTrue(errors.contains("not “zero”"), errors);
        assertEquals(0, program("weights", "layers=2-1-1").waitFor());
    }

    /** A process without TeaVM on its class path, in a locale that knows ASCII only. */
    private static Process program(String... args) throws IOException, URISyntaxException {
        Path classes = Path.of(
                Cli.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classes.toString(),
                "initlab.Cli");
        builder.command().addAll(List.of(args));
        builder.environment().put("LC_ALL", "C");
        return builder.start();
    }

    private static void refused(String message, String... args) {
        Terminal terminal = Terminal.run(args);
        assertEquals(2, terminal.status());
        assertEquals("", terminal.out());
        assertTrue(terminal.err().contains(message), terminal.err());
    }
}
