package initlab.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.statistics.Pairs;
import initlab.statistics.Wilson;
import initlab.training.SeedResult;
import initlab.training.SeedRun;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SeedResultsTest {
    private static final List<String> NAMES = List.of("zeros", "he");

    @Test
    void theOrderOfResultsDoesNotMatter() {
        SeedResults inOrder = filled(false);
        SeedResults shuffled = filled(true);
        assertEquals(SeedsCsv.of(inOrder), SeedsCsv.of(shuffled));
        for (int sample = 0; sample < SeedRun.SAMPLES; sample++) {
            assertEquals(
                    inOrder.scheme(1).costQuantile(sample, 0.4),
                    shuffled.scheme(1).costQuantile(sample, 0.4));
        }
        assertEquals(14, inOrder.done());
    }

    /** Accuracies 0.65, 0.70 … 0.95 for the second initialization: NumPy’s quantile gives 0.725, 0.8, 0.875. */
    @Test
    void quantilesEqualNumPys() {
        SchemeResults he = filled(false).scheme(1);
        assertEquals(0.725, he.accuracyQuantile(0.25), 1e-15);
        assertEquals(0.8, he.accuracyQuantile(0.5), 1e-15);
        assertEquals(0.875, he.accuracyQuantile(0.75), 1e-15);
        assertEquals(3.25, he.lastCostsQuantile(0.5));
        SchemeResults zeros = filled(false).scheme(0);
        assertEquals(Double.POSITIVE_INFINITY, zeros.costQuantile(0, 0.5));
        assertEquals(3, zeros.costQuantile(1, 0.5));
    }

    @Test
    void theShareThatLearnsHasItsInterval() {
        SchemeResults he = filled(false).scheme(1);
        assertEquals(7, he.done());
        assertEquals(1, he.learned(), "one of seven reaches 0.95");
        assertEquals(1.0 / 7, he.learnedShare());
        assertEquals(Wilson.of(1, 7), he.learnedInterval());
    }

    @Test
    void aResultThatComesTwiceCountsOnce() {
        SeedResults results = new SeedResults(NAMES, 5, 2);
        results.take(3, SomeResults.result("he", 6, 1, 0.1));
        results.take(3, SomeResults.result("he", 6, 1, 0.1));
        assertEquals(1, results.done());
        assertEquals(1, results.scheme(1).done());
    }

    @Test
    void onlySeedsThatAreDoneWithBothAreCompared() {
        assertEquals(new Pairs(2, 1, 3, 1), SomeResults.pairs("bbrhhhn--").pairs(0, 1));
        SeedResults half = new SeedResults(NAMES, 5, 2);
        half.take(1, SomeResults.result("zeros", 6, 1, 0.1));
        assertEquals(0, half.pairs(0, 1).all());
    }

    @Test
    void theCsvHasOneLinePerRunInOrder() {
        String[] lines = SeedsCsv.of(filled(true)).split("\n");
        assertEquals("initialization,seed,cost,train_accuracy,test_accuracy,failed,mean_of_last_20_costs", lines[0]);
        assertEquals("zeros,5,0.1,0.5,0.25,1,0.25", lines[1]);
        assertEquals("he,11,6.1,0.95,0.25,0,6.25", lines[14]);
        SeedResults formula = new SeedResults(List.of("normal(1, 2)"), 0, 1);
        formula.take(0, SomeResults.result("normal(1, 2)", 0, 1, 1));
        assertTrue(SeedsCsv.of(formula).contains("\"normal(1, 2)\",0,1.0,1.0,0.25,0,1.0"));
    }

    private static SeedResults filled(boolean shuffled) {
        SeedResults results = new SeedResults(NAMES, 5, 7);
        List<Integer> runs = new ArrayList<>();
        for (int run = 0; run < results.total(); run++) {
            runs.add(run);
        }
        if (shuffled) {
            Collections.shuffle(runs, new Random(1));
        }
        for (int run : runs) {
            int index = (int) (results.seed(run) - 5);
            int initialization = results.initialization(run);
            double[] costs = new double[SeedRun.SAMPLES];
            costs[0] = index < 2 ? 1 : Double.POSITIVE_INFINITY;
            costs[1] = index;
            costs[SeedRun.SAMPLES - 1] = index + 0.1;
            results.take(
                    run,
                    new SeedResult(
                            NAMES.get(initialization),
                            results.seed(run),
                            costs,
                            index + 0.25,
                            initialization == 0 ? 0.5 : (65 + 5 * index) / 100.0,
                            0.25));
        }
        return results;
    }
}
