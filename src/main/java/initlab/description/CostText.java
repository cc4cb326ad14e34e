package initlab.description;

import initlab.training.CostHistory;
import initlab.words.NumberText;
import initlab.words.Words;

/** Describes the cost curve in a sentence: where it began, where it is, and which way it goes. */
public final class CostText {
    private static final int DECIMALS = 3;
    /** A smaller relative change counts as none. */
    private static final double UNMOVED = 1e-3;
    /** The direction of the curve is measured over the iterations from this share on. */
    private static final double RECENT = 0.8;
    /** The curve rises or falls if the cost has changed by more than this share of itself. */
    private static final double CHANGE = 0.01;
    /** The curve jumps up and down if its rises alone add up to more than this share of the cost. */
    private static final double ROUGH = 0.1;

    private CostText() {}

    /**
     * Describes the curve up to an iteration.
     *
     * @param costs the recorded costs, starting at iteration 0
     * @param cost the cost at the iteration, in nats
     */
    public static String of(CostHistory costs, int iteration, double cost) {
        if (costs.size() == 0) {
            return Words.of("There is no curve yet.");
        }
        double first = costs.cost(0);
        if (iteration == 0) {
            return Words.of("The cost begins at {0}.", number(first));
        }
        if (!Double.isFinite(cost)) {
            return cost == first
                    ? Words.of("The cost has been infinite from the start.")
                    : Words.of("The cost is no longer finite. The curve ends at the last finite cost.");
        }
        if (!Double.isInfinite(first) && Math.abs(cost - first) <= UNMOVED * first) {
            return Words.of("The cost is {0}, as at the start: the curve is flat.", number(cost));
        }
        String way = Double.isInfinite(first)
                ? Words.of("The cost was infinite at the start and is now {0}", number(cost))
                : cost < first
                        ? Words.of("The cost fell from {0} to {1}", number(first), number(cost))
                        : Words.of("The cost rose from {0} to {1}", number(first), number(cost));
        return goingOn(way, costs, iteration, cost);
    }

    private static String goingOn(String way, CostHistory costs, int iteration, double cost) {
        double earlier = Double.NaN;
        double before = Double.NaN;
        double rises = 0;
        for (int i = 0; i < costs.size() && costs.iteration(i) <= iteration; i++) {
            double at = costs.cost(i);
            if (costs.iteration(i) <= RECENT * iteration) {
                earlier = at;
            } else if (at > before) {
                rises += at - before;
            }
            before = at;
        }
        if (rises > ROUGH * cost && rises > cost - earlier + ROUGH * cost) {
            return Words.of("{0} and now jumps up and down.", way);
        }
        if (Double.isInfinite(earlier) || earlier - cost > CHANGE * cost) {
            return Words.of("{0} and is still falling.", way);
        }
        return cost - earlier > CHANGE * cost
                ? Words.of("{0} and is now rising.", way)
                : Words.of("{0} and has levelled off.", way);
    }

    private static String number(double cost) {
        return NumberText.fixed(cost, DECIMALS);
    }
}
