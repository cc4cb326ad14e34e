package initlab.worker;

import initlab.training.Detail;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;
import org.teavm.jso.core.JSObjects;
import org.teavm.jso.typedarrays.Float64Array;

/** What the page asks of a training worker. */
public abstract class Request implements JSObject {
    /** Builds the run from {@link #getSetup} and {@link #getInitialization}; answered by a frame at iteration 0. */
    public static final String START = "start";
    /** Trains up to {@link #getIteration}; answered by a frame. */
    public static final String ADVANCE = "advance";
    /** Shows {@link #getIteration}, which was reached before; answered by a frame. */
    public static final String SHOW = "show";
    /** Computes one of many tasks, see {@link TaskRequest}; answered by {@link Reply#NUMBERS}. */
    public static final String TASK = "task";
    /** Reads a table of points, see {@link TableRequest}; answered by {@link Reply#TABLE}. */
    public static final String READ_TABLE = "table";
    /** Reads a file of weights, see {@link TableRequest#weights}; answered by {@link Reply#WEIGHTS}. */
    public static final String READ_WEIGHTS = "weights";
    /** Checks a code cell, see {@link CellRequest}; answered by {@link Reply#CELL}. */
    public static final String CHECK_CELL = "cell";
    /** Calls a cell's function, see {@link CellRequest}; answered by {@link Reply#PARAMETERS}. */
    public static final String CELL_PARAMETERS = "parameters";
    /** Measures signals by depth, see {@link SignalRequest}; answered by {@link Reply#SIGNAL}. */
    public static final String SIGNAL = "signal";
    /** Fingerprints this engine's arithmetic; answered by {@link Reply#CHECKED}. */
    public static final String CHECK = "check";

    /** One of the constants above. */
    @JSProperty
    public abstract String getKind();

    @JSProperty
    abstract void setKind(String kind);

    /** A number that every reply repeats, so that a stale reply can be recognized. */
    @JSProperty
    public abstract int getRun();

    @JSProperty
    abstract void setRun(int run);

    /** The set-up, as its URL query. */
    @JSProperty
    public abstract String getSetup();

    @JSProperty
    abstract void setSetup(String setup);

    /** The initialization of this run as written in the address, such as {@code he}. */
    @JSProperty
    public abstract String getInitialization();

    @JSProperty
    abstract void setInitialization(String initialization);

    /** The iteration to stop at. */
    @JSProperty
    public abstract int getIteration();

    @JSProperty
    abstract void setIteration(int iteration);

    /** Points along each side of the field of probabilities, if it were a square. */
    @JSProperty
    public abstract int getFieldSize();

    @JSProperty
    abstract void setFieldSize(int fieldSize);

    /** What else the frame is to contain. */
    @JSProperty
    public abstract DetailRequest getDetail();

    @JSProperty
    abstract void setDetail(DetailRequest detail);

    /** W1, b1, W2, b2 … of the person's own function; null for other initializations. */
    @JSProperty
    public abstract Float64Array getStart();

    @JSProperty
    abstract void setStart(Float64Array start);

    /**
     * A {@link #START}.
     *
     * @param start the first parameters; null if the initialization gives them
     */
    public static Request start(
            int run, String setup, String initialization, double[] start, int fieldSize, Detail detail) {
        Request request = of(START, run, setup, initialization, 0, fieldSize, detail);
        request.setStart(start == null ? null : Float64Array.copyFromJavaArray(start));
        return request;
    }

    /** An {@link #ADVANCE}. */
    public static Request advance(int run, int iteration, int fieldSize, Detail detail) {
        return of(ADVANCE, run, "", "", iteration, fieldSize, detail);
    }

    /** A {@link #SHOW}. */
    public static Request show(int run, int iteration, int fieldSize, Detail detail) {
        return of(SHOW, run, "", "", iteration, fieldSize, detail);
    }

    private static Request of(
            String kind, int run, String setup, String initialization, int iteration, int fieldSize, Detail detail) {
        Request request = JSObjects.create();
        request.setKind(kind);
        request.setRun(run);
        request.setSetup(setup);
        request.setInitialization(initialization);
        request.setIteration(iteration);
        request.setFieldSize(fieldSize);
        request.setDetail(DetailRequest.write(detail));
        return request;
    }
}
