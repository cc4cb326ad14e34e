package initlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.setup.Setup;
import initlab.training.Verdict.Mood;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {
    /** The notebook's three runs, judged by their figures. */
    @ParameterizedTest
    @CsvSource({
        "zeros, 0, OPEN, Ready",
        "random, 0, BAD, Certain and wrong",
        "he, 0, OPEN, Ready",
        "zeros, 15000, BAD, Learned nothing",
        "random, 15000, BAD, Slow and rough",
        "he, 15000, GOOD, Learned",
        "he, 5000, OPEN, Learning"
    })
    void theNotebooksRuns(String initialization, int iteration, Mood mood, String head) {
        Run run = new Run(Setup.NOTEBOOK, initialization);
        run.advanceTo(iteration);
        byte[] predictions = Predictions.of(run.probabilities(run.training()));
        Verdict verdict = Verdict.of(
                iteration,
                run.costs(),
                run.cost(),
                Predictions.accuracy(predictions, run.training().labels()));
        assertEquals(mood, verdict.mood(), verdict.toString());
        assertEquals(head, verdict.head());
    }

    @ParameterizedTest
    @CsvSource({
        "0.69, Infinity, 0.5, Thrown off",
        "5, 0.1, 0.99, Learned",
        "0.69, 0.68, 0.5, Not yet learning",
        "0.88, 6.3, 0.5, Thrown off",
        "Infinity, 6.1, 0.5, Slow and rough",
        "0.69, 0.55, 0.8, On its way"
    })
    void otherFigures(double firstCost, double cost, double accuracy, String head) {
        CostHistory costs = new CostHistory();
        costs.add(0, firstCost);
        costs.add(60, cost);
        costs.add(100, cost);
        assertEquals(head, Verdict.of(100, costs, cost, accuracy).head());
    }
}
