package initlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SweepTest {
    private static final List<String> NAMES = List.of("zeros", "he");

    @Test
    void theOrderOfResultsDoesNotMatter() {
        Sweep inOrder = filled(false);
        Sweep shuffled = filled(true);
        assertEquals(inOrder.csv(), shuffled.csv());
        assertArrayEquals(inOrder.costQuantile(1, 0.5), shuffled.costQuantile(1, 0.5));
        assertEquals(14, inOrder.done());
    }

    /** Accuracies 0.65, 0.70 … 0.95 for the second initialization: NumPy's quantile gives 0.725, 0.8, 0.875. */
    @Test
    void quantilesEqualNumPys() {
        Sweep sweep = filled(false);
        assertEquals(0.725, sweep.accuracyQuantile(1, 0.25), 1e-15);
        assertEquals(0.8, sweep.accuracyQuantile(1, 0.5), 1e-15);
        assertEquals(0.875, sweep.accuracyQuantile(1, 0.75), 1e-15);
        assertEquals(6.0 / 7, sweep.failedShare(1), "one of seven reaches 0.95");
        assertEquals(7, java.util.Arrays.stream(sweep.accuracyHistogram(1)).sum());
        assertEquals(Double.POSITIVE_INFINITY, sweep.costQuantile(0, 0.5)[0]);
        assertEquals(3, sweep.costQuantile(0, 0.5)[1]);
    }

    @Test
    void theCsvHasOneLinePerRunInOrder() {
        String[] lines = filled(true).csv().split("\n");
        assertEquals("initialization,seed,cost,train_accuracy,test_accuracy,failed", lines[0]);
        assertEquals("zeros,5,0.1,0.5,0.25,1", lines[1]);
        assertEquals("he,11,6.1,0.95,0.25,0", lines[14]);
        Sweep formula = new Sweep(List.of("normal(1, 2)"), 0, 1);
        formula.take(0, new SeedResult("normal(1, 2)", 0, new double[] {1}, 1, 1));
        assertTrue(formula.csv().contains("\"normal(1, 2)\",0,1.0,1.0,1.0,0"));
    }

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
                        Predictions.of(run.probabilities(run.test())),
                        run.test().labels()),
                result.testAccuracy());
        assertEquals(SeedRun.SAMPLES, result.costs().length);
        Run early = new Run(setup, "he");
        early.advanceTo(SeedRun.iteration(7, 180));
        assertEquals(early.cost(), result.costs()[7]);
    }

    private static Sweep filled(boolean shuffled) {
        Sweep sweep = new Sweep(NAMES, 5, 7);
        List<Integer> tasks = new ArrayList<>();
        for (int task = 0; task < sweep.total(); task++) {
            tasks.add(task);
        }
        if (shuffled) {
            Collections.shuffle(tasks, new Random(1));
        }
        for (int task : tasks) {
            int index = (int) (sweep.seed(task) - 5);
            int initialization = sweep.initialization(task);
            double[] costs = new double[SeedRun.SAMPLES];
            costs[0] = index < 2 ? 1 : Double.POSITIVE_INFINITY;
            costs[1] = index;
            costs[SeedRun.SAMPLES - 1] = index + 0.1;
            sweep.take(
                    task,
                    new SeedResult(
                            NAMES.get(initialization),
                            sweep.seed(task),
                            costs,
                            initialization == 0 ? 0.5 : (65 + 5 * index) / 100.0,
                            0.25));
        }
        return sweep;
    }
}
