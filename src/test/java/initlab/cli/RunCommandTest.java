package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initlab.Resources;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What {@code run} prints, compared with the notebook's own output. */
class RunCommandTest {
    private static final List<String> NOTEBOOK = List.of("zeros", "random", "he");
    private static final int INTERVAL = 1000;
    private static final Map<String, List<String>> ACCURACIES = Map.of(
            "zeros", List.of("0.5", "0.5"),
            "random", List.of("0.83", "0.86"),
            "he", List.of("0.9933333333333333", "0.96"));

    @Test
    void theNotebooksRunsPrintWhatTheNotebookPrints() {
        String printed = Terminal.run("run", "init=zeros,random,he").out();
        String[] runs = printed.split("(?m)^initialization = ");
        assertEquals(1 + NOTEBOOK.size(), runs.length, printed);
        int compared = 0;
        for (int i = 0; i < NOTEBOOK.size(); i++) {
            String initialization = NOTEBOOK.get(i);
            List<String> lines = runs[i + 1].lines().toList();
            assertEquals("\"" + initialization + "\"", lines.get(0));
            List<String> costs = lines(initialization + "-costs.txt");
            for (int k = 0; k < costs.size(); k++, compared++) {
                assertEquals("Cost after iteration " + INTERVAL * k + ": " + costs.get(k), lines.get(1 + k));
            }
            int next = 1 + costs.size();
            assertEquals(
                    List.of(
                            "On the train set:",
                            "Accuracy: " + ACCURACIES.get(initialization).get(0),
                            "On the test set:",
                            "Accuracy: " + ACCURACIES.get(initialization).get(1)),
                    lines.subList(next, next + 4));
            String arrays = String.join("\n", lines.subList(next + 4, lines.size()));
            assertTrue(arrays.startsWith("predictions_train = [["), arrays);
            String[] sets = arrays.split("predictions_test = ");
            List<String> predictions = lines(initialization + "-predictions.txt");
            assertEquals(predictions.get(0), sets[0].replaceAll("[^01]", ""));
            assertEquals(predictions.get(1), sets[1].replaceAll("[^01]", ""));
        }
        assertEquals(45, compared);
    }

    @Test
    void jsonHasTheSameNumbersInTheirShortestForm() {
        String printed = Terminal.run("run", "--json", "init=zeros,random,he").out();
        JsonObject root = JsonParser.parseString(printed).getAsJsonObject();
        assertEquals(Set.of("runs"), root.keySet());
        JsonArray runs = root.getAsJsonArray("runs");
        assertEquals(NOTEBOOK.size(), runs.size());
        for (int i = 0; i < NOTEBOOK.size(); i++) {
            JsonObject run = runs.get(i).getAsJsonObject();
            String initialization = NOTEBOOK.get(i);
            assertEquals(
                    Set.of("init", "costs", "trainAccuracy", "testAccuracy", "trainPredictions", "testPredictions"),
                    run.keySet());
            assertEquals(initialization, run.get("init").getAsString());
            List<String> iterations =
                    new ArrayList<>(run.getAsJsonObject("costs").keySet());
            List<String> expected = lines(initialization + "-costs.txt");
            assertEquals(expected.size(), iterations.size());
            for (int k = 0; k < expected.size(); k++) {
                assertEquals(String.valueOf(INTERVAL * k), iterations.get(k));
                JsonElement cost = run.getAsJsonObject("costs").get(iterations.get(k));
                assertEquals(expected.get(k), cost.getAsString());
                assertEquals(
                        !expected.get(k).equals("inf"),
                        cost.getAsJsonPrimitive().isNumber());
            }
            assertEquals(
                    ACCURACIES.get(initialization),
                    List.of(
                            run.get("trainAccuracy").getAsString(),
                            run.get("testAccuracy").getAsString()));
            List<String> predictions = lines(initialization + "-predictions.txt");
            assertEquals(predictions.get(0), digits(run.getAsJsonArray("trainPredictions")));
            assertEquals(predictions.get(1), digits(run.getAsJsonArray("testPredictions")));
        }
    }

    @Test
    void aRunThatDivergesSaysWhere() {
        String printed =
                Terminal.run("run", "init=normal(1e200)&iterations=3000").out();
        assertTrue(printed.contains("\nDiverged at iteration 0: layer 2 "), printed);
    }

    @Test
    void aRunThatStopsEarlyPrintsTheCostsUntilThen() {
        String printed =
                Terminal.run("run", "init=he&stop=0.66&iterations=5000").out();
        assertTrue(printed.contains("Cost after iteration 2000:"), printed);
        assertTrue(!printed.contains("Cost after iteration 3000:"), printed);
        assertTrue(printed.contains("\nStopped at iteration "), printed);
    }

    private static String digits(JsonArray classes) {
        StringBuilder text = new StringBuilder();
        classes.forEach(element -> text.append(element.getAsInt()));
        return text.toString();
    }

    private static List<String> lines(String name) {
        return Resources.lines(RunCommandTest.class, "/initlab/network/exact/" + name);
    }
}
