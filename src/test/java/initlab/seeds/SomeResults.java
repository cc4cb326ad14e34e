package initlab.seeds;

import initlab.training.SeedResult;
import initlab.training.SeedRun;
import java.util.Arrays;
import java.util.List;

/** Results made by hand. */
final class SomeResults {
    private SomeResults() {}

    /** A result with an accuracy and a cost that never changes. */
    static SeedResult result(String initialization, long seed, double accuracy, double cost) {
        double[] costs = new double[SeedRun.SAMPLES];
        Arrays.fill(costs, cost);
        return new SeedResult(initialization, seed, costs, cost, accuracy, 0.25);
    }

    /**
     * Results of the schemes He and ×10, of which each seed learned or not.
     *
     * @param outcomes for each seed: “b” if both learned, “h” or “r” if only one did, “n” if neither did, “-” for no
     *     results
     */
    static SeedResults pairs(String outcomes) {
        SeedResults results = new SeedResults(List.of("random", "he"), 3, outcomes.length());
        for (int i = 0; i < outcomes.length(); i++) {
            char outcome = outcomes.charAt(i);
            if (outcome != '-') {
                results.take(i, result("random", 3 + i, "br".indexOf(outcome) >= 0 ? 1 : 0.5, 0.1));
                results.take(outcomes.length() + i, result("he", 3 + i, "bh".indexOf(outcome) >= 0 ? 1 : 0.5, 0.1));
            }
        }
        return results;
    }
}
