package initlab.paper;

import java.util.List;

/**
 * A number that is made of many runs.
 *
 * @param statistic how
 * @param conditions the places of the conditions in the list: one, or those of a group by their sizes
 * @param experiment the conditions themselves
 * @param number the place of the number of each run
 * @param divisor the place of the number by which it is divided; −1 for none
 * @param atLeast whether a run counts if its number is at least the limit, otherwise if it is below
 * @param limit of the number
 * @param share of the runs that must count, for {@code reach}
 */
record Value(
        Statistic statistic,
        int[] conditions,
        List<Condition> experiment,
        int number,
        int divisor,
        boolean atLeast,
        double limit,
        double share) {
    /** The number of runs of one of the conditions. */
    int runs(int at) {
        return experiment.get(conditions[at]).seeds();
    }

    /** The size of one of the conditions. */
    double size(int at) {
        return experiment.get(conditions[at]).size();
    }

    /** The number of a run. */
    double of(Results results, int at, int run) {
        double value = results.number(conditions[at], run, number);
        return divisor < 0 ? value : value / results.number(conditions[at], run, divisor);
    }

    /** How many runs of one of the conditions meet the limit. A run without a number, which has diverged, does not. */
    int count(Results results, int at) {
        int count = 0;
        for (int run = 0; run < runs(at); run++) {
            double value = of(results, at, run);
            count += (atLeast ? value >= limit : value < limit) ? 1 : 0;
        }
        return count;
    }

    /** Whether all runs that the value needs are done. */
    boolean isComplete(Results results) {
        for (int condition : conditions) {
            if (!results.isComplete(condition)) {
                return false;
            }
        }
        return true;
    }
}
