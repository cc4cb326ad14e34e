package initlab.training;

import initlab.words.Words;

/**
 * What became of a run, in words: from its figures alone, never from the name of its initialization.
 *
 * @param mood how good the news is
 * @param head a word or two
 * @param rest one sentence that gives the reason in figures
 */
public record Verdict(Mood mood, String head, String rest) {
    /** How good the news is. */
    public enum Mood {
        /** It works. */
        GOOD,
        /** It does not. */
        BAD,
        /** Too early to say, or between. */
        OPEN
    }

    /** Nearly every point right. */
    private static final double LEARNED = 0.95;
    /** What guessing gives on two classes of equal size, and a little. */
    private static final double CHANCE = 0.55;
    /** A cost that has moved by less than this share has not moved. */
    private static final double UNMOVED = 1e-3;
    /** Some twice ln 2, the cost of not knowing: the start was confidently wrong. */
    private static final double HIGH_COST = 1.5;
    /** The latter part of the way, from this share on, tells whether the cost still falls … */
    private static final double FALLING_SINCE = 2.0 / 3;
    /** … namely if it fell by more than this share. */
    private static final double FALLING = 0.1;

    /**
     * Judges a run at an iteration.
     *
     * @param costs the recorded costs up to that iteration, the first of iteration 0
     * @param cost cost now
     * @param trainAccuracy share of training points right now, 0 … 1
     */
    public static Verdict of(int iteration, CostHistory costs, double cost, double trainAccuracy) {
        double firstCost = costs.size() == 0 ? cost : costs.cost(0);
        double earlier = firstCost;
        for (int i = 0; i < costs.size() && costs.iteration(i) <= iteration * FALLING_SINCE; i++) {
            earlier = costs.cost(i);
        }
        if (iteration == 0) {
            return atStart(firstCost);
        }
        if (Double.isInfinite(cost) && !Double.isInfinite(firstCost)) {
            return new Verdict(
                    Mood.BAD,
                    Words.of("Thrown off"),
                    Words.of("Some points have come to be given probability 0 "
                            + "for their own class, so the cost is infinite: the steps are too large."));
        }
        boolean unmoved = Math.abs(cost - firstCost) <= UNMOVED * Math.min(cost, firstCost);
        if (trainAccuracy >= LEARNED) {
            return new Verdict(
                    Mood.GOOD,
                    Words.of("Learned"),
                    firstCost > HIGH_COST
                            ? Words.of("It tells the classes apart, though it lost many iterations to a bad start.")
                            : Words.of(
                                    "The cost started near that of a guess and fell; the boundary parts the two classes."));
        }
        if (unmoved && trainAccuracy <= CHANCE) {
            return new Verdict(
                    Mood.BAD,
                    Words.of("Learned nothing"),
                    Words.of("The cost has not moved: the network still only guesses."));
        }
        if (firstCost > HIGH_COST) {
            return new Verdict(
                    Mood.BAD,
                    Words.of("Slow and rough"),
                    Words.of("Its first outputs were certain and wrong: training " + "goes into undoing that."));
        }
        if (cost > HIGH_COST) {
            return new Verdict(
                    Mood.BAD,
                    Words.of("Thrown off"),
                    Words.of("The cost has risen far above a guess: the steps are too large."));
        }
        if (earlier - cost > FALLING * cost) {
            return new Verdict(Mood.OPEN, Words.of("Learning"), Words.of("The cost is falling."));
        }
        return trainAccuracy <= CHANCE
                ? new Verdict(
                        Mood.OPEN,
                        Words.of("Not yet learning"),
                        Words.of("The cost has hardly moved, and the network still guesses."))
                : new Verdict(
                        Mood.OPEN,
                        Words.of("On its way"),
                        Words.of("It is better than a guess, and the cost falls slowly."));
    }

    /** Judges a run that may have diverged. */
    public static Verdict of(
            int iteration, CostHistory costs, double cost, double trainAccuracy, Divergence divergence) {
        return divergence != null && iteration >= divergence.iteration()
                ? of(divergence)
                : of(iteration, costs, cost, trainAccuracy);
    }

    /** Of a run that has diverged, from that iteration on. */
    public static Verdict of(Divergence divergence) {
        String where = String.valueOf(divergence.iteration());
        return new Verdict(
                Mood.BAD,
                Words.of("Diverged"),
                divergence.inParameters()
                        ? Words.of(
                                "At iteration {0} weights of layer {1} outgrew what a computer can hold: the run ends there.",
                                where, divergence.layer())
                        : Words.of(
                                "At iteration {0} pre-activations of layer {1} outgrew what a computer can hold: the run ends "
                                        + "there.",
                                where, divergence.layer()));
    }

    private static Verdict atStart(double cost) {
        if (cost > HIGH_COST) {
            return new Verdict(
                    Mood.BAD,
                    Words.of("Certain and wrong"),
                    Double.isInfinite(cost)
                            ? Words.of("Some points are given probability 0 for their own class: the cost is infinite.")
                            : Words.of("The cost is far above 0.69, that of a guess."));
        }
        return new Verdict(Mood.OPEN, Words.of("Ready"), Words.of("The cost is near 0.69, that of a guess."));
    }
}
