package initlab.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.network.Parameters;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.junit.jupiter.api.Test;

class RunTest {
    @Test
    void stopsAtTheLastIterationAndRecordsEveryPrintedCost() {
        Setup setup = SetupQuery.parse("iterations=2500&arithmetic=fast").setup();
        Run run = new Run(setup, "he");
        assertEquals(0, run.iteration());
        run.advanceTo(999_999);
        assertEquals(2500, run.iteration());
        for (int printed : new int[] {0, 1000, 2000, 2500}) {
            assertTrue(recorded(run.costs(), printed), "iteration " + printed);
        }
        assertTrue(run.costs().size() < 400);
        assertEquals(run.cost(), run.costs().cost(run.costs().size() - 1));
    }

    @Test
    void theNumbersDoNotDependOnTheBatches() {
        for (String arithmetic : new String[] {"exact", "fast"}) {
            Setup setup =
                    SetupQuery.parse("iterations=300&arithmetic=" + arithmetic).setup();
            Run atOnce = new Run(setup, "random");
            atOnce.advanceTo(300);
            Run slowly = new Run(setup, "random");
            for (int k = 0; k < 300; k += 7) {
                slowly.advanceTo(k);
                slowly.cost();
                slowly.probabilities(slowly.test());
            }
            slowly.advanceTo(300);
            assertArrayEquals(numbers(atOnce.parameters()), numbers(slowly.parameters()), arithmetic);
        }
    }

    @Test
    void aRunEndsEarlyAtTheCostAskedFor() {
        Run run = new Run(SetupQuery.parse("stop=0.6&arithmetic=fast").setup(), "he");
        run.advanceTo(15_000);
        assertTrue(run.hasStopped() && run.iteration() > 3000 && run.iteration() < 6000, "at " + run.iteration());
        assertTrue(run.cost() <= 0.6);
        Run never = new Run(SetupQuery.parse("stop=0.6&iterations=500").setup(), "zeros");
        never.advanceTo(500);
        assertEquals(500, never.iteration());
    }

    @Test
    void miniBatchesAreReproducible() {
        Setup setup = SetupQuery.parse("batch=32&rate=0.1&iterations=400").setup();
        Run run = new Run(setup, "he");
        run.advanceTo(123);
        double[] first = numbers(run.parameters()).clone();
        run.advanceTo(400);
        run.lookAt(123);
        assertArrayEquals(first, numbers(run.parameters()));
        Run whole = new Run(
                SetupQuery.parse("batch=0&rate=0.1&iterations=400&arithmetic=fast")
                        .setup(),
                "he");
        whole.advanceTo(123);
        assertTrue(first[0] != numbers(whole.parameters())[0]);
        Run single =
                new Run(SetupQuery.parse("batch=300&rate=0.1&iterations=400").setup(), "he");
        single.advanceTo(123);
        assertArrayEquals(numbers(whole.parameters()), numbers(single.parameters()), 1e-12);
    }

    @Test
    void theSetupChoosesTheArithmetic() {
        // The two round differently, and a large random start magnifies that.
        double exact = costAfter("arithmetic=exact");
        double fast = costAfter("arithmetic=fast");
        assertEquals(exact, costAfter(""));
        assertTrue(exact != fast);
        assertEquals(exact, fast, 0.05);
    }

    private static double costAfter(String query) {
        Run run = new Run(SetupQuery.parse(query).setup(), "random");
        run.advanceTo(1000);
        return run.cost();
    }

    private static boolean recorded(CostHistory costs, int iteration) {
        for (int i = 0; i < costs.size(); i++) {
            if (costs.iteration(i) == iteration) {
                return true;
            }
        }
        return false;
    }

    private static double[] numbers(Parameters parameters) {
        double[] numbers = new double[parameters.count()];
        parameters.writeTo(numbers, 0);
        return numbers;
    }
}
