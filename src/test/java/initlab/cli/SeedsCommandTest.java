package initlab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import initlab.measure.SeedMeasure;
import initlab.seeds.SeedResults;
import initlab.seeds.SeedsCsv;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedsCommandTest {
    private static final String SHORT = "layers=2-10-1&init=zeros,he&iterations=300&rate=1&seed=8";

    @Test
    void theCsvHasEveryRunAsThePageComputesIt() {
        Setup setup = SetupQuery.parse(SHORT).setup();
        SeedResults results = new SeedResults(setup.initializations(), 8, 4);
        for (int run = 0; run < 8; run++) {
            String initialization = run < 4 ? "zeros" : "he";
            double[] numbers =
                    SeedMeasure.task(run, setup, initialization, 8 + run % 4).compute();
            results.take(run, SeedMeasure.read(initialization, 8 + run % 4, numbers, 0));
        }
        assertEquals(
                SeedsCsv.of(results),
                Terminal.run("seeds", "--csv", "--seeds", "4", SHORT).out());
    }

    @Test
    void aRowSaysHowOftenAnInitializationLearns() {
        List<String> lines = Terminal.run("seeds", "--seeds", "5", "--first", "0", SHORT)
                .out()
                .lines()
                .toList();
        assertEquals("initialization = \"zeros\", seeds 0 to 4", lines.get(0));
        // The interval for 0 of 5: the upper end is z² / (5 + z²).
        assertEquals("learned in 0 of 5 runs, 0.0 % (95 % interval: 0.0 to 43.4 %)", lines.get(1));
        assertTrue(lines.get(3).startsWith("train accuracy            50.00 %    50.00 %"), lines.get(3));
        assertTrue(lines.get(lines.size() - 1).startsWith("With the same seed, "), lines.toString());
    }

    /** With seeds 0, 1 and 2, a separate program in NumPy: He reaches 72.33, 98 and 99 %, ×10 63.33, 80.67 and 63.67 %. */
    @Test
    void theNotebooksSeedsEndAsNumPySays() {
        JsonObject all = JsonParser.parseString(
                        Terminal.run("seeds", "--json", "--seeds", "3", "--first", "0", "init=random,he")
                                .out())
                .getAsJsonObject();
        JsonObject he = all.getAsJsonArray("initializations").get(1).getAsJsonObject();
        assertEquals(0, all.get("first_seed").getAsInt());
        assertEquals(2, he.get("learned").getAsInt());
        assertEquals(0.98, he.getAsJsonObject("train_accuracy").get("50").getAsDouble(), 1e-9);
        JsonObject pair = all.getAsJsonArray("pairs").get(0).getAsJsonObject();
        assertEquals(2, pair.get("only_b").getAsInt());
        assertEquals(1, pair.get("neither").getAsInt());
        assertEquals(0.5, pair.get("p").getAsDouble());
    }

    @Test
    void refusesWhatItCannotCompute() {
        assertEquals(2, Terminal.run("seeds", "init=mine").status());
        assertTrue(Terminal.run("seeds", "--seeds", "1001", "").err().contains("1 to 1,000"));
        assertTrue(Terminal.run("seeds", "--first", "-1", "").err().contains("-1"));
        assertTrue(Terminal.run("seeds", "--seeds").err().contains("Usage: seeds"));
        assertTrue(Terminal.run("seeds", "--csv", "--json", "").err().contains("together"));
    }
}
