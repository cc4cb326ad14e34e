package initlab.page.workers;

import initlab.session.SweepWorker;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.worker.Reply;
import initlab.worker.Request;
import org.teavm.jso.browser.Navigator;

/** Creates the workers of a sweep, and translates between their port and their messages. */
public final class SweepWorkers implements SweepWorker.Factory {

    /** Leaves one core to the page. A browser that does not report the number of cores gives 0. */
    @Override
    public int limit() {
        return Math.max(1, Navigator.hardwareConcurrency() - 1);
    }

    @Override
    public SweepWorker create(SweepWorker.Listener listener) {
        return new Port(new WebWorker(WebWorker.TRAINING, new WebWorker.Listener() {
            @Override
            public void receive(Reply reply) {
                if (reply.getKind().equals(Reply.FAILED)) {
                    listener.failed(reply.getMessage());
                } else {
                    listener.done(
                            reply.getCosts().copyToJavaArray(), reply.getTrainAccuracy(), reply.getTestAccuracy());
                }
            }

            @Override
            public void died(String message) {
                listener.failed(message);
            }
        }));
    }

    /** One worker. */
    private record Port(WebWorker worker) implements SweepWorker {
        @Override
        public void train(int task, Setup setup, String initialization) {
            worker.send(() -> Request.sweep(task, SetupQuery.format(setup), initialization));
        }

        @Override
        public void terminate() {
            worker.terminate();
        }
    }
}
