package initlab.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.junit.jupiter.api.Test;

class SeedRunTest {
    @Test
    void aSeedRunEqualsTheRunWithThatSeed() {
        Setup setup = SetupQuery.parse("iterations=180&seed=8&arithmetic=fast&data=xor&activation=tanh")
                .setup();
        Run run = new Run(setup, "he");
        run.advanceTo(180);
        SeedResult result = SeedRun.of(setup, "he", 8);
        assertEquals(run.cost(), result.cost());
        assertEquals(
                Predictions.accuracy(
                        Predictions.of(run.probabilities(run.training())),
                        run.training().labels()),
                result.trainAccuracy());
        assertEquals(
                Predictions.accuracy(
                        Predictions.of(run.probabilities(run.test())),
                        run.test().labels()),
                result.testAccuracy());
        assertEquals(SeedRun.SAMPLES, result.costs().length);
        Run early = new Run(setup, "he");
        early.advanceTo(SeedRun.iteration(7, 180));
        assertEquals(early.cost(), result.costs()[7]);
    }

    @Test
    void theLastCostsAreThoseBeforeEachOfTheLastUpdates() {
        Setup setup = SetupQuery.parse("iterations=95&seed=8&arithmetic=fast&batch=32")
                .setup();
        Run run = new Run(setup, "he");
        double sum = 0;
        for (int iteration = 75; iteration < 95; iteration++) {
            run.advanceTo(iteration);
            sum += run.cost();
        }
        assertEquals(sum / 20, SeedRun.of(setup, "he", 8).lastCosts(), 1e-15);
    }

    @Test
    void aRunOfFewerUpdatesHasTheMeanOfAllItsCosts() {
        Setup setup = SetupQuery.parse("iterations=2&arithmetic=fast").setup();
        Run run = new Run(setup, "he");
        double first = run.cost();
        run.advanceTo(1);
        assertEquals((first + run.cost()) / 2, SeedRun.of(setup, "he", 3).lastCosts(), 1e-15);
    }

    /** The mean of the last 20 costs and the accuracy, as a separate program in NumPy printed them. */
    @Test
    void theNotebooksSeedsEndAsNumPySays() {
        SeedResult result = SeedRun.of(Setup.NOTEBOOK, "he", 0);
        assertEquals(0.623135, result.lastCosts(), 1e-6);
        assertEquals(0.7233, result.trainAccuracy(), 1e-4);
    }
}
