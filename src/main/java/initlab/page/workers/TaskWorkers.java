package initlab.page.workers;

import initlab.measure.Task;
import initlab.schedule.TaskWorker;
import initlab.worker.Reply;
import initlab.worker.TaskRequest;
import org.teavm.jso.browser.Navigator;

/** Creates the workers that compute tasks, and translates between their port and their messages. */
public final class TaskWorkers implements TaskWorker.Factory {

    /** Leaves one core to the page. A browser that does not report the number of cores gives 0. */
    @Override
    public int limit() {
        return Math.max(1, Navigator.hardwareConcurrency() - 1);
    }

    @Override
    public TaskWorker create(TaskWorker.Listener listener) {
        return new Port(new WebWorker(WebWorker.TRAINING, new WebWorker.Listener() {
            @Override
            public void receive(Reply reply) {
                if (reply.getKind().equals(Reply.FAILED)) {
                    listener.refused(reply.getMessage());
                } else {
                    listener.done(reply.getTaskNumbers().copyToJavaArray());
                }
            }

            @Override
            public void died(String message) {
                listener.failed(message);
            }
        }));
    }

    /** One worker. */
    private record Port(WebWorker worker) implements TaskWorker {
        @Override
        public void compute(Task task) {
            worker.send(() -> TaskRequest.of(task));
        }

        @Override
        public void terminate() {
            worker.terminate();
        }
    }
}
