package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initlab.exercise.Cells;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Hand-ins as files and notebooks. */
class CheckCommandTest {
    private static final String HE = """
            def initialize_parameters_he(layers_dims):
                np.random.seed(3)
                parameters = {}
                for l in range(1, len(layers_dims)):
                    parameters['W' + str(l)] = np.random.randn(layers_dims[l], layers_dims[l-1]) * np.sqrt(2 / layers_dims[l-1])
                    parameters['b' + str(l)] = np.zeros((layers_dims[l], 1))
                return parameters
            """;

    @TempDir
    Path folder;

    private Path file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    private static JsonArray json(Object... args) {
        String[] words = new String[args.length + 2];
        words[0] = "check";
        words[1] = "--json";
        for (int i = 0; i < args.length; i++) {
            words[i + 2] = args[i].toString();
        }
        return JsonParser.parseString(Terminal.run(words).out()).getAsJsonArray();
    }

    private static JsonObject only(Object... args) {
        JsonArray results = json(args);
        assertEquals(1, results.size());
        return results.get(0).getAsJsonObject();
    }

    /** Hand-ins need not be run as a whole, so errors below the function do not count. */
    static List<Cells.Row> cells() {
        return Cells.all();
    }

    @ParameterizedTest
    @MethodSource("cells")
    void aCellInAFileIsJudgedLikeInThePage(Cells.Row row) throws IOException {
        String word = row.exerciseWord();
        JsonObject result = only(word, file("cell.py", row.code()));
        assertEquals(row.passed(), result.get("passed").getAsBoolean());
        assertEquals(
                row.misconception(),
                result.get("misconception").isJsonNull()
                        ? null
                        : result.get("misconception").getAsString());
        if (row.error() != null) {
            JsonObject error = result.getAsJsonObject("error");
            assertEquals(row.error().get("type"), error.get("type"));
            assertEquals(row.error().get("line"), error.get("line"));
        }
        if (row.expected().get("parameters") instanceof JsonObject parameters) {
            // Without a seed, NumPy takes one from the system.
            for (String key : row.id().equals("he-seed-empty") ? Set.<String>of() : parameters.keySet()) {
                String expected = parameters.getAsJsonObject(key).get("values").toString();
                assertEquals(
                        expected.replace("NaN", "nan"),
                        result.getAsJsonObject("parameters").get(key).toString());
            }
        } else {
            assertTrue(result.get("parameters").isJsonNull());
        }
    }

    @Test
    void theStatusTellsWhetherAllPassed() throws IOException {
        Path right = file("right.py", HE);
        Path wrong = file("wrong.py", HE.replace("np.sqrt", ""));
        assertEquals(0, Terminal.run("check", "he", right.toString()).status());
        assertEquals(
                1,
                Terminal.run("check", "he", right.toString(), wrong.toString()).status());
        assertEquals(
                1,
                Terminal.run("check", "he", folder.resolve("none.py").toString())
                        .status());
    }

    @Test
    void peopleReadTheReasonAndTheLine() throws IOException {
        Path wrong = file("wrong.py", "\n" + HE.replace("np.sqrt", ""));
        String out = Terminal.run("check", "he", wrong.toString()).out();
        assertTrue(out.startsWith(wrong + ": no-sqrt\n    See line 6. He’s method"), out);
        assertTrue(out.contains("\n    W2: 4 of 4 entries differ.\n"), out);
        Path error = file("error.py", "\n" + HE.replace("np.sqrt", "np.squareroot"));
        assertTrue(Terminal.run("check", "he", error.toString())
                .out()
                .startsWith(error + ": line 6: AttributeError: module 'numpy' has no attribute 'squareroot'\n    "));
        assertEquals(
                folder.resolve("right.py") + ": passed\n",
                Terminal.run("check", "he", file("right.py", HE).toString()).out());
    }

    @Test
    void aFolderIsSearchedWithoutHiddenCopies() throws IOException {
        file("b/second.ipynb", notebook(list(HE)));
        file("a.py", HE);
        file("notes.txt", "no");
        file("b/.ipynb_checkpoints/second.ipynb", "no");
        file("__MACOSX/a.py", "no");
        JsonArray results = json("he", folder);
        assertEquals(2, results.size());
        assertTrue(results.get(0).getAsJsonObject().get("file").getAsString().endsWith("a.py"));
        assertTrue(results.get(1).getAsJsonObject().get("passed").getAsBoolean());
    }

