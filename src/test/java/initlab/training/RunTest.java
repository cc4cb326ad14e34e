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
    void theStepsOnTheWayDoNotMatter() {
        for (String arithmetic : new String[] {"exact", "fast"}) {
            Setup setup = SetupQuery.parse("iterations=300&arithmetic=" + arithmetic).setup();
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
