package initlab.page.workers;

import initlab.initializer.Initialization;
import initlab.session.WorkerPort;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Detail;
import initlab.worker.FrameReply;
import initlab.worker.Reply;
import initlab.worker.Request;
import java.util.function.Supplier;
import org.teavm.jso.JSBody;

/** Creates the training session's workers, and translates between its port and the workers' messages. */
public final class TrainingWorkers implements WorkerPort.Factory {
    /** The run number in a failure of a worker that had no run yet. */
    private static final int NO_RUN = -1;

    /** Null until a run starts from the person's own function. */
    private CellRunner cells;

    @Override
    public WorkerPort create(WorkerPort.Listener listener) {
        FrameReader reader = new FrameReader();
        return new Port(this, listener, new WebWorker(WebWorker.TRAINING, new WebWorker.Listener() {
            @Override
            public void receive(Reply reply) {
                if (isFrame(reply)) {
                    listener.frame(reader.read((FrameReply) reply));
                } else if (reply.getKind().equals(Reply.FAILED)) {
                    listener.failed(reply.getRun(), reply.getMessage());
                }
            }

            @Override
            public void died(String message) {
                listener.failed(NO_RUN, message);
            }
        }));
    }

    /** Whether a reply is a frame. Makes no text of its kind. */
    @JSBody(params = "reply", script = "return reply.kind === 'frame';")
    private static native boolean isFrame(Reply reply);

    private CellRunner cells() {
        if (cells == null) {
            cells = new CellRunner();
        }
        return cells;
    }

    /** One worker. */
    private record Port(TrainingWorkers workers, WorkerPort.Listener listener, WebWorker worker) implements WorkerPort {
        @Override
        public void start(int run, Setup setup, String initialization, int fieldSide, Supplier<Detail> detail) {
            if (!Initialization.isMine(initialization)) {
                boolean file = initialization.equals(Initialization.FILE);
                start(run, setup, initialization, file ? setup.weights().values() : null, fieldSide, detail);
                return;
            }
            workers.cells().parameters(setup.cell(), setup.layerDims().sizes(), (values, problem) -> {
                if (values == null) {
                    listener.failed(run, problem);
                } else {
                    start(run, setup, initialization, values, fieldSide, detail);
                }
            });
        }

        private void start(
                int run, Setup setup, String initialization, double[] start, int fieldSide, Supplier<Detail> detail) {
            worker.send(
                    () -> Request.start(run, SetupQuery.format(setup), initialization, start, fieldSide, detail.get()));
        }

        @Override
        public void advance(int run, int iteration, int fieldSide, Detail detail) {
            worker.send(() -> Request.advance(run, iteration, fieldSide, detail));
        }

        @Override
        public void show(int run, int iteration, int fieldSide, Detail detail) {
            worker.send(() -> Request.show(run, iteration, fieldSide, detail));
        }

        @Override
        public void terminate() {
            worker.terminate();
        }
    }
}
