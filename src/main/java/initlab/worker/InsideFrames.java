package initlab.worker;

import initlab.inside.FigureCurves;
import initlab.inside.InsideFrame;
import initlab.training.Run;
import initlab.training.StatisticsHistory;

/** Makes the inside part of one run's frames. */
final class InsideFrames {
    private final Run run;
    /** The number of samples in the curves sent last, and the iteration of the last sample. */
    private int samplesSent;

    private int lastSent;

    InsideFrames(Run run) {
        this.run = run;
    }

    InsideReply frame() {
        return InsideReply.write(InsideFrame.of(run.diagnosis().sentence(), run.statistics()), newCurves());
    }

    /** The curves; null if they have not changed since the last frame. */
    private FigureCurves newCurves() {
        StatisticsHistory history = run.figures();
        if (history.size() == samplesSent && history.last() == lastSent) {
            return null;
        }
        samplesSent = history.size();
        lastSent = history.last();
        return history.curves();
    }
}
