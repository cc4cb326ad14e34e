package initlab.seeds;

import initlab.initializer.Initialization;
import initlab.measure.SeedMeasure;
import initlab.measure.Task;
import initlab.schedule.Job;
import initlab.session.Timer;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/**
 * The training of every initialization of a set-up with many seeds. The set-up may change on the page meanwhile; the job
 * keeps its own. A job that was stopped continues with the runs that are missing, even after a reload.
 */
public final class SeedJob implements Job {
    private final Setup setup;
    private final SeedResults results;
    private final Timer clock;
    private final IntConsumer changed;
    private final Pace pace = new Pace();
    private Phase phase = Phase.RUNNING;
    /** The next task to look at; tasks are ordered by seed, so that all initializations advance together. */
    private int next;

    private int deaths;
    /** Seconds of work before the job was stopped last, and up to the latest result. */
    private double earlierSeconds;

    private double seconds;
    private double began;
    private String failure = "";

    /** What a job is doing. */
    public enum Phase {
        /** Its tasks are given out. */
        RUNNING,
        /** The person has stopped it. */
        CANCELLED,
        /** The page was closed before it was done. */
        INTERRUPTED,
        /** Every run is complete. */
        DONE,
        /** A task could not be computed. */
        FAILED
    }

    /**
     * A job with all its runs before it.
     *
     * @param setup what to train, with initializations that draw from the seed; its seed is the first one
     * @param seeds how many seeds to train with each initialization, at least 1
     * @param changed called with the chunk whenever a result has arrived; see {@link #saved}
     */
    public SeedJob(Setup setup, int seeds, Timer clock, IntConsumer changed) {
        this.setup = setup;
        this.clock = clock;
        this.changed = changed;
        results = new SeedResults(setup.initializations(), setup.seed(), seeds);
        began = clock.now();
        pace.begin(began);
    }

    /** A set-up without the initializations that the person gives: those do not depend on the seed. */
    public static Setup drawn(Setup setup) {
        List<String> drawn = new ArrayList<>(setup.initializations());
        drawn.removeIf(Initialization::isGiven);
        return setup.with(Settings.INITIALIZATIONS, List.copyOf(drawn));
    }

    /** The key under which a chunk of the results of a set-up is kept, whatever its first seed. */
    public static String key(Setup setup, int chunk) {
        return "seeds" + chunk + "?" + SetupQuery.format(setup.with(Settings.SEED, 0.0));
    }

    /**
     * The job of an earlier visit, which was interrupted or done; null if the numbers are none of a job.
     *
     * @param setup the set-up of its key
     * @param saved what {@link #saved} made of the first chunk
     */
    public static SeedJob restored(Setup setup, double[] saved, Timer clock, IntConsumer changed) {
        if (!SavedSeeds.isValid(saved, setup.initializations().size())) {
            return null;
        }
        SeedJob job = new SeedJob(
                setup.with(Settings.SEED, SavedSeeds.firstSeed(saved)), SavedSeeds.seeds(saved), clock, changed);
        job.restore(saved);
        return job;
    }

    /** Adds another chunk to a restored job, unless it is none of this job. */
    public void restore(double[] saved) {
        if (SavedSeeds.isValid(saved, results.initializations().size())
                && (long) SavedSeeds.firstSeed(saved) == setup.seed()
                && SavedSeeds.seeds(saved) == results.seeds()) {
            SavedSeeds.read(saved, results);
            seconds = Math.max(seconds, SavedSeeds.seconds(saved));
        }
        phase = results.done() == results.total() ? Phase.DONE : Phase.INTERRUPTED;
    }

    /** The number of chunks in which the results are kept. */
    public int chunks() {
        return SavedSeeds.chunks(results);
    }

    /**
     * A chunk of the results as numbers, from which the job can be restored.
     *
     * @param chunk 0 … {@link #chunks} − 1
     */
    public double[] saved(int chunk) {
        return SavedSeeds.of(results, setup.seed(), seconds, chunk);
    }

    /** Stops the job. Its results are kept. It must be removed from its scheduler, too. */
    public void cancel() {
        if (phase == Phase.RUNNING) {
            phase = Phase.CANCELLED;
        }
    }

    /** Continues a job that was stopped, with the runs that are missing. It must be added to a scheduler. */
    public void resume() {
        if (phase != Phase.RUNNING && phase != Phase.DONE) {
            phase = Phase.RUNNING;
            failure = "";
            next = 0;
            earlierSeconds = seconds;
            began = clock.now();
            pace.begin(began);
        }
    }

    @Override
    public int priority() {
        return 0;
    }

    @Override
    public Task next() {
        int count = results.initializations().size();
        while (next < results.total()) {
            int run = next % count * results.seeds() + next / count;
            next++;
            if (results.result(run) == null) {
                return SeedMeasure.task(
                        run, setup, results.initializations().get(results.initialization(run)), results.seed(run));
            }
        }
        return null;
    }

    @Override
    public void done(Task task, double[] numbers) {
        int run = task.number();
        results.take(run, SeedMeasure.read(task.initialization(), results.seed(run), numbers, 0));
        double now = clock.now();
        pace.mark(now);
        seconds = earlierSeconds + (now - began) / 1000;
        if (results.done() == results.total()) {
            phase = Phase.DONE;
        }
        changed.accept(SavedSeeds.chunk(run % results.seeds()));
    }

    @Override
    public void failed(String message) {
        phase = Phase.FAILED;
        failure = message;
    }

    @Override
    public void replaced() {
        deaths++;
    }

    @Override
    public int doneTasks() {
        return results.done();
    }

    @Override
    public int allTasks() {
        return results.total();
    }

    /** What the job is doing. */
    public Phase phase() {
        return phase;
    }

    /** Whether its tasks are given out. */
    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** What is trained; the seed is the first one. */
    public Setup setup() {
        return setup;
    }

    /** The results so far. Later ones are added to them. */
    public SeedResults results() {
        return results;
    }

    /** How many workers have died and been replaced. */
    public int deaths() {
        return deaths;
    }

    /** How long the job has worked, up to the latest result. */
    public double seconds() {
        return seconds;
    }

    /** Seconds until the last run is complete if all take as long as the latest; NaN before the first result. */
    public double secondsLeft() {
        return pace.each() / 1000 * (results.total() - results.done());
    }

    /** Why the job failed, as a sentence; empty if it did not. */
    public String failure() {
        return failure;
    }
}
