package initlab.session;

import initlab.setup.Setup;
import initlab.training.Sweep;
import java.util.List;

/**
 * The state of a sweep over many seeds: an immutable value.
 *
 * @param phase what the sweep is doing
 * @param setup the set-up of the sweep, which the page may no longer show; its seed is the first one
 * @param results the results so far; nothing is added to them later
 * @param workers how many workers the sweep uses
 * @param deaths how many workers have died and been replaced
 * @param seconds how long the sweep has taken, up to the last result
 * @param failure why the sweep failed, as a sentence; empty otherwise
 */
public record SweepState(
        Phase phase, Setup setup, Sweep results, int workers, int deaths, double seconds, String failure) {
    /** What a sweep is doing. */
    public enum Phase {
        /** No sweep has been started. */
        IDLE,
        /** Workers are training. */
        RUNNING,
        /** The person has stopped the sweep. */
        CANCELLED,
        /** Every run is complete. */
        DONE,
        /** Workers died so often that the sweep was stopped. */
        FAILED
    }

    /** Before the first sweep. */
    public static final SweepState IDLE =
            new SweepState(Phase.IDLE, Setup.NOTEBOOK, new Sweep(List.of(), 0, 0), 0, 0, 0, "");

    /** Whether workers are training. */
    public boolean isRunning() {
        return phase == Phase.RUNNING;
    }

    /** Seconds until the last run is complete if all take as long as those so far; NaN before the first result. */
    public double secondsLeft() {
        int done = results.done();
        return done == 0 ? Double.NaN : seconds / done * (results.total() - done);
    }
}
