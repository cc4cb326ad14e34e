package initlab.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Int32Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** What goes on inside one network at one iteration: the part of a frame that only an open inside view asks for. */
public interface InsideReply extends JSObject {
    /** Points a side of a unit's picture. */
    int MAP_SIDE = 20;
    /** Histograms a layer: weights, pre-activations, activations, gradients. */
    int HISTOGRAMS = 4;
    /** Figures a layer: units, different units, dead share, ‖dW‖, ‖W‖, weight scale, inactive or saturated share. */
    int FIGURES = 7;

    /** One sentence on what is going on. */
    @JSProperty
    String getSentence();

    /** The units' pictures, layer after layer, unit after unit: MAP_SIDE² signed bytes each, 128 for 0. */
    @JSProperty
    Uint8Array getMaps();

    /** The weights as signed bytes, layer after layer, fanOut × fanIn. */
    @JSProperty
    Uint8Array getEdges();

    /** The bins of every histogram: layer by layer, HISTOGRAMS each, from left to right. */
    @JSProperty
    Int32Array getBins();

    /** The right end of every histogram's range, in the same order; the left one is its negative. */
    @JSProperty
    Float64Array getLimits();

    /** FIGURES a layer. */
    @JSProperty
    Float64Array getFigures();

    /** The iterations of the curves; null if the curves are those of an earlier frame. */
    @JSProperty
    Int32Array getCurveIterations();

    /** The curves, or null likewise: figure by figure as {@code StatisticsHistory.Figure} has them, layer by layer, sample by sample. */
    @JSProperty
    Float64Array getCurves();
}
