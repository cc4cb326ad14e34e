package initlab.worker;

import initlab.inside.EdgeWeights;
import initlab.inside.Histogram;
import initlab.inside.LayerStatistics;
import initlab.inside.NetworkStatistics;
import initlab.inside.UnitMaps;
import initlab.network.LayerDims;
import initlab.training.ProbabilityField;
import initlab.training.Run;
import initlab.training.StatisticsHistory;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** Makes the inside part of one run's frames. */
final class InsideFrames {
    private final Run run;
    private final LayerDims dims;
    private final UnitMaps maps;
    private final EdgeWeights edges;
    /** The curves that the page has been sent: how many samples, and the last one's iteration. */
    private int samplesSent;

    private int lastSent;

    InsideFrames(Run run) {
        this.run = run;
        dims = run.parameters().dims();
        maps = new UnitMaps(
                dims, run.setup().activation(), UnitMaps.grid(InsideReply.MAP_SIDE, ProbabilityField.REACH));
        edges = new EdgeWeights(dims);
    }

    JSObject frame() {
        NetworkStatistics statistics = run.statistics();
        maps.fill(run.parameters());
        edges.fill(run.parameters());
        int layers = dims.layers();
        byte[][] pictures = new byte[layers][];
        byte[][] weights = new byte[layers][];
        int[] bins = new int[layers * InsideReply.HISTOGRAMS * Histogram.BINS];
        double[] limits = new double[layers * InsideReply.HISTOGRAMS];
        double[] figures = new double[layers * InsideReply.FIGURES];
        for (int layer = 1; layer <= layers; layer++) {
            pictures[layer - 1] = maps.maps(layer);
            weights[layer - 1] = edges.edges(layer);
            LayerStatistics one = statistics.layer(layer);
            Histogram[] histograms = {one.weights(), one.preActivations(), one.activations(), one.gradients()};
            for (int i = 0; i < histograms.length; i++) {
                int at = (layer - 1) * InsideReply.HISTOGRAMS + i;
                limits[at] = histograms[i].limit();
                for (int bin = 0; bin < Histogram.BINS; bin++) {
                    bins[at * Histogram.BINS + bin] = histograms[i].count(bin);
                }
            }
            double[] own = {
                one.units(),
                one.distinctUnits(),
                one.deadShare(),
                one.gradientNorm(),
                one.weightNorm(),
                one.weightScale(),
                layer == layers ? statistics.output().saturatedShare() : one.inactiveShare()
            };
            System.arraycopy(own, 0, figures, (layer - 1) * InsideReply.FIGURES, own.length);
        }
        JSObject frame = frame(run.diagnosis().sentence(), joined(pictures), joined(weights));
        addNumbers(
                frame,
                Int32Array.copyFromJavaArray(bins),
                Float64Array.copyFromJavaArray(limits),
                Float64Array.copyFromJavaArray(figures));
        StatisticsHistory history = run.figures();
        if (history.size() != samplesSent || history.last() != lastSent) {
            addCurves(frame, history);
        }
        return frame;
    }

    private void addCurves(JSObject frame, StatisticsHistory history) {
        samplesSent = history.size();
        lastSent = history.last();
        StatisticsHistory.Figure[] kinds = StatisticsHistory.Figure.values();
        double[] curves = new double[kinds.length * dims.layers() * history.size()];
        int at = 0;
        for (StatisticsHistory.Figure kind : kinds) {
            for (int layer = 1; layer <= dims.layers(); layer++) {
                double[] curve = history.curve(layer, kind);
                System.arraycopy(curve, 0, curves, at, curve.length);
                at += curve.length;
            }
        }
        addCurves(frame, Int32Array.copyFromJavaArray(history.iterations()), Float64Array.copyFromJavaArray(curves));
    }

    private static Uint8Array joined(byte[][] parts) {
        int length = 0;
        for (byte[] part : parts) {
            length += part.length;
        }
        byte[] all = new byte[length];
        int at = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, all, at, part.length);
            at += part.length;
        }
        return Uint8Array.create(Int8Array.copyFromJavaArray(all).getBuffer());
    }

    @JSBody(
            params = {"sentence", "maps", "edges"},
            script = "return {sentence: sentence, maps: maps, edges: edges, " + "curveIterations: null, curves: null};")
    private static native JSObject frame(String sentence, Uint8Array maps, Uint8Array edges);

    @JSBody(
            params = {"frame", "bins", "limits", "figures"},
            script = "frame.bins = bins; frame.limits = limits; " + "frame.figures = figures;")
    private static native void addNumbers(JSObject frame, Int32Array bins, Float64Array limits, Float64Array figures);

    @JSBody(
            params = {"frame", "iterations", "curves"},
            script = "frame.curveIterations = iterations; " + "frame.curves = curves;")
    private static native void addCurves(JSObject frame, Int32Array iterations, Float64Array curves);
}
