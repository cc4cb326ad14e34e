package initlab.description;

import initlab.network.Initializers;
import initlab.training.Verdict;
import initlab.words.NumberText;
import initlab.words.Words;

/** What is worth saying aloud of runs under way: that one has learned, or fell out of all bounds; each once. */
public final class Milestones {
    private final boolean[] learned;
    private final boolean[] lost;

    /** Of so many runs at their start. */
    public Milestones(int runs) {
        learned = new boolean[runs];
        lost = new boolean[runs];
    }

    /** The news of a run, as a sentence; empty if there is none. */
    public String news(int run, String initialization, int iteration, double firstCost, double cost,
                       double trainAccuracy, Verdict verdict) {
        boolean outOfBounds = cost != cost || Double.isInfinite(cost) && !Double.isInfinite(firstCost);
        if (!lost[run] && iteration > 0 && outOfBounds) {
            lost[run] = true;
            return Words.of("{0} has left all bounds: its cost is no finite number any more at iteration {1}.", Initializers.title(initialization),
                    NumberText.grouped(iteration));
        }
        if (!learned[run] && iteration > 0 && verdict.mood() == Verdict.Mood.GOOD) {
            learned[run] = true;
            return Words.of("{0} has learned: {1} of the training points right at iteration {2}.",
                    Initializers.title(initialization), NumberText.percent(trainAccuracy), NumberText.grouped(iteration));
        }
        return "";
    }
}
