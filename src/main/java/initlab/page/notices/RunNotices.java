package initlab.page.notices;

import initlab.page.runs.Conductor;
import initlab.page.runs.RunEvents;
import initlab.page.storage.Progress;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;

/** What is said of the runs themselves: that one has stopped or is silent, or that there is something to go on with. */
public final class RunNotices implements RunEvents {
    private static final String RUN = "run";
    private static final String SILENCE = "silence";
    private static final String RESUME = "resume";

    private final Notices notices;
    private final Runnable changed;
    private final Runnable restart;
    private Conductor conductor;

    /** @param changed hears that the runs have gone on */
    public RunNotices(Notices notices, Runnable changed, Runnable restart) {
        this.notices = notices;
        this.changed = changed;
        this.restart = restart;
    }

    /** Whom the ways out lead to; it must be known before anything can happen to its runs. */
    public void setConductor(Conductor conductor) {
        this.conductor = conductor;
    }

    @Override
    public void changed() {
        changed.run();
    }

    @Override
    public void failed(String sentence) {
        boolean shown = conductor.isShown();
        Notices.Notice notice = notices.alert(
                RUN,
                sentence
                        + (shown
                                ? Words.of("The pictures show the last iteration that was reached.")
                                : Words.of("Nothing could be trained.")));
        if (shown) {
            notice.way(Words.of("Go on"), conductor::goOn);
        }
        notice.way(Words.of("Start again"), restart);
    }

    @Override
    public void silent(String sentence) {
        notices.alert(SILENCE, sentence + Words.of("It may only be slow; if not, a new worker can take its place."))
                .way(Words.of("Replace it"), conductor::replaceSilent);
    }

    @Override
    public void answered() {
        notices.clear(SILENCE);
    }

    /** After a reload: whether to train again to where the runs had come. */
    public void offerToGoOn(Setup setup, Progress before) {
        notices.offer(
                        RESUME,
                        (before.iteration() == setup.iterations()
                                        ? Words.of("You had trained this set-up to the end.")
                                        : Words.of(
                                                "You had trained this set-up to iteration {0}.",
                                                NumberText.grouped(before.iteration())))
                                + " ")
                .way(Words.of("Go on from there"), () -> conductor.resume(before.iteration(), before.playing()))
                .way(Words.of("Begin anew"), restart);
    }

    /** They train without having been asked to. */
    public void withdrawOffer() {
        notices.clear(RESUME);
    }

    /** There are other runs now. */
    public void clear() {
        notices.clear(RUN);
        notices.clear(SILENCE);
        withdrawOffer();
    }
}
