package initlab.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.training.SeedResult;
import initlab.training.SeedRun;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is said of many seeds. */
class SeedTextTest {
    private static final String LARGE = "Large random (×10)";

    @Test
    void costsAreToldByTheirMediansAndQuartiles() {
        SeedResults results = new SeedResults(List.of("he"), 3, 5);
        assertEquals("There are no results yet.", CostText.of(results));
        for (int run = 0; run < 5; run++) {
            double[] costs = new double[SeedRun.SAMPLES];
            Arrays.fill(costs, 0.1 * (run + 1));
            costs[0] = 0.8 + 0.1 * run;
            results.take(run, new SeedResult("he", 3 + run, costs, 0.1, 1, 1));
        }
        assertEquals(
                "He: the median cost goes from 1.000 to 0.300. The middle half of the runs ends between 0.200 and "
                        + "0.400.",
                CostText.of(results));
    }

    @Test
    void theMoreSuccessfulOfTwoComesFirst() {
        String expected = "With the same seed, He learned and " + LARGE
                + " did not in 8 of 11 pairs; the other way round in 1. If both were equally good, chance alone would bring about a "
                + "difference at least this large in about 1 of 26 such comparisons.";
        SeedResults results = SomeResults.pairs("hhhhhhhhrbn-");
        assertEquals(expected, PairText.of(results, 0, 1));
        assertEquals(expected, PairText.of(results, 1, 0));
    }

    @Test
    void aDifferenceThatChanceExplainsIsCalledSo() {
        // p = 0.625 for 3 against 1, and 0.219 for 5 against 1.
        assertTrue(PairText.of(SomeResults.pairs("hhhr"), 0, 1)
                .endsWith("in 62.5% of such comparisons. So it may well be chance; more seeds would tell."));
        assertTrue(PairText.of(SomeResults.pairs("hhhhhr"), 0, 1)
                .endsWith("in about 1 of 5 such comparisons. So it may well be chance; more seeds would tell."));
        assertTrue(PairText.of(SomeResults.pairs("hrhr"), 0, 1)
                .endsWith("in 2. So these runs speak for neither of the two."));
    }

    @Test
    void theProbabilityOfAClearDifferenceIsOnlyBounded() {
        String text = PairText.of(SomeResults.pairs("h".repeat(83) + "rrr" + "b".repeat(10) + "nnnn"), 0, 1);
        assertTrue(
                text.startsWith("With the same seed, He learned and " + LARGE
                        + " did not in 83 of 100 pairs; the other way round in 3. "),
                text);
        assertTrue(text.endsWith("in fewer than 1 of 1,000,000 such comparisons."), text);
        // 1/p = 8192 for 14 against 0.
        assertTrue(PairText.of(SomeResults.pairs("h".repeat(14)), 0, 1).contains("about 1 of 8,200 such"));
    }

    @Test
    void twoThatAlwaysEndAlikeAreNotCalledDifferent() {
        assertEquals(
                "With the same seed, " + LARGE
                        + " and He always ended alike: both learned in 2 of 5 pairs, and neither in 3.",
                PairText.of(SomeResults.pairs("bbnnn"), 0, 1));
        assertEquals("", PairText.of(SomeResults.pairs("--"), 0, 1));
        String many = PairText.of(SomeResults.pairs("n".repeat(1000)), 0, 1);
        assertTrue(many.endsWith("both learned in 0 of 1,000 pairs, and neither in 1,000."), many);
    }
}
