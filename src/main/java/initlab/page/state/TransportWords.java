package initlab.page.state;

import initlab.initializer.Initialization;
import initlab.session.Phase;
import initlab.session.RunView;
import initlab.session.SessionState;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;

/** What the transport bar says. */
public final class TransportWords {
    private TransportWords() {}

    /** What the button does that trains and pauses. */
    public static String button(SessionState session) {
        return session.phase() == Phase.TRAINING
                ? Words.of("Pause")
                : session.complete()
                        ? Words.of("Train again")
                        : session.reached() == 0 ? Words.of("Train") : Words.of("Continue");
    }

    /** Why the numbers do not move: the person looks back, or runs have ended early. Empty if there is nothing to say. */
    public static String note(SessionState session, Setup setup) {
        return session.phase() == Phase.LOOKING_BACK && !session.complete()
                ? Words.of("paused at {0} while you look", NumberText.grouped(session.reached()))
                : stops(session, setup);
    }

    /** Which runs have reached the target cost, and when; empty for none. */
    public static String stops(SessionState session, Setup setup) {
        if (setup.stopCost() == 0) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (RunView run : session.runs()) {
            if (run.frame() != null && run.frame().stopped()) {
                String title = Initialization.of(run.initialization()).title();
                String iteration = NumberText.grouped(run.frame().lastRecorded());
                text.append(text.length() == 0 ? "" : "; ")
                        .append(
                                text.length() == 0
                                        ? Words.of(
                                                "{0} stopped at the cost {1}, iteration {2}",
                                                title, Settings.STOP.shown(setup), iteration)
                                        : Words.of("{0} at {1}", title, iteration));
            }
        }
        return text.toString();
    }
}
