package initlab.page.state;

import initlab.data.PointSet;
import initlab.lesson.FigureName;
import initlab.lesson.Figures;
import initlab.lesson.Recorder;
import initlab.lesson.RunRecord;
import initlab.lesson.Work;
import initlab.session.RunView;
import initlab.setup.Setup;

/**
 * Where the person is in the lesson, and their work.
 *
 * @param shown whether the page shows the lesson, rather than the lab alone
 * @param step the step on view; empty for the first
 * @param statistics whether the step names figures of layers, which workers send only when asked
 * @param work the person's work
 */
public record LessonState(boolean shown, String step, boolean statistics, Work work) {
    /** The lab without the lesson, and no work. */
    public static final LessonState NONE = new LessonState(false, "", false, Work.NONE);

    /** This state with another view. */
    LessonState at(boolean nowShown, String newStep) {
        return new LessonState(nowShown, newStep, statistics && newStep.equals(step), work);
    }

    /** This state with other work. */
    LessonState with(Work newWork) {
        return newWork.equals(work) ? this : new LessonState(shown, step, statistics, newWork);
    }

    /** This state with or without figures of layers. */
    LessonState withStatistics(boolean on) {
        return new LessonState(shown, step, on, work);
    }

    /** A figure that the text names; NaN while it is unknown. */
    public static double figure(PageState state, FigureName name) {
        Setup setup = state.setup();
        if (name.moment() == FigureName.Moment.ON_VIEW) {
            for (RunView run : state.runs()) {
                if (run.isShown() && name.run().equals(Recorder.key(setup, run.initialization()))) {
                    PointSet points = state.points().training();
                    return Figures.of(run.frame(), points).named(name.figure());
                }
            }
            return Double.NaN;
        }
        RunRecord record = state.lesson().work().runs().get(name.run());
        Figures figures =
                record == null ? null : name.moment() == FigureName.Moment.FIRST ? record.first() : record.last();
        return figures == null ? Double.NaN : figures.named(name.figure());
    }
}
