package initlab.page.workers;

import initlab.measure.Measures;
import initlab.measure.SeedMeasure;
import initlab.measure.Task;
import initlab.session.SweepWorker;
import initlab.setup.Setup;
import initlab.training.SeedResult;
import initlab.worker.Reply;
import initlab.worker.TaskRequest;
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
        Port port = new Port();
        port.worker = new WebWorker(WebWorker.TRAINING, new WebWorker.Listener() {
            @Override
            public void receive(Reply reply) {
                if (reply.getKind().equals(Reply.FAILED)) {
                    listener.failed(reply.getMessage());
                } else {
                    SeedResult result =
                            SeedMeasure.result(port.task, reply.getTaskNumbers().copyToJavaArray());
                    listener.done(result.costs(), result.trainAccuracy(), result.testAccuracy());
                }
            }

            @Override
            public void died(String message) {
                listener.failed(message);
            }
        });
        return port;
    }

    /** One worker. */
    private static final class Port implements SweepWorker {
        private WebWorker worker;
        private Task task;

        @Override
        public void train(int number, Setup setup, String initialization) {
            task = new Task(number, Measures.SEED, setup, initialization, new double[0]);
            Task sent = task;
            worker.send(() -> TaskRequest.of(sent));
        }

        @Override
        public void terminate() {
            worker.terminate();
        }
    }
}
