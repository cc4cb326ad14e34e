package initlab.page.runs;

import initlab.inside.Mood;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.training.CostHistory;
import initlab.training.Divergence;
import initlab.training.Verdict;
import initlab.worker.DivergenceReply;
import initlab.worker.InsideReply;
import initlab.worker.Reply;
import initlab.worker.VerdictReply;
import org.teavm.jso.typedarrays.Float32Array;
import org.teavm.jso.typedarrays.Int8Array;
import org.teavm.jso.typedarrays.Uint8Array;

/** The latest known state of one column's run, as every view reads it; written by the conductor alone. */
public final class RunState {
    /** How the initialization is written in the URL: {@code zeros}, {@code random}, {@code he} … */
    public final String initialization;
    /** Updates made so far. */
    public int iteration;
    /** Updates that its worker has made. */
    int reached;
    /** Cross-entropy at that iteration, in nats. */
    public double cost;
    /** Share of training points right, 0 … 1. */
    public double trainAccuracy;
    /** Share of test points right, 0 … 1. */
    public double testAccuracy;
    /** Whether that is the set-up's last iteration. */
    public boolean finished;
    /** Whether it ended early, at the cost that the set-up asks for. */
    public boolean stopped;
    /** Where the run's numbers outgrew a double; null while all are finite. */
    public Divergence divergence;
    /** The verdict of the latest frame. */
    private Verdict verdict = new Verdict(Mood.OPEN, "", "");
    /** Why the run's worker stopped, in words; null while all is well. */
    public String failure;
    /** The parameters at that iteration; null before the first frame. */
    public Parameters parameters;
    /** Predicted classes of the training points; null before the first frame. */
    public byte[] trainPredictions;
    /** Predicted classes of the test points; null before the first frame. */
    public byte[] testPredictions;
    /** The recorded costs. */
    public CostHistory costs = new CostHistory();
    /** fieldSide² probabilities as {@code ProbabilityField.bytes} has them, the top row first; null before the first frame. */
    public Uint8Array field;
    /** Points a side of {@link #field}. */
    public int fieldSide;
    /** The decision boundary: x and y of both ends of each piece, in the plane's units. */
    public Float32Array contour;

    /** What goes on inside the network; null unless the inside view is open. */
    public InsideReply inside;
    /** The iterations of {@link #curves}; null before an inside view was open. */
    public int[] curveIterations;
    /** The figures over the iterations, as {@link InsideReply#getCurves} has them; the same array until they change. */
    public double[] curves;

    /** A run not started yet. */
    public RunState(String initialization) {
        this.initialization = initialization;
    }

    /** A new worker begins from iteration 0; what the last one told stays on view until then. */
    void restart() {
        failure = null;
        reached = 0;
        stopped = false;
        divergence = null;
    }

    /** Takes a worker's frame in. */
    void take(Reply frame, LayerDims dims) {
        iteration = frame.getIteration();
        reached = Math.max(reached, iteration);
        cost = frame.getCost();
        trainAccuracy = frame.getTrainAccuracy();
        testAccuracy = frame.getTestAccuracy();
        field = frame.getField();
        fieldSide = (int) Math.round(Math.sqrt(field.getLength()));
        contour = frame.getContour();
        stopped = frame.isStopped();
        divergence = DivergenceReply.read(frame.getDivergence());
        verdict = VerdictReply.read(frame.getVerdict());
        inside = frame.getInside();
        if (inside != null && inside.getCurves() != null) {
            curveIterations = inside.getCurveIterations().copyToJavaArray();
            curves = inside.getCurves().copyToJavaArray();
        }
        double[] pairs = frame.getCosts().copyToJavaArray();
        for (int i = 0; i < pairs.length; i += 2) {
            costs.add((int) pairs[i], pairs[i + 1]);
        }
        if (parameters == null) {
            parameters = new Parameters(dims);
        }
        parameters.readFrom(frame.getParameters().copyToJavaArray(), 0);
        trainPredictions = signed(frame.getTrainPredictions());
        testPredictions = signed(frame.getTestPredictions());
    }

    /** Whether the iteration on view is one at which numbers have outgrown a double. */
    public boolean isDiverged() {
        return divergence != null && iteration >= divergence.iteration();
    }

    /** What has become of it, in words. */
    public Verdict verdict() {
        return failure != null ? Verdict.stopped(failure) : verdict;
    }

    /** {@link #field} as unsigned bytes of the program's own. */
    public byte[] fieldBytes() {
        return signed(field);
    }

    private static byte[] signed(Uint8Array bytes) {
        return Int8Array.create(bytes.getBuffer()).copyToJavaArray();
    }
}
