package initlab.page.workers;

import initlab.initializer.Initialization;
import initlab.session.WorkerFrame;
import initlab.session.WorkerPort;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Detail;
import initlab.worker.DivergenceReply;
import initlab.worker.GradientsReply;
import initlab.worker.InsideReply;
import initlab.worker.Reply;
import initlab.worker.Request;
import initlab.worker.UnitsReply;
import initlab.worker.VerdictReply;
import java.util.function.Supplier;

/** Creates the training session's workers, and translates between its port and the workers' messages. */
public final class TrainingWorkers implements WorkerPort.Factory {
    /** The run number in a failure of a worker that had no run yet. */
    private static final int NO_RUN = -1;

    /** Null until a run starts from the person's own function. */
    private CellRunner cells;

    @Override
    public WorkerPort create(WorkerPort.Listener listener) {
        return new Port(this, listener, new WebWorker(WebWorker.TRAINING, new WebWorker.Listener() {
            @Override
            public void receive(Reply reply) {
                if (reply.getKind().equals(Reply.FRAME)) {
                    listener.frame(frame(reply));
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

    private static WorkerFrame frame(Reply reply) {
        return new WorkerFrame(
                reply.getRun(),
                reply.getIteration(),
                reply.getCost(),
                reply.getTrainAccuracy(),
                reply.getTestAccuracy(),
                reply.isStopped(),
                DivergenceReply.read(reply.getDivergence()),
                VerdictReply.read(reply.getVerdict()),
                reply.getCosts().copyToJavaArray(),
                reply.getParameters().copyToJavaArray(),
                FieldPicture.signed(reply.getTrainPredictions()),
                FieldPicture.signed(reply.getTestPredictions()),
                new FieldPicture(reply.getField(), reply.getFieldRows(), reply.getContour(), reply.getTiles()),
                UnitsReply.read(reply.getUnits()),
                GradientsReply.read(reply.getGradients()),
                InsideReply.read(reply.getInside()),
                InsideReply.readCurves(reply.getInside()),
                reply.getMilliseconds());
    }

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
