package initlab.worker;

import initlab.inside.EdgeWeights;
import initlab.inside.FigureCurves;
import initlab.inside.InsideFrame;
import initlab.inside.UnitMaps;
import initlab.network.LayerDims;
import initlab.training.ProbabilityField;
import initlab.training.Run;
import initlab.training.StatisticsHistory;

/** Makes the inside part of one run's frames. */
final class InsideFrames {
    private final Run run;
    private final UnitMaps maps;
    private final EdgeWeights edges;
    /** The number of samples in the curves sent last, and the iteration of the last sample. */
    private int samplesSent;

    private int lastSent;

    InsideFrames(Run run) {
        this.run = run;
        LayerDims dims = run.parameters().dims();
        maps = new UnitMaps(
                dims, run.setup().activation(), UnitMaps.grid(InsideFrame.MAP_SIDE, ProbabilityField.REACH));
        edges = new EdgeWeights(dims);
    }

    InsideReply frame() {
        maps.fill(run.parameters());
        edges.fill(run.parameters());
        return InsideReply.write(
                InsideFrame.of(run.diagnosis().sentence(), run.statistics(), maps, edges), newCurves());
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
