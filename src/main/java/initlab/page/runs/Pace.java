package initlab.page.runs;

/**
 * How many iterations a round takes. At the fastest, as many as train for a good part of the round's time: measured by
 * what the workers trained, not by the whole round, or a machine busy with something else would slow itself to a crawl.
 */
final class Pace {
    /** The speed of as many iterations a round as go. */
    static final int FASTEST = 0;

    /** At the fastest, a round trains for so many milliseconds; or for as long as the rest of it takes, if that is more … */
    private static final double MIN_TRAINING = 25;
    /** … but not longer than this, or a pause would come late. */
    private static final double MAX_TRAINING = 100;
    /** No round more than doubles the last one's iterations: the first ones run on cold code. */
    private static final double MAX_GROWTH = 2;
    /** Clocks in a browser are coarse. */
    private static final double SHORTEST = 1;

    private int speed = 10;
    private int roundSize = 1;
    private double began;
    /** What the slowest worker has trained for in this round, in milliseconds. */
    private double slowest;

    /** Forgets what was measured: another set-up takes other times. */
    void reset() {
        roundSize = 1;
    }

    /** Iterations a round; {@link #FASTEST} for as many as go. */
    void setSpeed(int speed) {
        this.speed = speed;
    }

    /** Iterations of the next round. */
    int iterations() {
        return speed == FASTEST ? roundSize : speed;
    }

    /** Iterations of the next round at the fastest, whatever the speed. */
    int mostIterations() {
        return roundSize;
    }

    boolean isFastest() {
        return speed == FASTEST;
    }

    /** A round begins; time in milliseconds. */
    void begin(double now) {
        began = now;
        slowest = 0;
    }

    /** A worker has answered. */
    void trained(double milliseconds) {
        slowest = Math.max(slowest, milliseconds);
    }

    /** What the round has taken beside its training so far, in milliseconds. */
    double rest(double now) {
        return now - began - slowest;
    }

    /** All workers have answered. */
    void end(double now) {
        double rest = rest(now);
        double wanted = Math.max(MIN_TRAINING, Math.min(rest, MAX_TRAINING));
        double factor = Math.min(wanted / Math.max(slowest, SHORTEST), MAX_GROWTH);
        roundSize = Math.max(1, (int) Math.min(roundSize * factor, Integer.MAX_VALUE / 2));
    }
}
