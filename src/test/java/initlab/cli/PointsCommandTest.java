package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What {@code points} says about files. */
class PointsCommandTest {
    private static final Path INPUTS = Path.of("src/test/resources/inputs");

    @TempDir
    private Path folder;

    private String file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content).toString();
    }

    private static JsonObject read(String... args) {
        List<String> all = new ArrayList<>(List.of("points", "--json"));
        all.addAll(List.of(args));
        Terminal terminal = Terminal.run(all.toArray(new String[0]));
        assertEquals("", terminal.err());
        JsonArray files = JsonParser.parseString(terminal.out()).getAsJsonArray();
        assertEquals(1, files.size());
        JsonObject file = files.get(0).getAsJsonObject();
        assertEquals(Set.of("file", "points", "classes", "first", "notes", "error"), file.keySet());
        assertEquals(file.get("error").isJsonNull() ? 0 : 1, terminal.status());
        return file;
    }

    private static String classes(JsonObject file) {
        List<String> classes = new ArrayList<>();
        for (JsonElement element : file.getAsJsonArray("classes")) {
            JsonObject one = element.getAsJsonObject();
            classes.add(one.get("name").getAsString() + " " + one.get("count").getAsInt());
        }
        return String.join(" ", classes);
    }

    /**
     * The outcome that is expected of each file in {@code inputs}: points, classes with their counts, and a part of the
     * first point. Then a part of the notes, or of the error if there are no points; an empty one means that there is
     * nothing to say.
     */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "D01-savetxt-default.txt          | 24 | 0 12 1 12               | 0.888218  |",
                "D03-pandas-index.csv             | 24 | 0 12 1 12               | 0.888218  | Ignored: column 1",
                "D05-exam-scores.txt              | 40 | 0 17 1 23               | 45.539521 | scaled",
                "D08-labels-1-2-tab.txt           | 24 | 1 12 2 12               | 0.89      | “1” is class 0, “2” is class 1.",
                "D10-iris-text-labels.csv         | 24 | setosa 12 versicolor 12 | 0.8882    | “setosa” is class 0",
                "D12-iris-kaggle.csv              | 24 | 0 12 1 12               | 0.888     | Ignored: “Id”",
                "D16-sep-line.csv                 | 24 | 0 12 1 12               | 0.8882    |",
                "D17-trailing-comma.csv           | 24 | 0 12 1 12               | 0.8882    |",
                "D18-trailing-empty-rows.csv      | 24 | 0 12 1 12               | 0.8882    |",
                "D19-quoted-decimal-comma.csv     | 24 | 0 12 1 12               | 0.8882    |",
                "D20-cr-only.csv                  | 24 | 0 12 1 12               | 0.8882    |",
                "D24-three-classes.csv            | 20 | 0 10 1 10               | 1.0       | There are 3 classes",
                "D28-markdown-table.txt           | 24 | 0 12 1 12               | 0.888     |",
                "D30-r-writecsv.csv               | 24 | 0 12 1 12               | 0.8882    | Ignored: column 1",
                "D33-label-first.csv              | 24 | 0 12 1 12               | 0.8882    |",
                "D37-transposed.csv               | 24 | 0 12 1 12               | 0.888     | lies on its side",
                "D42c-thousands-in-semicolons.csv | 20 | 0 10 1 10               | 1200.0    | not as 1.2",
                "D51-title-line.csv               | 24 | 0 12 1 12               | 0.8882    | title",
                "D59-tiny.csv                     | 40 | 0 20 1 20               | 2e-07     | scaled",
                "D64-mixed-blank-tab.txt          | 10 | 0 5 1 5                 | 0.1       |",
                "N1-X2m-Y1m.npz                   | 24 | 0 12 1 12               | 0.888218  |",
                "N5-object.npz                    | 0  | ''                      | ''        | contains Python objects; save plain arrays",
                "N7-m3.npy                        | 24 | 0 12 1 12               | 0.888218  |",
                "N9-pickle.pkl                    | 0  | ''                      | ''        | contains Python objects; save plain arrays"
            })
    void everyInputHasTheOutcomeThatIsExpected(String name, int points, String classes, String first, String words) {
        JsonObject file = read(INPUTS.resolve(name).toString());
        assertEquals(points, file.get("points").getAsInt(), file.toString());
        assertEquals(classes, classes(file));
        assertEquals(points == 0, !file.get("error").isJsonNull());
        JsonArray firstPoints = file.getAsJsonArray("first");
        assertEquals(Math.min(3, points), firstPoints.size());
        if (points > 0) {
            JsonArray point = firstPoints.get(0).getAsJsonArray();
            assertEquals(3, point.size());
            assertTrue(point.get(0).getAsString().startsWith(first), point.toString());
            assertTrue(("" + classes).contains(point.get(2).getAsString()));
        }
        JsonElement said = points > 0 ? file.get("notes") : file.get("error");
        if (words == null) {
            assertEquals(new JsonArray(), said);
        } else {
            assertTrue(said.toString().contains(words), said.toString());
        }
    }

    @Test
    void everyInputHasAnExpectation() throws Exception {
        CsvSource table = PointsCommandTest.class
                .getDeclaredMethod(
                        "everyInputHasTheOutcomeThatIsExpected",
                        String.class,
                        int.class,
                        String.class,
                        String.class,
                        String.class)
                .getAnnotation(CsvSource.class);
        Set<String> expected = Stream.of(table.value())
                .map(row -> row.substring(0, row.indexOf('|')).strip())
                .collect(Collectors.toCollection(TreeSet::new));
        try (Stream<Path> files = Files.list(INPUTS)) {
            assertEquals(
                    files.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new)),
                    expected);
        }
    }

    @Test
    void theParagraphForAPersonHasColumnsAndNotes() throws IOException {
        StringBuilder rows = new StringBuilder("Id,height,weight,kind\n");
        for (int i = 1; i <= 12; i++) {
            rows.append(i).append(i % 2 == 0 ? ",1.5,-2,b\n" : ",2,1,a\n");
        }
        String table = file("a.csv", rows.toString());
        String text = Terminal.run("points", table).out();
        assertTrue(
                text.startsWith(table + "\n  12 points: 6 of class 0 (“a”), 6 of class 1 (“b”)\n"
                        + "  Columns: x is “height”, y is “weight”, the class is “kind”\n"),
                text);
        assertTrue(text.contains("\n  Ignored: “Id” (numbers the rows).\n"), text);
    }

    @Test
    void allFilesAreReadIfOneIsRefused() throws IOException {
        String good = file("good.csv", "0.5,1,0\n1,0.5,1\n".repeat(6));
        String missing = folder.resolve("missing.csv").toString();
        String bad = file("bad.csv", "nothing but words\n");
        Terminal terminal = Terminal.run("points", missing, bad, folder.toString(), good);
        assertEquals(1, terminal.status());
        assertEquals("", terminal.err());
        assertTrue(terminal.out().contains(missing + "\n  Not read: There is no such file.\n"), terminal.out());
        assertTrue(terminal.out().contains(bad + "\n  Not read: "), terminal.out());
        assertTrue(terminal.out().contains(folder + "\n  Not read: This file cannot be opened.\n"), terminal.out());
        assertTrue(terminal.out().contains(good + "\n  12 points: "), terminal.out());
        assertEquals(0, Terminal.run("points", good).status());
        JsonArray json = JsonParser.parseString(
                        Terminal.run("points", missing, good, "--json").out())
                .getAsJsonArray();
        assertEquals(2, json.size());
        assertEquals(
                "There is no such file.",
                json.get(0).getAsJsonObject().get("error").getAsString());
    }

    @Test
    void columnsAreChosenByNameOrNumber() throws IOException {
        String table = file("a.csv", "a,b,c,kind\n" + "0.1,0.2,0.3,u\n0.4,0.5,0.6,v\n".repeat(6));
        for (String columns : List.of("c,a,kind", "3,1,4", "c, 1, kind")) {
            assertEquals(
                    "[[0.3,0.1,\"u\"],[0.6,0.4,\"v\"],[0.3,0.1,\"u\"]]",
                    read("--columns", columns, table).get("first").toString());
        }
        assertEquals(
                "There is no column “d”. The columns are “a”, “b”, “c”, “kind”.",
                read("--columns", "a,d,kind", table).get("error").getAsString());
    }

    @Test
    void twoOfSeveralClassesAreChosenOrOneAgainstTheRest() {
        String three = INPUTS.resolve("D24-three-classes.csv").toString();
        assertEquals("2 10 0 10", classes(read("--classes", "2,0", three)));
        JsonObject against = read(three, "--against", "1");
        assertEquals(30, against.get("points").getAsInt());
        assertTrue(classes(against).startsWith("1 10 "), classes(against));
        assertEquals(
                "There is no class “3”. The classes are “0”, “1”, “2”.",
                read("--against", "3", three).get("error").getAsString());
    }

    @ParameterizedTest
    @ValueSource(ints = {100_001, 150_000})
    void ofTooManyPointsASampleIsTakenInTheSameProportion(int rows) throws IOException {
        StringBuilder text = new StringBuilder("x,y,label\n");
        for (int i = 0; i < rows; i++) {
            // Every fifth point is of class 1.
            text.append(i / 1e6).append(',').append(-i / 1e6).append(i % 5 == 0 ? ",1\n" : ",0\n");
        }
        JsonObject file = read(file("a.csv", text.toString()));
        assertEquals(100_000, file.get("points").getAsInt());
        String classes = classes(file);
        assertTrue(Set.of("0 80000 1 20000", "0 79999 1 20001").contains(classes), classes);
        String grouped = rows == 100_001 ? "100,001" : "150,000";
        assertTrue(file.get("notes").toString().contains("100,000 of " + grouped + " points"), file.toString());
        assertEquals(file, read(file("a.csv", text.toString())), "the sample is the same each time");
    }

    @Test
    void wrongUsageIsRefused() {
        String usage = "\nUsage: points [--json] [--columns X,Y,CLASS] [--classes A,B | --against A] FILE …\n";
        refused("A file is missing." + usage, "points", "--json");
        refused("There is no option “--jsn”." + usage, "points", "--jsn", "a.csv");
        refused("The value of “--columns” is missing." + usage, "points", "a.csv", "--columns");
        refused(
                "“--columns” needs 3 values separated by commas, not “a,b”." + usage,
                "points",
                "--columns",
                "a,b",
                "a.csv");
        refused(
                "“--classes” and “--against” exclude each other." + usage,
                "points",
                "--classes",
                "a,b",
                "--against",
                "a",
                "a.csv");
    }

    private static void refused(String message, String... args) {
        Terminal terminal = Terminal.run(args);
        assertEquals(2, terminal.status());
        assertEquals("", terminal.out());
        assertEquals(message, terminal.err());
    }
}
