package initlab.e2e;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import initlab.Resources;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The main promise of the lab: the page computes the notebook's numbers in every engine. */
class NotebookIT {
    private static final int INTERVAL = 1000;

    @ParameterizedTest
    @ValueSource(strings = {"wasm", "js"})
    void thePageTrainsToTheNotebooksFigures(String engine) {
        try (Lab lab = Lab.desktop().open("?engine=" + engine)) {
            assertEquals(engine, lab.root("engine"));
            lab.trainToTheEnd();
            int compared = 0;
            for (String initialization : List.of("zeros", "random", "he")) {
                List<String> costs = lines(initialization + "-costs.txt");
                for (int i = 0; i < costs.size(); i++, compared++) {
                    String cell = initialization + "-" + i * INTERVAL;
                    assertEquals(costs.get(i), lab.part("cost-" + cell).textContent());
                    assertEquals(
                            costs.get(i) + " ✓", lab.part("published-" + cell).textContent());
                }
            }
            assertEquals(45, compared);
            assertEquals(
                    "45 of 45 printed costs agree with the notebook in every digit.",
                    lab.part("agreement").textContent());
            predictionsAre(lab, "zeros", "0.5", "0.5");
            predictionsAre(lab, "random", "0.83", "0.86");
            predictionsAre(lab, "he", "0.9933333333333333", "0.96");
            lab.picture("notebook-" + engine);
        }
    }

    @Test
    void aCostThatDiffersIsMarkedFromItsFirstDifferentDigit() {
        try (Lab lab = Lab.desktop().open("?arithmetic=fast")) {
            lab.trainToTheEnd();
            assertFalse(lab.part("agreement").textContent().startsWith("45 of 45"));
            Locator published = lab.part("published-random-14000");
            String printed = lab.part("cost-random-14000").textContent();
            String notebooks = lines("random-costs.txt").get(14);
            assertNotEquals(notebooks, printed, "fast arithmetic has last digits of its own");
            assertEquals(notebooks + " ≠", published.textContent());
            String different = published.locator("mark").textContent();
            String same = notebooks.substring(0, notebooks.length() - different.length());
            assertTrue(
                    notebooks.endsWith(different)
                            && printed.startsWith(same)
                            && printed.charAt(same.length()) != different.charAt(0),
                    printed + " and " + published.textContent());
        }
    }

    private static void predictionsAre(Lab lab, String initialization, String train, String test) {
        if (!lab.part("predictions-" + initialization).isVisible()) {
            lab.part("report-predictions").locator("summary").click();
        }
        String text = lab.part("predictions-" + initialization).textContent();
        assertTrue(text.contains("training set: accuracy " + train + ";"), text);
        assertTrue(text.contains("test set: accuracy " + test + ";"), text);
        List<String> expected = lines(initialization + "-predictions.txt");
        String digits = text.replaceAll("accuracy [^;]*;[^\n]*", "").replaceAll("[^01]", "");
        assertEquals(expected.get(0) + expected.get(1), digits);
    }

    private static List<String> lines(String name) {
        return Resources.lines(NotebookIT.class, "/initlab/network/exact/" + name);
    }
}
