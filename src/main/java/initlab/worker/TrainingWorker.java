package initlab.worker;

import initlab.measure.Task;
import initlab.network.Parameters;
import initlab.network.fast.Kernels;
import initlab.rounding.Fingerprint;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.KnownTraining;
import initlab.training.Run;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.typedarrays.Float64Array;

/** Trains one network on request. A new {@link Request#START} replaces the network. */
public final class TrainingWorker {
    private Run run;
    private Frames frames;
    /** The set-up of the last task. */
    private String tasksQuery;

    private Setup tasksSetup;

    private TrainingWorker() {}

    /**
     * Computes a known training, then listens for requests and reports that the worker is ready. If the training's numbers
     * are wrong with kernels, none are used.
     *
     * @param verify whether to compute it without kernels, too, because the engine may compute wrong numbers
     * @throws IllegalStateException if it does; web/boot.js knows the message
     */
    public static void start(boolean verify) {
        if (verify && !KnownTraining.isRight()) {
            throw new IllegalStateException("wrong numbers");
        }
        String kernels = LinkedKernels.link();
        if (!kernels.isEmpty() && !KnownTraining.isRight()) {
            LinkedKernels.unlink();
            kernels = "wrong";
        }
        TrainingWorker worker = new TrainingWorker();
        Messages.listen(worker::answer);
        Messages.post(Reply.of(Reply.READY, 0, kernels));
    }

    private void answer(Request request) {
        try {
            switch (request.getKind()) {
                case Request.START -> {
                    forgetNetworks();
                    Setup setup = SetupQuery.parse(request.getSetup()).setup();
                    run = request.getStart() == null
                            ? new Run(setup, request.getInitialization())
                            : new Run(
                                    setup,
                                    Parameters.of(
                                            setup.layerDims(),
                                            request.getStart().copyToJavaArray()));
                    frames = new Frames(run);
                    postFrame(request, 0);
                }
                case Request.ADVANCE -> {
                    double before = Performance.now();
                    run.advanceTo(request.getIteration());
                    postFrame(request, Performance.now() - before);
                }
                case Request.SHOW -> {
                    run.lookAt(request.getIteration());
                    postFrame(request, 0);
                }
                case Request.TASK -> {
                    forgetNetworks();
                    Reply reply = Reply.of(Reply.NUMBERS, request.getRun(), "");
                    reply.setTaskNumbers(Float64Array.copyFromJavaArray(
                            task((TaskRequest) request).compute()));
                    Messages.post(reply);
                }
                case Request.CHECK -> Messages.post(Reply.of(Reply.CHECKED, request.getRun(), Fingerprint.of()));
                default -> throw new IllegalArgumentException("“" + request.getKind() + "” is not a request.");
            }
        } catch (RuntimeException e) {
            Messages.post(Reply.of(Reply.FAILED, request.getRun(), String.valueOf(e.getMessage())));
        }
    }

    /** Tasks of one job mostly have the same set-up, which is long to read with many points. */
    private Task task(TaskRequest request) {
        if (!request.getSetup().equals(tasksQuery)) {
            tasksQuery = request.getSetup();
            tasksSetup = SetupQuery.parse(tasksQuery).setup();
        }
        return new Task(
                request.getRun(),
                request.getMeasure(),
                tasksSetup,
                request.getInitialization(),
                request.getArguments().copyToJavaArray());
    }

    /** The run and its networks are replaced, so that the kernels' memory is free. */
    private void forgetNetworks() {
        run = null;
        if (Kernels.linked() != null) {
            Kernels.linked().clear();
        }
    }

    private void postFrame(Request request, double milliseconds) {
        postOver(frames.frame(request, milliseconds));
    }

    /** Posts a frame and transfers the buffer of its arrays instead of copying it. */
    @JSBody(params = "frame", script = "self.postMessage(frame, [frame.bytes.buffer]);")
    private static native void postOver(JSObject frame);
}
