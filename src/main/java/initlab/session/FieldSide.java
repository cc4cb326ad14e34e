package initlab.session;

/**
 * How fine the probability field is, in points along one side. While the runs train, the field is as fine as the time
 * between two frames allows: the session measures how long a batch of steps takes apart from training, and adapts the
 * field. At rest the field is as fine as a still picture allows.
 */
final class FieldSide {
    private static final int[] MOVING = {200, 150, 100};
    private static final int AT_REST = 200;
    /** Large networks have a coarser field, down to these sides … */
    private static final int LEAST_MOVING = 30;

    private static final int LEAST_AT_REST = 60;
    /** … so that side² × parameters stays below this many multiplications and the page stays responsive. */
    private static final double EFFORT = 4e6;
    /**
     * If a batch takes more milliseconds than this apart from training, there is no time left to draw 60 frames a
     * second.
     */
    private static final double LONG = 15;
    /**
     * If a batch takes fewer milliseconds than this, there is time for a finer field. Drawing the page takes half of
     * the time.
     */
    private static final double SHORT = 9;
    /** The number of consecutive batches that make the field coarser or finer; a single one may be chance. */
    private static final int LONG_BATCHES = 6;

    private static final int SHORT_BATCHES = 90;
    /** The first batches are ignored, because the engine has not optimized the code yet. */
    private static final int COLD_BATCHES = 30;

    private int level;
    private int batches;
    /**
     * The number of short batches before the field becomes finer. It doubles each time, so that the picture does not
     * alternate.
     */
    private int patience = SHORT_BATCHES;

    private int longBatches;
    private int shortBatches;

    /** The side while the runs train, for a network with this many parameters. */
    int moving(int parameters) {
        return Math.max(LEAST_MOVING, Math.min((int) Math.sqrt(EFFORT / parameters), MOVING[level]));
    }

    /** The side for a still picture. */
    int atRest(int parameters) {
        return Math.max(LEAST_AT_REST, Math.min((int) Math.sqrt(EFFORT / parameters), AT_REST));
    }

    /** Adapts to the milliseconds that a batch took apart from training. */
    void adapt(double milliseconds) {
        if (batches++ < COLD_BATCHES) {
            return;
        }
        longBatches = milliseconds > LONG ? longBatches + 1 : 0;
        shortBatches = milliseconds < SHORT ? shortBatches + 1 : 0;
        if (longBatches == LONG_BATCHES && level + 1 < MOVING.length) {
            level++;
        } else if (shortBatches >= patience && level > 0) {
            level--;
            patience = Math.min(2 * patience, Integer.MAX_VALUE / 2);
        } else {
            return;
        }
        longBatches = 0;
        shortBatches = 0;
    }
}
