package initlab.paper;

import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;

/** How one number is made of many runs. To add a statistic, add a row to {@link #ALL}. */
abstract class Statistic {
    /** All statistics. */
    static final List<Statistic> ALL = List.of(new Count(), new Share(), new Mean(), new Reach());

    private final String word;
    /** Whether runs are counted that meet a limit. */
    private final boolean counts;

    private Statistic(String word, boolean counts) {
        this.word = word;
        this.counts = counts;
    }

    static Statistic find(String word) {
        for (Statistic statistic : ALL) {
            if (statistic.word.equals(word)) {
                return statistic;
            }
        }
        return null;
    }

    final String word() {
        return word;
    }

    final boolean counts() {
        return counts;
    }

    /** Whether the value is made of the conditions of a group. */
    boolean isOfGroup() {
        return false;
    }

    /** The value; all runs are done. */
    abstract double of(Value value, Results results);

    /** The value's standard error; 0 if it has none. */
    double error(Value value, Results results) {
        return 0;
    }

    /**
     * The standard error of a difference from an expected value.
     *
     * @param runs the number of runs behind the expected value; infinite if it is exact
     */
    double error(Value value, Results results, double expected, double runs) {
        return error(value, results);
    }

    /** The largest possible value; the smallest is 0 if runs are counted. */
    double most(Value value) {
        return Double.POSITIVE_INFINITY;
    }

    /** A number of this kind for a person. */
    String text(double number) {
        return NumberText.fixed(number, 0);
    }

    /** The value and its uncertainty for a person. */
    String text(Value value, Results results) {
        String text = text(of(value, results));
        double error = error(value, results);
        return error > 0 ? text + " ± " + text(error) : text;
    }

    /** How many runs meet the limit. */
    private static final class Count extends Statistic {
        Count() {
            super("count", true);
        }

        @Override
        double of(Value value, Results results) {
            return value.count(results, 0);
        }

        @Override
        double most(Value value) {
            return value.runs(0);
        }

        @Override
        String text(Value value, Results results) {
            return Words.of("{0} of {1}", value.count(results, 0), value.runs(0));
        }
    }

    /** The share of the runs that meet the limit. */
    private static final class Share extends Statistic {
        private static final double SMALL = 0.1;

        Share() {
            super("share", true);
        }

        @Override
        double of(Value value, Results results) {
            return (double) value.count(results, 0) / value.runs(0);
        }

        @Override
        double error(Value value, Results results) {
            double share = of(value, results);
            return Math.sqrt(share * (1 - share) / value.runs(0));
        }

        @Override
        double error(Value value, Results results, double expected, double runs) {
            return Math.sqrt(expected * (1 - expected) * (1.0 / value.runs(0) + 1 / runs));
        }

        @Override
        String text(double number) {
            return Words.of("{0}%", NumberText.fixed(100 * number, Math.abs(number) < SMALL ? 2 : 1));
        }
    }

    /** The mean over runs. */
    private static final class Mean extends Statistic {
        private static final int DECIMALS = 3;

        Mean() {
            super("mean", false);
        }

        @Override
        double of(Value value, Results results) {
            double sum = 0;
            for (int run = 0; run < value.runs(0); run++) {
                sum += value.of(results, 0, run);
            }
            return sum / value.runs(0);
        }

        @Override
        double error(Value value, Results results) {
            int runs = value.runs(0);
            double mean = of(value, results);
            double sum = 0;
            for (int run = 0; run < runs; run++) {
                double distance = value.of(results, 0, run) - mean;
                sum += distance * distance;
            }
            return runs == 1 ? 0 : Math.sqrt(sum / (runs - 1) / runs);
        }

        @Override
        String text(double number) {
            return NumberText.fixed(number, DECIMALS);
        }
    }

    /** The largest size of a group's conditions up to which in each a share of the runs meets the limit; 0 if there is none. */
    private static final class Reach extends Statistic {
        Reach() {
            super("reach", true);
        }

        @Override
        boolean isOfGroup() {
            return true;
        }

        @Override
        double of(Value value, Results results) {
            double reach = 0;
            for (int at = 0; at < value.conditions().length; at++) {
                if (value.count(results, at) < value.share() * value.runs(at)) {
                    break;
                }
                reach = value.size(at);
            }
            return reach;
        }
    }
}
