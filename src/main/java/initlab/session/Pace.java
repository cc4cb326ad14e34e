package initlab.session;

/**
 * Chooses the number of steps in a batch. At the fastest speed a batch trains for a large part of the time between two
 * frames. The time measured is that of training, not of the whole batch. Otherwise batches would become smaller and
 * smaller on a busy machine.
 */
final class Pace {
    /** The speed at which a batch takes as many steps as the time between two frames allows. */
    static final int FASTEST = 0;

    /**
     * Milliseconds of training in a batch at the fastest speed, or as long as the rest of the batch takes if that is
     * longer …
     */
    private static final double MIN_TRAINING = 25;
    /** … up to this. A longer batch would delay a pause. */
    private static final double MAX_TRAINING = 100;
    /** A batch grows by at most this factor, because the code of the first batches is not optimized yet. */
    private static final double MAX_GROWTH = 2;
    /** The most steps of a batch. It is far more than a set-up has, and twice as many still fit an int. */
    private static final int MAX_STEPS = Integer.MAX_VALUE / 2;
    /** Shorter times count as this many milliseconds, because clocks in browsers are coarse. */
    private static final double SHORTEST = 1;

    private int speed = 10;
    private int fastest = 1;
    private double began;
    /** The training time of the slowest worker in this batch, in milliseconds. */
    private double slowest;

    /** Resets the measurements, which do not apply to another set-up. */
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

    /** Notes that a batch begins; time in milliseconds. */
    void begin(double now) {
        began = now;
        slowest = 0;
    }

    /** Notes that a worker has answered, and how long it trained. */
    void trained(double milliseconds) {
        slowest = Math.max(slowest, milliseconds);
    }

    /** Milliseconds that the batch has taken so far, apart from training. */
    double overhead(double now) {
        return now - began - slowest;
    }

    /** Notes that all workers have answered. */
    void end(double now) {
        double wanted = Math.max(MIN_TRAINING, Math.min(overhead(now), MAX_TRAINING));
        double factor = Math.min(wanted / Math.max(slowest, SHORTEST), MAX_GROWTH);
        fastest = Math.max(1, (int) Math.min(fastest * factor, MAX_STEPS));
    }
}
