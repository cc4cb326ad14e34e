package initlab.worker;

import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;

/** What a training worker reports to the page. */
public interface Reply extends JSObject {
    /** The worker is loaded and waits for requests. */
    String READY = "ready";
    /** The run at {@link #getIteration}; every property below is set. */
    String FRAME = "frame";
    /** The request could not be carried out; {@link #getMessage} says why. */
    String FAILED = "failed";
    /** The numbers of a task; {@link #getRun} is the task's number. */
    String NUMBERS = "numbers";
    /** How a table was read, see {@link TableReply}. */
    String TABLE = "table";
    /** Weights of a file, see {@link WeightsReply}. */
    String WEIGHTS = "weights";
    /** The answer to a code cell, see {@link CellReply}. */
    String CELL = "cell";
    /** What a cell's function gives; {@link #getMessage} says why it gives nothing, and is empty otherwise. */
    String PARAMETERS = "parameters";
    /** Signals by depth, see {@link SignalReply}. */
    String SIGNAL = "signal";
    /** The answer to a check; {@link #getMessage} is the fingerprint. */
    String CHECKED = "checked";

    /** A message without values. */
    static Reply of(String kind, int run, String message) {
        Reply reply = JSObjects.create();
        reply.setKind(kind);
        reply.setRun(run);
        reply.setMessage(message);
        return reply;
    }

    /** One of the constants above. */
    @JSProperty
    String getKind();

    @JSProperty
    void setKind(String kind);

    /** The request's number. */
    @JSProperty
    int getRun();

    @JSProperty
    void setRun(int run);

    /** A sentence for the person at the page, or the fingerprint. */
    @JSProperty
    String getMessage();

    @JSProperty
    void setMessage(String message);

    /** The number k of parameter updates made so far. All values below belong to the parameters after k updates. */
    @JSProperty
    int getIteration();

    @JSProperty
    void setIteration(int iteration);

    /** Cross-entropy over the training set, in nats; may be infinite. */
    @JSProperty
    double getCost();

    @JSProperty
    void setCost(double cost);

    /** Share of training points classified correctly, 0 … 1. */
    @JSProperty
    double getTrainAccuracy();

    @JSProperty
    void setTrainAccuracy(double trainAccuracy);

    /** Share of test points classified correctly, 0 … 1. */
    @JSProperty
    double getTestAccuracy();

    @JSProperty
    void setTestAccuracy(double testAccuracy);

    /** Whether the run has ended before the set-up's last iteration. */
    @JSProperty
    boolean isStopped();

    @JSProperty
    void setStopped(boolean stopped);

    /** Milliseconds spent on training for this request, without field and statistics. */
    @JSProperty
    double getMilliseconds();

    @JSProperty
    void setMilliseconds(double milliseconds);

    /** Where the numbers left the range of a double; null while all are finite. */
    @JSProperty
    DivergenceReply getDivergence();

    @JSProperty
    void setDivergence(DivergenceReply divergence);

    /** The verdict on the run at that iteration; null if it is that of the last frame. */
    @JSProperty
    VerdictReply getVerdict();

    @JSProperty
    void setVerdict(VerdictReply verdict);

    /** The numbers of a task, as its measure describes them. */
    @JSProperty
    Float64Array getTaskNumbers();

    @JSProperty
    void setTaskNumbers(Float64Array taskNumbers);

    /** The parameters that a cell or a file gives, as {@link initlab.network.Parameters#writeTo} lays them out. */
    @JSProperty
    Float64Array getParameters();

    @JSProperty
    void setParameters(Float64Array parameters);

    /** Which units of the hidden layers are drawn, and which are copies; null if that is as in the last frame. */
    @JSProperty
    UnitsReply getUnits();

    @JSProperty
    void setUnits(UnitsReply units);

    /** The gradients of the unit asked for; null for none. */
    @JSProperty
    GradientsReply getGradients();

    @JSProperty
    void setGradients(GradientsReply gradients);

    /** What goes on inside the network; null unless asked for. */
    @JSProperty
    InsideReply getInside();

    @JSProperty
    void setInside(InsideReply inside);
}
