package initlab.page.state;

import initlab.initializer.Initialization;
import initlab.page.state.Notice.Action;
import initlab.session.Phase;
import initlab.session.RunView;
import initlab.session.SessionState;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Makes the notices about runs: a worker has died, a worker is silent, or an earlier visit can be continued. */
final class RunNotices {
    private static final String LOST = "run";
    private static final String SILENT = "silence";
    private static final String RESUME = "resume";
    /** Seconds after which a worker counts as silent, as in the session. */
    private static final int SILENCE = 20;

    private RunNotices() {}

    /**
     * The notices for a state of the session.
     *
     * @param visit an earlier visit that can be continued; null for none
     */
    static List<Notice> of(Setup setup, SessionState session, Visit visit) {
        boolean resumes = visit != null && session.reached() == 0 && !session.trainingOn();
        if (session.phase() != Phase.WORKER_LOST && session.silent().isEmpty() && !resumes) {
            return List.of();
        }
        List<Notice> notices = new ArrayList<>();
        String lost = lost(session);
        if (!lost.isEmpty()) {
            notices.add(lostNotice(session, lost));
        }
        if (!session.silent().isEmpty()) {
            notices.add(silentNotice(session));
        }
        if (resumes) {
            notices.add(resumeNotice(setup, visit));
        }
        return notices;
    }

    private static String lost(SessionState session) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < session.runs().size(); i++) {
            RunView run = session.runs().get(i);
            if (run.failure() != null) {
                text.append(Words.of("Training of network {0}, {1}, stopped: {2}", i + 1, title(run), run.failure()))
                        .append(' ');
            }
        }
        return text.toString();
    }

    private static Notice lostNotice(SessionState session, String lost) {
        List<Action> actions = new ArrayList<>();
        if (session.isShown()) {
            actions.add(new Action(Words.of("Go on"), Intents::replaceLost));
        }
        actions.add(new Action(Words.of("Start again"), Intents::restart));
        String rest = session.isShown()
                ? Words.of("The pictures show the last iteration that was reached.")
                : Words.of("Nothing could be trained.");
        return new Notice(LOST, lost + rest, true, actions);
    }

    private static Notice silentNotice(SessionState session) {
        StringBuilder text = new StringBuilder();
        for (int column : session.silent()) {
            text.append(Words.of(
                            "Network {0}, {1}, has not answered for {2} seconds.",
                            column + 1, title(session.runs().get(column)), SILENCE))
                    .append(' ');
        }
        text.append(Words.of("It may just be slow. Otherwise a new worker can replace it."));
        return new Notice(
                SILENT, text.toString(), true, List.of(new Action(Words.of("Replace it"), Intents::replaceSilent)));
    }

    private static Notice resumeNotice(Setup setup, Visit visit) {
        String text = visit.iteration() == setup.iterations()
                ? Words.of("You had trained this set-up to the end.")
                : Words.of("You had trained this set-up to iteration {0}.", NumberText.grouped(visit.iteration()));
        return new Notice(
                RESUME,
                text,
                false,
                List.of(
                        new Action(Words.of("Go on from there"), Intents::resume),
                        new Action(Words.of("Start over"), Intents::restart)));
    }

    private static String title(RunView run) {
        return Initialization.of(run.initialization()).title();
    }
}
