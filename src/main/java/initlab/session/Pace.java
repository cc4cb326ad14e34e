package initlab.session;

/**
 * How many steps a batch takes. At the fastest speed a batch trains for a good part of the time between two frames. The
 * measure is the time that the workers trained, not the time of the whole batch: otherwise a machine that is busy with
 * something else would make the batches ever smaller.
 */
final class Pace {
    /** The speed at which a batch takes as many steps as the time between two frames allows. */
    static final int FASTEST = 0;

    /** Milliseconds that a batch trains for at the fastest speed, or as long as the rest of it takes if that is longer … */
    private static final double MIN_TRAINING = 25;
    /** … up to this: a longer batch would delay a pause. */
    private static final double MAX_TRAINING = 100;
    /** A batch grows at most by this factor: the first batches run on code that is not optimized yet. */
    private static final double MAX_GROWTH = 2;
    /** The most steps of a batch: far more than a set-up has, and twice as many still fit an int. */
    private static final int MAX_STEPS = Integer.MAX_VALUE / 2;
    /** Clocks in a browser are coarse: shorter times are taken as this many milliseconds. */
    private static final double SHORTEST = 1;

    private int speed = 10;
    private int fastest = 1;
    private double began;
    /** Milliseconds that the slowest worker has trained for in this batch. */
    private double slowest;

    /** Forgets what was measured: another set-up takes other times. */
    void reset() {
        fastest = 1;
    }

    /** Sets the steps of a batch; {@link #FASTEST} for as many as possible. */
    void setSpeed(int speed) {
        this.speed = speed;
    }

    /** The steps of the next batch. */
    int steps() {
        return speed == FASTEST ? fastest : speed;
    }

    /** The steps of the next batch at the fastest speed, whatever the speed set. */
    int fastestSteps() {
        return fastest;
    }

    boolean isFastest() {
        return speed == FASTEST;
    }

    /** A batch begins; time in milliseconds. */
    void begin(double now) {
        began = now;
        slowest = 0;
    }

    /** A worker has answered after training for some milliseconds. */
    void trained(double milliseconds) {
        slowest = Math.max(slowest, milliseconds);
    }

    /** Milliseconds that the batch has taken so far beside its training. */
    double overhead(double now) {
        return now - began - slowest;
    }

    /** All workers have answered. */
    void end(double now) {
        double wanted = Math.max(MIN_TRAINING, Math.min(overhead(now), MAX_TRAINING));
        double factor = Math.min(wanted / Math.max(slowest, SHORTEST), MAX_GROWTH);
        fastest = Math.max(1, (int) Math.min(fastest * factor, MAX_STEPS));
    }
}
