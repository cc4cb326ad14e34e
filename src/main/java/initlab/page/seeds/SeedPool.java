package initlab.page.seeds;

import initlab.page.workers.WebWorker;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.SeedResult;
import initlab.training.Sweep;
import initlab.worker.Reply;
import initlab.worker.Request;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * Trains a sweep's runs in as many workers as the machine has cores, less one for the page. A worker that dies is
 * replaced, and its run given out again; the results are the same.
 */
final class SeedPool {
    private final Setup setup;
    private final Sweep sweep;
    private final Events events;
    private final String engine;
    private final Tasks tasks;
    private final List<WebWorker> workers = new ArrayList<>();
    /** What each worker is at. */
    private final int[] atWork;

    private int deaths;

    /** What the panel hears of. */
    interface Events {
        /** One more run is done. */
        void progressed();

        /** The pool cannot go on. */
        void failed(String sentence);
    }

    SeedPool(String engine, Setup setup, Sweep sweep, Events events) {
        this.engine = engine;
        this.setup = setup;
        this.sweep = sweep;
        this.events = events;
        int size = Math.min(Math.max(1, cores() - 1), sweep.total());
        tasks = new Tasks(sweep.total());
        atWork = new int[size];
        for (int i = 0; i < size; i++) {
            workers.add(worker(i));
            assign(i);
        }
    }

    private WebWorker worker(int index) {
        return new WebWorker(engine, new WebWorker.Listener() {
            @Override
            public void receive(Reply reply) {
                SeedPool.this.receive(index, reply);
            }

            @Override
            public void died(String message) {
                lose(index, message);
            }
        });
    }

    /** How many workers have died and been replaced. */
    int deaths() {
        return deaths;
    }

    int size() {
        return workers.size();
    }

    private void assign(int index) {
        WebWorker worker = workers.get(index);
        int task = tasks.take();
        atWork[index] = task;
        if (task != Tasks.NONE) {
            Setup own = setup.withSeed(sweep.seed(task));
            worker.send(Request.sweep(
                    task, SetupQuery.format(own), setup.initializations().get(sweep.initialization(task))));
        } else {
            worker.terminate();
        }
    }

    private void receive(int index, Reply reply) {
        if (reply.getKind().equals(Reply.FAILED)) {
            lose(index, reply.getMessage());
            return;
        }
        int task = reply.getRun();
        sweep.take(
                task,
                new SeedResult(
                        setup.initializations().get(sweep.initialization(task)),
                        sweep.seed(task),
                        reply.getCosts().copyToJavaArray(),
                        reply.getTrainAccuracy(),
                        reply.getTestAccuracy()));
        assign(index);
        events.progressed();
    }

    private void lose(int index, String message) {
        workers.get(index).terminate();
        if (tasks.lose(atWork[index])) {
            deaths++;
            workers.set(index, worker(index));
            assign(index);
            events.progressed();
        } else {
            cancel();
            events.failed(message);
        }
    }

    /** Ends all workers; what is done stays. */
    void cancel() {
        for (WebWorker worker : workers) {
            worker.terminate();
        }
    }

    @JSBody(script = "return navigator.hardwareConcurrency || 2;")
    private static native int cores();
}
