package initlab.page.runs;

/**
 * How fine the probability field is, in points a side. While the runs go on, as fine as a frame has time for: what a
 * round takes beside its training is measured, and the field made coarser or finer. At rest, as fine as is of use.
 */
final class FieldSide {
    private static final int[] MOVING = {200, 150, 100};
    private static final int AT_REST = 200;
    /** Large networks get fewer, … */
    private static final int LEAST_MOVING = 30;

    private static final int LEAST_AT_REST = 60;
    /** … as many as take so many multiplications, so that the page stays lively. */
    private static final double EFFORT = 4e6;
    /** A round that takes longer beside its training, in ms, leaves a frame at 60 a second no time to be drawn. */
    private static final double LONG = 15;
    /** One that takes less has room for a finer field; the page's own painting alone takes half of it. */
    private static final double SHORT = 9;
    /** So many long rounds on end make it coarser, so many short ones finer: one of either may be chance. */
    private static final int LONG_ROUNDS = 6;

    private static final int SHORT_ROUNDS = 90;
    /** The first rounds run on code not compiled yet, and tell nothing. */
    private static final int COLD_ROUNDS = 30;

    private int step;
    private int rounds;
    /** Short rounds before the field becomes finer: twice as many each time, so that the picture does not go to and fro. */
    private int patience = SHORT_ROUNDS;

    private int longRounds;
    private int shortRounds;

    /** While the runs go on, for a network of so many parameters. */
    int moving(int parameters) {
        return Math.max(LEAST_MOVING, Math.min((int) Math.sqrt(EFFORT / parameters), MOVING[step]));
    }

    /** For a picture that stays. */
    int atRest(int parameters) {
        return Math.max(LEAST_AT_REST, Math.min((int) Math.sqrt(EFFORT / parameters), AT_REST));
    }

    /** A round of moving pictures took so many milliseconds beside its training. */
    void took(double milliseconds) {
        if (rounds++ < COLD_ROUNDS) {
            return;
        }
        longRounds = milliseconds > LONG ? longRounds + 1 : 0;
        shortRounds = milliseconds < SHORT ? shortRounds + 1 : 0;
        if (longRounds == LONG_ROUNDS && step + 1 < MOVING.length) {
            step++;
        } else if (shortRounds >= patience && step > 0) {
            step--;
            patience = Math.min(2 * patience, Integer.MAX_VALUE / 2);
        } else {
            return;
        }
        longRounds = 0;
        shortRounds = 0;
    }
}
