package initlab.training;

import initlab.inside.Diagnosis;
import initlab.inside.Mood;
import initlab.words.Words;

/**
 * The diagnosis of a run in a few words. It depends only on the statistics of the run, never on the name of its
 * initialization.
 *
 * @param mood how good the news is
 * @param head a word or two
 * @param rest the reason in one or two sentences, with the numbers behind it
 */
public record Verdict(Mood mood, String head, String rest) {
    /** The verdict for the main finding of a diagnosis. */
    public static Verdict of(Diagnosis diagnosis) {
        return new Verdict(diagnosis.main().mood(), diagnosis.main().title(), diagnosis.sentence());
    }

    /** The verdict on a run that has diverged, from that iteration on. */
    public static Verdict of(Divergence divergence) {
        String where = String.valueOf(divergence.iteration());
        return new Verdict(
                Mood.BAD,
                Words.of("Diverged"),
                divergence.inParameters()
                        ? Words.of(
                                "At iteration {0} weights of layer {1} became larger than a computer can store, so "
                                        + "the run ended. A smaller learning rate or smaller first weights may help.",
                                where, divergence.layer())
                        : Words.of(
                                "At iteration {0} pre-activations of layer {1} became larger than a computer can "
                                        + "store, so the run ended. A smaller learning rate or smaller first weights "
                                        + "may help.",
                                where, divergence.layer()));
    }

    /** The verdict on a run whose worker has stopped, with the reason in words. */
    public static Verdict stopped(String reason) {
        return new Verdict(Mood.BAD, Words.of("Stopped"), reason);
    }
}
