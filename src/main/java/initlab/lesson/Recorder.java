package initlab.lesson;

import initlab.data.PointSet;
import initlab.initializer.Initialization;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.session.SessionState;
import initlab.setup.Settings;
import initlab.setup.Setup;
import java.util.Arrays;
import java.util.List;

/** Notes what the student's runs show at their first and last iteration. */
public final class Recorder {
    private static final int EVERY = 1000;

    private Recorder() {}

    /**
     * The name of a run in a student's work; null for a run of another set-up than the notebook's, about which a lesson
     * says nothing.
     */
    public static String key(Setup setup, String initialization) {
        boolean comparable = setup.with(Settings.INITIALIZATIONS, Setup.NOTEBOOK.initializations())
                .with(Settings.CELL, "")
                .equals(Setup.NOTEBOOK);
        return comparable && !Initialization.isGiven(initialization) ? initialization : null;
    }

    /**
     * The work after the runs on view.
     *
     * @param points the training points
     */
    public static Work noted(Work work, Setup setup, SessionState session, PointSet points) {
        Work now = work;
        List<RunView> runs = session.runs();
        for (RunView run : runs) {
            String key = key(setup, run.initialization());
            if (run.frame() != null && run.failure() == null && key != null) {
                now = noted(now, key, run, setup.iterations(), points);
            }
        }
        return now;
    }

    private static Work noted(Work work, String key, RunView run, int iterations, PointSet points) {
        RunFrame frame = run.frame();
        RunRecord known = work.runs().get(key);
        boolean ended = frame.iteration() == iterations || frame.stopped() && frame.iteration() == frame.lastRecorded();
        boolean newFirst = isNews(known == null ? null : known.first(), frame.iteration() == 0, frame);
        boolean newLast = isNews(known == null ? null : known.last(), ended, frame);
        if (!newFirst && !newLast) {
            return work;
        }
        Figures first = newFirst ? Figures.of(frame, points) : known == null ? start(frame) : known.first();
        Figures last = newLast ? Figures.of(frame, points) : known == null ? null : known.last();
        String verdict = newLast ? run.verdict().head() : known == null ? "" : known.verdict();
        return (known == null && Initialization.isFormula(key) ? withoutGlances(work) : work)
                .ran(
                        key,
                        new RunRecord(
                                first,
                                last,
                                verdict,
                                newLast ? costs(frame, iterations) : known == null ? new double[0] : known.costs()));
    }

    /** The work without formulas that were only looked at, as the lesson's slider makes many. */
    private static Work withoutGlances(Work work) {
        Work kept = work;
        for (String run : work.runs().names()) {
            if (Initialization.isFormula(run) && work.runs().get(run).last() == null) {
                kept = kept.ran(run, null);
            }
        }
        return kept;
    }

    /** Whether a frame shows what is not known yet. */
    private static boolean isNews(Figures known, boolean due, RunFrame frame) {
        return due && (known == null || !known.hasLayers() && frame.inside() != null);
    }

    private static double[] costs(RunFrame frame, int iterations) {
        double[] costs = new double[(iterations + EVERY - 1) / EVERY];
        int count = 0;
        while (count < costs.length && frame.costs().indexOf(count * EVERY) >= 0) {
            costs[count] = frame.costs().cost(frame.costs().indexOf(count * EVERY));
            count++;
        }
        return Arrays.copyOf(costs, count);
    }

    /** What a later frame still knows of iteration 0. */
    private static Figures start(RunFrame frame) {
        return new Figures(0, frame.costs().cost(0), frame.costs().accuracy(0), Double.NaN, new double[0]);
    }
}