    @Test
    void aFolderWithoutHandInsIsAnError() throws IOException {
        file("notes.txt", "no");
        assertEquals(
                "FileError",
                only("he", folder).getAsJsonObject("error").get("type").getAsString());
    }

    /** A whole hand-in as the course has it: other modules, plots, calls, another exercise with an error. */
    @Test
    void otherCodeOfTheFileDoesNotMakeItFail() throws IOException {
        String file = """
                # coding: utf-8
                import numpy as np
                import matplotlib.pyplot as plt
                import sklearn, sklearn.datasets
                from init_utils import sigmoid, relu, compute_loss, load_dataset
                get_ipython().magic('matplotlib inline')
                plt.rcParams['figure.figsize'] = (7.0, 4.0)
                train_X, train_Y, test_X, test_Y = load_dataset()

                def model(X, Y, learning_rate=0.01, num_iterations=15000, print_cost=True, initialization="he"):
                    for i in range(0, num_iterations):
                        a3, cache = forward_propagation(X, parameters)
                    plt.show()
                    return parameters

                def initialize_parameters_zeros(layers_dims):
                    raise RuntimeError

                """ + HE + """

                parameters = initialize_parameters_he([2, 4, 1])
                print("W1 = " + str(parameters["W1"]))
                parameters = model(train_X, train_Y, initialization="he")
                plt.title("Model with He initialization")
                class Grader:
                    def grade(self): return open('x').read()
                with open('out.txt') as f:
                    print(f.read())
                if __name__ == "__main__":
                    main()
                """;
        assertTrue(only("he", file("all.py", file)).get("passed").getAsBoolean());
    }

    private static String list(String code) {
        StringBuilder json = new StringBuilder("[");
        for (String line : code.split("(?<=\n)", -1)) {
            json.append(json.length() > 1 ? ", " : "").append(JsonParser.parseString(quoted(line)));
        }
        return json.append("]").toString();
    }

    private static String quoted(String text) {
        return new com.google.gson.Gson().toJson(text);
    }

    private static String notebook(String... sources) {
        StringBuilder cells = new StringBuilder();
        for (String source : sources) {
            cells.append(
                            ", {\"cell_type\": \"code\", \"execution_count\": 7, \"metadata\": {}, \"outputs\": [], \"source\": ")
                    .append(source)
                    .append("}");
        }
        return "{\"cells\": [{\"cell_type\": \"markdown\", \"metadata\": {}, \"source\": [\"# def initialize_parameters_he\"]}"
                + cells
                + "], \"metadata\": {\"kernelspec\": {\"name\": \"python3\"}}, \"nbformat\": 4, \"nbformat_minor\": 5}";
    }

    @Test
    void aNotebookMayHaveTextsOrListsAndCommandsOfItsOwn() throws IOException {
        String code = notebook(
                quoted("import numpy as np\n%matplotlib inline\n!pip install sklearn\nplt.plot?"),
                quoted("%%bash\nls ("),
                list("# GRADED FUNCTION: initialize_parameters_he\n\n" + HE),
                quoted("print('unclosed"),
                quoted("parameters = initialize_parameters_he([2, 4, 1])"));
        assertTrue(only("he", file("n.ipynb", code)).get("passed").getAsBoolean());
        String old = "{\"worksheets\": [{\"cells\": [{\"cell_type\": \"code\", \"input\": " + list(HE)
                + "}]}], \"nbformat\": 3}";
        assertTrue(only("he", file("old.ipynb", old)).get("passed").getAsBoolean());
    }

    /** Python reads a file as a whole; a notebook's cells are read one by one, see above. */
    @Test
    void aFileThatPythonCannotReadIsAnErrorWhereverItsMistakeIs() throws IOException {
        JsonObject result = only("he", file("a.py", HE + "\nprint 'done'\n"));
        assertEquals("SyntaxError", result.getAsJsonObject("error").get("type").getAsString());
        assertEquals(9, result.getAsJsonObject("error").get("line").getAsInt());
    }

