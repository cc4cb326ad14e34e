package initlab.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Float64Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** What a training worker tells the page. */
public interface Reply extends JSObject {
    /** The program is loaded and waits for requests. */
    String READY = "ready";
    /** The run stands at {@link #getIteration}; every field below is filled. */
    String FRAME = "frame";
    /** The request could not be carried out; {@link #getMessage} says why. */
    String FAILED = "failed";
    /** One of many runs is done: costs, accuracies; {@link #getRun} is the task. */
    String SWEPT = "swept";
    /** The answer to a check; {@link #getMessage} is the fingerprint. */
    String CHECKED = "checked";

    /** One of the constants above. */
    @JSProperty
    String getKind();

    /** The request's number. */
    @JSProperty
    int getRun();

    /** A sentence for the person at the page, or the fingerprint. */
    @JSProperty
    String getMessage();

    /** Parameter updates made so far, k: all figures below belong to the parameters after k updates. */
    @JSProperty
    int getIteration();

    /** Cross-entropy over the training set, in nats; may be infinite. */
    @JSProperty
    double getCost();

    /** Share of training points classified rightly, 0 … 1. */
    @JSProperty
    double getTrainAccuracy();

    /** Share of test points classified rightly, 0 … 1. */
    @JSProperty
    double getTestAccuracy();

    /** Whether the run has ended early, at the cost that the set-up asks for. */
    @JSProperty
    boolean isStopped();

    /** How long the training for this request took, in milliseconds, without field and statistics. */
    @JSProperty
    double getMilliseconds();

    /** Where the numbers outgrew a double; null while all are finite. */
    @JSProperty
    DivergenceReply getDivergence();

    /** The verdict on the run at that iteration. */
    @JSProperty
    VerdictReply getVerdict();

    /** fieldSize² probabilities as {@code ProbabilityField.bytes} has them, the top row of the picture first. */
    @JSProperty
    Uint8Array getField();

    /** The 0.5 contour: x and y of both ends of each segment, in data units, one segment after the other. */
    @JSProperty
    Float32Array getContour();

    /** The cost points since the last frame: iteration, cost, iteration, cost … */
    @JSProperty
    Float64Array getCosts();

    /** W1, b1, W2, b2 … as {@link initlab.network.Parameters#writeTo} lays them. */
    @JSProperty
    Float64Array getParameters();

    /** The predicted class of each training point. */
    @JSProperty
    Uint8Array getTrainPredictions();

    /** The predicted class of each test point. */
    @JSProperty
    Uint8Array getTestPredictions();

    /** What goes on inside the network; null unless asked for. */
    @JSProperty
    InsideReply getInside();
}
