package initlab.worker;

import initlab.initializer.Initialization;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.signal.Spread;
import initlab.signal.Survey;
import org.teavm.jso.core.JSObjects;

/** Measures signals by depth on request. Keeps the last survey, so that it can go on. */
public final class SignalWorker {
    private Survey survey;
    private int[] counts;

    private SignalWorker() {}

    /** Listens for requests and reports that the worker is ready. */
    public static void start() {
        SignalWorker worker = new SignalWorker();
        Messages.listen(request -> Messages.post(worker.answer((SignalRequest) request)));
        Messages.post(Reply.of(Reply.READY, 0, ""));
    }

    private SignalReply answer(SignalRequest request) {
        SignalReply reply = JSObjects.create();
        reply.setKind(Reply.SIGNAL);
        reply.setRun(request.getRun());
        reply.setMessage("");
        try {
            if (request.isFirst()) {
                Setup setup = SetupQuery.parse(request.getSetup()).setup();
                Initialization initialization = Initialization.of(request.getInitialization());
                survey = new Survey(
                        initialization, setup.layerDims(), setup.activation(), setup.training(), setup.seed());
                counts = Spread.of(
                        initialization, setup.layerDims(), setup.activation(), setup.training(), setup.seed());
            }
            survey.measure(request.getCount());
            SignalReply.write(reply, survey, request.getCount(), counts);
        } catch (RuntimeException e) {
            reply.setMessage(String.valueOf(e.getMessage()));
        }
        return reply;
    }
}
