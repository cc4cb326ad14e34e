package initlab.worker;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.JSProperty;

/** What the page asks of a training worker. */
public abstract class Request implements JSObject {
    /** Builds the run from {@link #getSetup} and {@link #getInitialization}; answered by a frame at iteration 0. */
    public static final String START = "start";
    /** Trains up to {@link #getIteration}; answered by a frame. */
    public static final String ADVANCE = "advance";
    /** Goes back to {@link #getIteration}, already reached; answered by a frame. */
    public static final String SHOW = "show";
    /** Trains {@link #getInitialization} of {@link #getSetup}, with its seed, to the end; answered by {@link Reply#SWEPT}. */
    public static final String SWEEP = "sweep";
    /** Fingerprints this engine's arithmetic; answered by {@link Reply#CHECKED}. */
    public static final String CHECK = "check";

    /** One of the constants above. */
    @JSProperty
    public abstract String getKind();

    /** A number that every reply repeats, so that replies of an abandoned run can be told apart. */
    @JSProperty
    public abstract int getRun();

    /** The set-up, as its URL query. */
    @JSProperty
    public abstract String getSetup();

    /** The initialization of this run, as written in the URL: {@code he}, say. */
    @JSProperty
    public abstract String getInitialization();

    /** The iteration to stop at. */
    @JSProperty
    public abstract int getIteration();

    /** The side of the square grid of probabilities wanted with the frame. */
    @JSProperty
    public abstract int getFieldSize();

    /** Whether the frame is to hold what goes on inside the network. */
    @JSProperty
    public abstract boolean isInside();

    /** A {@link #START}. */
    @JSBody(
            params = {"run", "setup", "initialization", "fieldSize", "inside"},
            script = "return {kind: 'start', "
                    + "run: run, setup: setup, initialization: initialization, iteration: 0, fieldSize: fieldSize, "
                    + "inside: inside};")
    public static native Request start(int run, String setup, String initialization, int fieldSize, boolean inside);

    /** A {@link #SWEEP}; the set-up carries the seed. */
    @JSBody(
            params = {"task", "setup", "initialization"},
            script = "return {kind: 'sweep', run: task, setup: setup, "
                    + "initialization: initialization, iteration: 0, fieldSize: 0, inside: false};")
    public static native Request sweep(int task, String setup, String initialization);

    /** An {@link #ADVANCE}. */
    public static Request advance(int run, int iteration, int fieldSize, boolean inside) {
        return frame(ADVANCE, run, iteration, fieldSize, inside);
    }

    /** A {@link #SHOW}. */
    public static Request show(int run, int iteration, int fieldSize, boolean inside) {
        return frame(SHOW, run, iteration, fieldSize, inside);
    }

    @JSBody(
            params = {"kind", "run", "iteration", "fieldSize", "inside"},
            script = "return {kind: kind, run: run, "
                    + "setup: '', initialization: '', iteration: iteration, fieldSize: fieldSize, inside: inside};")
    private static native Request frame(String kind, int run, int iteration, int fieldSize, boolean inside);
}
