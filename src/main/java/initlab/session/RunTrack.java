package initlab.session;

import initlab.inside.FigureCurves;
import initlab.network.LayerDims;
import initlab.network.Parameters;
import initlab.training.CostHistory;

/** What the session knows of one run. */
final class RunTrack {
    private final int id;
    private final String initialization;
    private final LayerDims dims;
    private final CostHistory costs = new CostHistory();
    private RunFrame frame;
    /** The parameters of the last frame and of the one before; the next frame has those of the latter. */
    private Parameters parameters;

    private Parameters spare;
    private FigureCurves curves;
    /** Parameter updates that the worker has made. */
    private int reached;

    private boolean stopped;
    private String failure;

    RunTrack(int id, String initialization, LayerDims dims) {
        this.id = id;
        this.initialization = initialization;
        this.dims = dims;
    }

    String initialization() {
        return initialization;
    }

    int reached() {
        return reached;
    }

    /** Whether the run has ended before the set-up's last iteration. */
    boolean isStopped() {
        return stopped;
    }

    boolean isLost() {
        return failure != null;
    }

    /** Notes that the worker has died. The last frame stays on view. */
    void lose(String message) {
        failure = message.endsWith(".") ? message : message + ".";
    }

    /** Notes that a new worker begins at iteration 0. The last frame stays on view until the worker reports. */
    void replace() {
        failure = null;
        reached = 0;
        stopped = false;
    }

    /** Whether the run is behind the others, because its worker died or is new. */
    boolean isBehind(int iteration) {
        return isLost() || reached < iteration && !stopped;
    }

    void take(WorkerFrame reported) {
        reached = Math.max(reached, reported.iteration());
        stopped = reported.stopped();
        double[] triples = reported.newCosts();
        for (int i = 0; i < triples.length; i += 3) {
            costs.add((int) triples[i], triples[i + 1], triples[i + 2]);
        }
        curves = reported.curves() == null ? curves : reported.curves();
        Parameters next = spare == null ? new Parameters(dims) : spare;
        spare = parameters;
        parameters = next;
        parameters.readFrom(reported.parameters(), 0);
        frame = new RunFrame(
                reported.iteration(),
                reported.cost(),
                reported.trainAccuracy(),
                reported.testAccuracy(),
                stopped,
                reported.divergence(),
                reported.verdict(),
                costs.view(),
                parameters,
                reported.trainPredictions(),
                reported.testPredictions(),
                reported.picture(),
                reported.units(),
                reported.gradients(),
                reported.inside(),
                curves);
    }

    RunView view() {
        return new RunView(id, initialization, frame, failure);
    }
}
