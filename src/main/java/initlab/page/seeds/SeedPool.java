package initlab.page.seeds;

import initlab.page.RunWorker;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.SeedResult;
import initlab.training.Sweep;
import initlab.worker.Reply;
import initlab.worker.Request;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/** Trains a sweep's runs in as many workers as the machine has cores, less one for the page. */
final class SeedPool {
    private final Setup setup;
    private final Sweep sweep;
    private final Events events;
    private final List<RunWorker> workers = new ArrayList<>();
    private int next;

    /** What the panel hears of. */
    interface Events {
        /** One more run is done. */
        void progressed();

        /** The pool cannot go on. */
        void failed(String sentence);
    }

    SeedPool(String engine, Setup setup, Sweep sweep, Events events) {
        this.setup = setup;
        this.sweep = sweep;
        this.events = events;
        int size = Math.min(Math.max(1, cores() - 1), sweep.total());
        for (int i = 0; i < size; i++) {
            int index = i;
            workers.add(new RunWorker(engine, reply -> receive(index, reply), this::fail));
        }
        for (RunWorker worker : workers) {
            assign(worker);
        }
    }

    int size() {
        return workers.size();
    }

    private void assign(RunWorker worker) {
        if (next < sweep.total()) {
            int task = next++;
            Setup own = setup.withSeed(sweep.seed(task));
            worker.send(Request.sweep(task, SetupQuery.format(own),
                    setup.initializations().get(sweep.initialization(task))));
        } else {
            worker.terminate();
        }
    }

    private void receive(int index, Reply reply) {
        if (reply.getKind().equals(Reply.FAILED)) {
            fail(reply.getMessage());
            return;
        }
        int task = reply.getRun();
        sweep.take(task, new SeedResult(setup.initializations().get(sweep.initialization(task)), sweep.seed(task),
                reply.getCosts().copyToJavaArray(), reply.getTrainAccuracy(), reply.getTestAccuracy()));
        assign(workers.get(index));
        events.progressed();
    }

    private void fail(String message) {
        cancel();
        events.failed(message);
    }

    /** Ends all workers; what is done stays. */
    void cancel() {
        for (RunWorker worker : workers) {
            worker.terminate();
        }
    }

    @JSBody(script = "return navigator.hardwareConcurrency || 2;")
    private static native int cores();
}
