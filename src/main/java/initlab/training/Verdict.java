package initlab.training;

import initlab.inside.Diagnosis;
import initlab.inside.Mood;
import initlab.words.Words;

/**
 * The diagnosis of a run in a few words. It depends on the run's figures alone, never on the name of its
 * initialization.
 *
 * @param mood how good the news is
 * @param head a word or two
 * @param rest one sentence that gives the reason in figures
 */
public record Verdict(Mood mood, String head, String rest) {
    /** Names the main finding of a diagnosis. */
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
                                "At iteration {0} weights of layer {1} outgrew what a computer can hold: the run ends there.",
                                where, divergence.layer())
                        : Words.of(
                                "At iteration {0} pre-activations of layer {1} outgrew what a computer can hold: the run ends "
                                        + "there.",
                                where, divergence.layer()));
    }

    /** The verdict on a run whose worker has stopped, with the reason in words. */
    public static Verdict stopped(String reason) {
        return new Verdict(Mood.BAD, Words.of("Stopped"), reason);
    }
}
