package initlab.worker;

import initlab.rounding.Fingerprint;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Run;
import initlab.training.SeedResult;
import initlab.training.SeedRun;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.typedarrays.Float64Array;

/** Trains one network on request; a new START replaces it. */
public final class TrainingWorker {
    private Run run;
    private Frames frames;

    private TrainingWorker() {}

    /** Takes up the worker's role: listens, and says that it is ready. */
    public static void start() {
        TrainingWorker worker = new TrainingWorker();
        listen(worker::answer);
        post(message(Reply.READY, 0, ""));
    }

    private void answer(Request request) {
        try {
            switch (request.getKind()) {
                case Request.START -> {
                    Setup setup = SetupQuery.parse(request.getSetup()).setup();
                    run = new Run(setup, request.getInitialization());
                    frames = new Frames(run);
                    postFrame(request, 0);
                }
                case Request.ADVANCE -> {
                    double before = now();
                    run.advanceTo(request.getIteration());
                    postFrame(request, now() - before);
                }
                case Request.SHOW -> {
                    run.lookAt(request.getIteration());
                    postFrame(request, 0);
                }
                case Request.SWEEP -> {
                    Setup setup = SetupQuery.parse(request.getSetup()).setup();
                    SeedResult result = SeedRun.of(setup, request.getInitialization(), setup.seed());
                    post(swept(
                            request.getRun(),
                            Float64Array.copyFromJavaArray(result.costs()),
                            result.trainAccuracy(),
                            result.testAccuracy()));
                }
                case Request.CHECK -> post(message(Reply.CHECKED, request.getRun(), Fingerprint.of()));
                default -> throw new IllegalArgumentException("There is no request “" + request.getKind() + "”.");
            }
        } catch (RuntimeException e) {
            post(message(Reply.FAILED, request.getRun(), String.valueOf(e.getMessage())));
        }
    }

    private void postFrame(Request request, double milliseconds) {
        postOver(frames.frame(request, milliseconds));
    }

    /** Receives requests. */
    @JSFunctor
    private interface Listener extends JSObject {
        void receive(Request request);
    }

    @JSBody(params = "listener", script = "self.onmessage = function(e) { listener(e.data); };")
    private static native void listen(Listener listener);

    @JSBody(
            params = {"kind", "run", "message"},
            script = "return {kind: kind, run: run, message: message};")
    private static native JSObject message(String kind, int run, String message);

    @JSBody(
            params = {"run", "costs", "train", "test"},
            script = "return {kind: 'swept', run: run, message: '', "
                    + "costs: costs, trainAccuracy: train, testAccuracy: test};")
    private static native JSObject swept(int run, Float64Array costs, double train, double test);

    @JSBody(params = "message", script = "self.postMessage(message);")
    private static native void post(JSObject message);

    /** Hands the arrays over instead of copying them. */
    @JSBody(
            params = "frame",
            script = "self.postMessage(frame, [frame.field.buffer, frame.contour.buffer, "
                    + "frame.costs.buffer, frame.parameters.buffer, frame.trainPredictions.buffer, "
                    + "frame.testPredictions.buffer]);")
    private static native void postOver(JSObject frame);

    @JSBody(script = "return performance.now();")
    private static native double now();
}
