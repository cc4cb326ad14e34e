package initlab.description;

import initlab.initializer.Initialization;
import initlab.inside.Mood;
import initlab.training.Verdict;
import initlab.words.NumberText;
import initlab.words.Words;

/** The news announced during training: a run has learned or diverged. Each is announced once. */
public final class Milestones {
    private final boolean[] learned;
    private final boolean[] lost;

    /** For this number of runs, none of them trained yet. */
    public Milestones(int runs) {
        learned = new boolean[runs];
        lost = new boolean[runs];
    }

    /**
     * The news of a run, as a sentence; empty if there is none.
     *
     * @param diverged whether it has diverged at or before the iteration
     */
    public String news(
            int run, String initialization, int iteration, double trainAccuracy, Verdict verdict, boolean diverged) {
        if (!lost[run] && diverged) {
            lost[run] = true;
            return Words.of(
                    "{0} has diverged.", Initialization.of(initialization).title());
        }
        if (!learned[run] && iteration > 0 && verdict.mood() == Mood.GOOD) {
            learned[run] = true;
            return Words.of(
                    "{0} has learned: {1} of the training points are right at iteration {2}.",
                    Initialization.of(initialization).title(),
                    NumberText.percent(trainAccuracy),
                    NumberText.grouped(iteration));
        }
        return "";
    }
}