    @Test
    void lettersAndMarksOfAnyEditorAreRead() throws IOException {
        Path file = folder.resolve("windows.py");
        String code = ("# Schöne Grüße\n" + HE).replace("\n", "\r\n");
        Files.write(file, code.getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(only("he", file).get("passed").getAsBoolean());
        Files.write(file, ("\ufeff" + code).getBytes(StandardCharsets.UTF_8));
        assertTrue(only("he", file).get("passed").getAsBoolean());
        Files.write(file, ("\ufeff" + code).getBytes(StandardCharsets.UTF_16LE));
        assertTrue(only("he", file).get("passed").getAsBoolean());
    }

    @Test
    void aNotebooksErrorNamesTheCellAndItsLine() throws IOException {
        Path file = file(
                "n.ipynb",
                notebook(quoted("import numpy as np\nx = 1\n"), quoted("\n" + HE.replace("np.sqrt", "np.squareroot"))));
        JsonObject error = only("he", file).getAsJsonObject("error");
        assertEquals(6, error.get("line").getAsInt());
        assertEquals(2, error.get("cell").getAsInt());
        String out = Terminal.run("check", "he", file.toString()).out();
        assertTrue(out.startsWith(file + ": code cell 2, line 6: AttributeError: "), out);
    }

    @Test
    void aSyntaxErrorInANotebookIsThatOfItsCell() throws IOException {
        Path file = file(
                "n.ipynb",
                notebook(
                        quoted("x = 1"),
                        quoted(HE.replace("range(1, len(layers_dims))", "range(1, len(layers_dims)")),
                        quoted("y = 2")));
        JsonObject error = only("he", file).getAsJsonObject("error");
        assertEquals("SyntaxError", error.get("type").getAsString());
        assertEquals(4, error.get("line").getAsInt());
        assertEquals(2, error.get("cell").getAsInt());
        assertEquals("syntax", only("he", file).get("misconception").getAsString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{}", "{\"cells\": 3}", "no", "{\"cells\": [{\"cell_type\": \"code\", "})
    void aFileThatIsNoNotebookIsAnError(String text) throws IOException {
        JsonObject result = only("he", file("n.ipynb", text));
        assertEquals("FileError", result.getAsJsonObject("error").get("type").getAsString());
        assertTrue(result.getAsJsonObject("error").get("line").isJsonNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"cells\": []}",
                "{\"cells\": [1, null, {}, {\"cell_type\": \"code\"}, {\"cell_type\": \"code\", \"source\": [1]}]}"
            })
    void aNotebookWithoutTheFunctionSaysSo(String text) throws IOException {
        JsonObject result = only("he", file("n.ipynb", text));
        assertEquals("function-missing", result.get("misconception").getAsString());
        assertEquals("NameError", result.getAsJsonObject("error").get("type").getAsString());
    }

    @Test
    void aRunawayFileDoesNotStopTheOthers() throws IOException {
        Path endless = file("a.py", HE.replace("    return parameters", "    while True: pass"));
        Path deep = file("b.py", HE.replace("layers_dims[l-1])", "(".repeat(5000) + "1" + ")".repeat(5000) + ")"));
        Path large = file("c.py", HE.replace("np.zeros((layers_dims[l], 1))", "np.zeros((100000, 100000))"));
        Path right = file("d.py", HE);
        JsonArray results = json("he", endless, deep, large, right);
        assertEquals(
                "StepLimit",
                results.get(0)
                        .getAsJsonObject()
                        .getAsJsonObject("error")
                        .get("type")
                        .getAsString());
        assertEquals(
                "MemoryLimit",
                results.get(2)
                        .getAsJsonObject()
                        .getAsJsonObject("error")
                        .get("type")
                        .getAsString());
        assertTrue(!results.get(1).getAsJsonObject().get("error").isJsonNull());
        assertTrue(results.get(3).getAsJsonObject().get("passed").getAsBoolean());
    }

    @Test
    void argumentsAreChecked() {
        Terminal none = Terminal.run("check");
        assertEquals(2, none.status());
        assertTrue(
                none.err()
                        .startsWith(
                                "The exercise is missing: zeros, random, he.\nUsage: check zeros|random|he [--json] FILE"),
                none.err());
        assertTrue(Terminal.run("check", "xavier", "a.py").err().startsWith("There is no exercise “xavier”."));
        assertTrue(Terminal.run("check", "he").err().startsWith("A file or a folder is missing."));
        assertTrue(Terminal.run("check", "--help").out().contains("Jupyter notebook"));
    }
}
