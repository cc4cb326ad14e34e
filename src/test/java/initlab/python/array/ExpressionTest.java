package initlab.python.array;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import initlab.Resources;
import initlab.python.run.Cell;
import initlab.python.value.Meter;
import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compares whole expressions with Python and NumPy: type, shape and all bits of the value, or the error. */
class ExpressionTest {
    private static final int COUNT = 3000;
    /** Functions that NumPy leaves to the C library, whose results may differ in the last bit. */
    private static final String[] FROM_C = {"exp", "log", "power", "**", "randn", "normal"};

    @TempDir
    Path folder;

    @Test
    void generatedExpressionsHaveTheBitsThatNumPyGivesThem() throws IOException, InterruptedException {
        compare(Expressions.of(1, COUNT));
    }

    @Test
    void chosenExpressionsHaveTheBitsThatNumPyGivesThem() throws IOException, InterruptedException {
        compare(Resources.lines(ExpressionTest.class, "chosen.txt"));
    }

    private void compare(List<String> expressions) throws IOException, InterruptedException {
        List<String> expected = python(expressions);
        assertEquals(expressions.size(), expected.size());
        List<String> differences = new ArrayList<>();
        int lastBits = 0;
        int refused = 0;
        for (int i = 0; i < expressions.size(); i++) {
            String expression = expressions.get(i);
            String actual = value(expression);
            if (actual.equals("refused")) {
                refused++;
            } else if (!actual.equals(expected.get(i))) {
                boolean lastBit = usesTheCLibrary(expression) && !actual.startsWith("error");
                lastBits += lastBit ? 1 : 0;
                if (!lastBit) {
                    differences.add(expression + "\n  NumPy: " + expected.get(i) + "\n  cell:  " + actual);
                }
            }
        }
        assertTrue(differences.isEmpty(), () -> String.join("\n", differences));
        // float16 and int8, which truth values become, and the last bits of the C library
        assertTrue(refused <= expressions.size() / 40, refused + " are refused");
        assertTrue(lastBits <= expressions.size() / 100, lastBits + " differ in last bits");
    }

    private static boolean usesTheCLibrary(String expression) {
        boolean uses = false;
        for (String name : FROM_C) {
            uses |= expression.contains(name);
        }
        return uses;
    }

    private static String value(String expression) {
        Meter meter = new Meter(10_000_000, 100_000_000);
        NumPy numpy = NumPy.module(meter, 1);
        Map<String, Object> globals = new LinkedHashMap<>(Map.of("np", numpy));
        try {
            new Cell("value = " + expression, Map.of("numpy", numpy), globals, meter).run();
            return Dump.of(globals.get("value"));
        } catch (PythonError error) {
            return "error " + error.type() + ": " + error.getMessage().replace("\n", "\\n");
        } catch (Refusal refusal) {
            return "refused";
        }
    }

    /** Evaluates all expressions with one Python. Skips the test if Python or NumPy 2.4 is not installed. */
    private List<String> python(List<String> expressions) throws IOException, InterruptedException {
        Path script = folder.resolve("expressions.py");
        Files.writeString(script, String.join("\n", Resources.lines(ExpressionTest.class, "expressions.py")));
        Process process;
        try {
            process = new ProcessBuilder("python3", script.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(folder.resolve("values.txt").toFile())
                    .start();
        } catch (IOException noPython) {
            assumeTrue(false, "python3 is not installed");
            return List.of();
        }
        try (OutputStream input = process.getOutputStream()) {
            input.write(String.join("\n", expressions).getBytes(StandardCharsets.UTF_8));
        } catch (IOException noNumPy) {
            assumeTrue(false, "NumPy is not installed");
        }
        assumeTrue(process.waitFor() == 0, "python3 with NumPy 2.4 is not installed");
        return Files.readAllLines(folder.resolve("values.txt"));
    }
}
