package initlab.page.state;

import initlab.session.Phase;
import initlab.session.RunView;
import initlab.session.SessionState;
import initlab.setup.Problem;
import initlab.setup.Setup;
import java.util.List;

/**
 * What the page shows. Made once per animation frame and rendered by every panel.
 *
 * @param setup the set-up in use
 * @param points the points of the set-up
 * @param problems values that could not be used: they stay in their fields, marked, until corrected or cleared
 * @param session the state of training
 * @param view the view options
 * @param lesson where the person is in the lesson, and their work
 * @param notices sentences above the columns
 */
public record PageState(
        Setup setup,
        PointSets points,
        List<Problem> problems,
        SessionState session,
        ViewOptions view,
        LessonState lesson,
        List<Notice> notices) {
    /** The key of a problem with the initialization of a column, from 0 on. */
    public static String initializationKey(int column) {
        return "init-" + column;
    }

    /** The problem with a setting; null if there is none. */
    public Problem problem(String key) {
        for (Problem problem : problems) {
            if (problem.key().equals(key)) {
                return problem;
            }
        }
        return null;
    }

    /** What the session is doing. */
    public Phase phase() {
        return session.phase();
    }

    /** The iteration on view. */
    public int iteration() {
        return session.iteration();
    }

    /** The runs, one per column. */
    public List<RunView> runs() {
        return session.runs();
    }

    /** Whether the last of all iterations is on view. */
    public boolean isEndOnView() {
        return session.iteration() == setup.iterations();
    }
}
