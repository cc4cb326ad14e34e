package initlab.paper;

import initlab.words.Words;

/** What a value must be for a check to pass. */
abstract class Comparison {
    /** Whether all runs that the comparison needs are done. */
    boolean isComplete(Results results) {
        return true;
    }

    abstract boolean passes(Value value, Results results);

    /** What the value must be, for a person. It may depend on results. */
    abstract String text(Value value, Results results);

    /** From one number to another; either may be infinite. */
    record Range(double from, double to) {}

    /** The value lies in a range. */
    static final class In extends Comparison {
        private final Range range;

        In(double from, double to) {
            range = new Range(from, to);
        }

        @Override
        boolean passes(Value value, Results results) {
            double here = value.statistic().of(value, results);
            return here >= range.from() && here <= range.to();
        }

        @Override
        String text(Value value, Results results) {
            Statistic statistic = value.statistic();
            String from = statistic.text(statistic.counts() ? Math.max(0, range.from()) : range.from());
            String to = statistic.text(Math.min(statistic.most(value), range.to()));
            if (range.from() == range.to()) {
                return from;
            }
            if (range.from() == Double.NEGATIVE_INFINITY) {
                return Words.of("at most {0}", to);
            }
            return range.to() == Double.POSITIVE_INFINITY ? Words.of("at least {0}", from) : from + " … " + to;
        }
    }

    /** The value differs from an expected one by so many standard errors at most. */
    static final class Errors extends Comparison {
        private final double expected;
        private final double runs;
        private final double errors;

        Errors(double expected, double runs, double errors) {
            this.expected = expected;
            this.runs = runs;
            this.errors = errors;
        }

        private double tolerance(Value value, Results results) {
            return errors * value.statistic().error(value, results, expected, runs);
        }

        @Override
        boolean passes(Value value, Results results) {
            return Math.abs(value.statistic().of(value, results) - expected) <= tolerance(value, results);
        }

        @Override
        String text(Value value, Results results) {
            String text = value.statistic().text(expected);
            return value.isComplete(results) ? text + " ± " + value.statistic().text(tolerance(value, results)) : text;
        }
    }

    /** The value is above or below another one. */
    static final class Than extends Comparison {
        private final Value other;
        private final boolean above;

        Than(Value other, boolean above) {
            this.other = other;
            this.above = above;
        }

        @Override
        boolean isComplete(Results results) {
            return other.isComplete(results);
        }

        @Override
        boolean passes(Value value, Results results) {
            double here = value.statistic().of(value, results);
            double there = other.statistic().of(other, results);
            return above ? here > there : here < there;
        }

        @Override
        String text(Value value, Results results) {
            if (!isComplete(results)) {
                return "";
            }
            String there = other.statistic().text(other, results);
            return above ? Words.of("more than {0}", there) : Words.of("less than {0}", there);
        }
    }
}
