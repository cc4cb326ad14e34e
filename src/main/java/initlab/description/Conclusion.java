package initlab.description;

import initlab.initializer.Initialization;
import initlab.inside.Learned;
import initlab.network.Activation;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What the runs on the page show together, in words: which start to prefer, and why. It depends on what the runs reached;
 * the papers explain it.
 *
 * @param sentences one paragraph each
 * @param sources the papers that the sentences name; empty if none fits
 */
public record Conclusion(List<String> sentences, List<Source> sources) {
    private static final Source HE = new Source(
            "K. He, X. Zhang, S. Ren, J. Sun (2015): Delving Deep into Rectifiers. ICCV, arXiv:1502.01852",
            "https://arxiv.org/abs/1502.01852");
    private static final Source GLOROT = new Source(
            "X. Glorot, Y. Bengio (2010): Understanding the Difficulty of Training Deep Feedforward Neural Networks. "
                    + "AISTATS, PMLR 9:249–256",
            "https://proceedings.mlr.press/v9/glorot10a.html");

    /** Costs whose ratio is closer to 1 than this are called about equal: another seed may turn them round. */
    private static final double CLOSE = 1.25;

    /**
     * A paper.
     *
     * @param title authors, year, title and place
     * @param address where it can be read
     */
    public record Source(String title, String address) {}

    /**
     * How far a run has come.
     *
     * @param initialization as written in the address
     * @param verdict the diagnosis in a word or two
     * @param ended whether the run can go no further before the last iteration
     * @param diverged whether its numbers left the range of a double
     */
    public record Outcome(
            String initialization,
            int iteration,
            double trainAccuracy,
            double testAccuracy,
            double cost,
            String verdict,
            boolean ended,
            boolean diverged) {
        private boolean hasLearned() {
            return !diverged && Learned.of(trainAccuracy, cost);
        }

        private String title() {
            return Initialization.of(initialization).title();
        }
    }

    /** The conclusion from the outcomes of all runs of a set-up. */
    public static Conclusion of(Setup setup, List<Outcome> outcomes) {
        List<Outcome> learned = new ArrayList<>();
        List<Outcome> failed = new ArrayList<>();
        int iteration = 0;
        boolean complete = !outcomes.isEmpty();
        for (Outcome outcome : outcomes) {
            iteration = Math.max(iteration, outcome.iteration());
            complete &= outcome.ended() || outcome.diverged() || outcome.iteration() >= setup.iterations();
            (outcome.hasLearned() ? learned : failed).add(outcome);
        }
        if (iteration == 0) {
            return new Conclusion(
                    List.of(Words.of("Train the runs. Then this paragraph says which start to prefer, and why.")),
                    List.of());
        }
        learned.sort((a, b) -> Double.compare(a.cost(), b.cost()));
        List<String> sentences = new ArrayList<>();
        List<Source> sources = new ArrayList<>();
        if (!complete) {
            sentences.add(Words.of(
                    "The runs are at iteration {0} of {1}, so this may still change.",
                    NumberText.grouped(iteration), NumberText.grouped(setup.iterations())));
        }
        sentences.add(result(outcomes, learned, failed));
        if (!learned.isEmpty() && !failed.isEmpty()) {
            sentences.add(Words.of("Not learned: {0}.", listed(failed)));
        }
        explain(setup, learned, sentences, sources);
        sentences.add(Words.of("This is one seed. Many seeds, above, shows whether the result holds for others."));
        return new Conclusion(List.copyOf(sentences), List.copyOf(sources));
    }

    private static String result(List<Outcome> outcomes, List<Outcome> learned, List<Outcome> failed) {
        if (learned.isEmpty()) {
            return noneLearned(outcomes, failed);
        }
        Outcome best = learned.get(0);
        String figures = Words.of(
                "{0} of the training points and {1} of the test points are right, and the cost is {2}.",
                NumberText.percent(best.trainAccuracy()), NumberText.percent(best.testAccuracy()), cost(best));
        if (outcomes.size() == 1) {
            return Words.of(
                    "{0} has learned: {1} There is no other start here to compare it with.", best.title(), figures);
        }
        if (learned.size() == 1) {
            return Words.of("Prefer {0}, the only start that has learned: {1}", best.title(), figures);
        }
        Outcome next = learned.get(1);
        return next.cost() <= CLOSE * best.cost()
                ? Words.of(
                        "{0} and {1} have learned about equally well, with costs of {2} and {3}. Either will do.",
                        best.title(), next.title(), cost(best), cost(next))
                : Words.of(
                        "Prefer {0}. It has learned best: its cost is {1}, and that of the next, {2}, is {3}.",
                        best.title(), cost(best), next.title(), cost(next));
    }

    private static String noneLearned(List<Outcome> outcomes, List<Outcome> failed) {
        Outcome best = null;
        for (Outcome outcome : outcomes) {
            if (!outcome.diverged() && (best == null || outcome.trainAccuracy() > best.trainAccuracy())) {
                best = outcome;
            }
        }
        if (best == null) {
            return Words.of("Every run has diverged, so no start can be preferred. A smaller learning rate may help.");
        }
        return Words.of(
                "No start has learned, so none can be preferred: {0}. {1} comes closest, with {2} of the training points right.",
                listed(failed), best.title(), NumberText.percent(best.trainAccuracy()));
    }

    private static String listed(List<Outcome> outcomes) {
        StringBuilder text = new StringBuilder();
        for (Outcome outcome : outcomes) {
            text.append(text.length() == 0 ? "" : "; ")
                    .append(outcome.title())
                    .append(" – ")
                    .append(outcome.verdict());
        }
        return text.toString();
    }

    /** Adds what a paper says about starts for the activation in use, and whether the best start is one of them. */
    private static void explain(Setup setup, List<Outcome> learned, List<String> sentences, List<Source> sources) {
        Activation activation = setup.activation();
        boolean rectifies = activation.gain() > 1;
        if (setup.layerDims().layers() < 2 || !rectifies && !activation.saturates()) {
            return;
        }
        sentences.add(
                rectifies
                        ? Words.of(
                                "{0} passes on about half of what reaches it. He et al. (2015) therefore give weights "
                                        + "the variance 2/fan-in, with which signals keep their size from layer to layer.",
                                activation.title())
                        : Words.of(
                                "{0} is flat far from 0. Glorot and Bengio (2010) give weights the variance "
                                        + "2/(fan-in + fan-out), with which signals and gradients roughly keep their size "
                                        + "and units stay where it is steep.",
                                activation.title()));
        sources.add(rectifies ? HE : GLOROT);
        if (!learned.isEmpty()) {
            String word = learned.get(0).initialization();
            boolean expected = rectifies ? word.equals("he") : word.equals("xavier") || word.equals("glorot_uniform");
            sentences.add(
                    expected
                            ? Words.of("That is the start that did best here.")
                            : Words.of("In a network this small another start can do as well or better, as here."));
        }
    }

    private static String cost(Outcome outcome) {
        return NumberText.fixed(outcome.cost(), 4);
    }
}
