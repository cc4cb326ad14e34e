package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code weights} prints, compared with the arrays that the notebook's exercises expect. */
class WeightsCommandTest {
    @Test
    void heInitializationPrintsTheNotebooksMatrices() {
        assertEquals("""
                initialization = "he"
                W1 = [[ 1.78862847  0.43650985]
                 [ 0.09649747 -1.8634927 ]
                 [-0.2773882  -0.35475898]
                 [-0.08274148 -0.62700068]]
                b1 = [[0.]
                 [0.]
                 [0.]
                 [0.]]
                W2 = [[-0.03098412 -0.33744411 -0.92904268  0.62552248]]
                b2 = [[0.]]
                """, Terminal.run("weights", "init=he&layers=2-4-1").out());
    }

    @Test
    void initializationsAreApartByAnEmptyLine() {
        String printed = Terminal.run("weights", "init=zeros,he&layers=2-1-1").out();
        assertTrue(printed.startsWith("initialization = \"zeros\"\nW1 = [[0. 0.]]\n"), printed);
        assertTrue(printed.contains("\n\ninitialization = \"he\"\n"), printed);
    }

    @Test
    void jsonHasEveryDigitAndTheArraysShapes() {
        JsonArray runs = JsonParser.parseString(
                        Terminal.run("weights", "--json", "init=random,zeros").out())
                .getAsJsonArray();
        assertEquals(2, runs.size());
        JsonObject random = runs.get(0).getAsJsonObject();
        assertEquals(
                List.of("init", "W1", "b1", "W2", "b2", "W3", "b3"),
                random.keySet().stream().toList());
        // 10 * np.random.RandomState(3).randn() in Python
        assertEquals("17.886284734303185", at(random, "W1", 0, 0));
        shape(random, "W1", 10, 2);
        shape(random, "b1", 10, 1);
        shape(random, "W2", 5, 10);
        shape(random, "W3", 1, 5);
        assertEquals("0.0", at(runs.get(1).getAsJsonObject(), "W3", 0, 4));
    }

    private static String at(JsonObject run, String name, int row, int column) {
        return run.getAsJsonArray(name)
                .get(row)
                .getAsJsonArray()
                .get(column)
                .getAsJsonPrimitive()
                .getAsString();
    }

    private static void shape(JsonObject run, String name, int rows, int columns) {
        JsonArray matrix = run.getAsJsonArray(name);
        assertEquals(rows, matrix.size(), name);
        matrix.forEach(row -> assertEquals(columns, row.getAsJsonArray().size(), name));
    }
}
