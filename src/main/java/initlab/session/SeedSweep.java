package initlab.session;

import initlab.session.SweepState.Phase;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.training.SeedResult;
import initlab.training.Sweep;
import java.util.ArrayList;
import java.util.List;

/**
 * Trains every initialization of a set-up with many seeds, in as many workers as the machine can run. A worker that
 * dies is replaced and its run is repeated, so the results are the same. The set-up may change on the page meanwhile;
 * the sweep keeps its own.
 */
public final class SeedSweep {
    private final SweepWorker.Factory factory;
    private final Timer timer;
    private final Runnable changed;
    private final List<Slot> slots = new ArrayList<>();
    private Phase phase = Phase.IDLE;
    private Setup setup;
    private Sweep results;
    private SweepTasks tasks;
    private int workers;
    private int deaths;
    private double began;
    private double seconds;
    private String failure;
    /** The state made from the fields above; null after they have changed. */
    private SweepState state = SweepState.IDLE;

    /**
     * A sweep that has not started.
     *
     * @param changed called whenever {@link #state} has changed
     */
    public SeedSweep(SweepWorker.Factory factory, Timer timer, Runnable changed) {
        this.factory = factory;
        this.timer = timer;
        this.changed = changed;
    }

    /** The state of the sweep. */
    public SweepState state() {
        if (state == null) {
            state = new SweepState(phase, setup, results.copy(), workers, deaths, seconds, failure);
        }
        return state;
    }

    /**
     * Starts a sweep and ends the last one.
     *
     * @param newSetup what to train; its seed is the first one
     * @param seeds how many seeds to train with each initialization, at least 1
     */
    public void start(Setup newSetup, int seeds) {
        endWorkers();
        setup = newSetup;
        results = new Sweep(setup.initializations(), setup.seed(), seeds);
        tasks = new SweepTasks(results.total());
        workers = Math.min(factory.limit(), results.total());
        deaths = 0;
        began = timer.now();
        failure = "";
        phase = Phase.RUNNING;
        for (int i = 0; i < workers; i++) {
            slots.add(new Slot());
        }
        notifyChanged();
    }

    /** Stops a running sweep; its results are kept. */
    public void cancel() {
        if (phase == Phase.RUNNING) {
            finish(Phase.CANCELLED);
            notifyChanged();
        }
    }

    private void finish(Phase end) {
        endWorkers();
        phase = end;
    }

    private void endWorkers() {
        slots.forEach(Slot::end);
        slots.clear();
    }

    private void notifyChanged() {
        seconds = (timer.now() - began) / 1000;
        state = null;
        changed.run();
    }

    /** One worker and the task that it is training. */
    private final class Slot implements SweepWorker.Listener {
        private final SweepWorker worker;
        private int task;
        /** Whether the worker was ended. Later messages are ignored. */
        private boolean ended;

        Slot() {
            worker = factory.create(this);
            assign();
        }

        private void assign() {
            task = tasks.take();
            if (task == SweepTasks.NONE) {
                end();
            } else {
                String initialization = setup.initializations().get(results.initialization(task));
                worker.train(task, setup.with(Settings.SEED, (double) results.seed(task)), initialization);
            }
        }

        private void end() {
            if (!ended) {
                ended = true;
                worker.terminate();
            }
        }

        @Override
        public void done(double[] costs, double trainAccuracy, double testAccuracy) {
            if (ended) {
                return;
            }
            String initialization = setup.initializations().get(results.initialization(task));
            results.take(task, new SeedResult(initialization, results.seed(task), costs, trainAccuracy, testAccuracy));
            if (results.done() == results.total()) {
                finish(Phase.DONE);
            } else {
                assign();
            }
            notifyChanged();
        }

        @Override
        public void failed(String message) {
            if (ended) {
                return;
            }
            end();
            if (tasks.lose(task)) {
                deaths++;
                slots.set(slots.indexOf(this), new Slot());
            } else {
                failure = message;
                finish(Phase.FAILED);
            }
            notifyChanged();
        }
    }
}
