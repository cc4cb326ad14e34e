package initlab.page.runs;

/**
 * Where the runs stand and where they are to go: the iteration on view, the one reached, and what was asked for while the
 * workers were busy. Asks no worker, and draws no conclusion from one.
 */
final class Course {
    private static final int NONE = -1;

    /** Of the set-up. */
    private int iterations;
    /** The iteration on view. */
    private int iteration;
    /** Updates made: the iteration on view unless somebody looks back. */
    private int reached;
    /** The iteration to look at as soon as the workers are free. */
    private int wanted = NONE;
    /** The iteration to train to at the fastest, whatever the speed: one that was reached before; 0 for none. */
    private int goal;
    /** Whether training goes on once goal and stragglers are where they were. */
    private boolean playOn;
    /** Whether a step was asked for while the workers were busy. */
    private boolean stepAsked;

    private boolean playing;

    /** Stands at iteration 0 of so many. */
    void begin(int newIterations) {
        iterations = newIterations;
        iteration = 0;
        reached = 0;
        wanted = NONE;
        stop();
    }

    int iteration() {
        return iteration;
    }

    int reached() {
        return reached;
    }

    boolean isPlaying() {
        return playing;
    }

    /** Whether training goes on after what is to be caught up with. */
    boolean isPlayingOn() {
        return playOn;
    }

    boolean isBelowGoal() {
        return reached < goal;
    }

    /** Whether all updates are made. */
    boolean isAtEnd() {
        return reached == iterations;
    }

    /** Whether the last of all iterations is on view. */
    boolean isEndOnView() {
        return iteration == iterations;
    }

    /** The iteration that training has come to, or came to before and is on its way back to. */
    int best() {
        return Math.max(reached, goal);
    }

    /** Rests, with neither goal nor step; what is to be looked at stays. */
    void stop() {
        playing = false;
        stepAsked = false;
        playOn = false;
        goal = 0;
    }

    /** Rests until {@link #goOn}, and keeps its goal. */
    void halt() {
        playing = false;
    }

    /** Trains on from a halt, to whatever it was on its way to. */
    void goOn() {
        playing = true;
    }

    /** Trains to the end. */
    void play() {
        playing = true;
        playOn = true;
        stepAsked = false;
        wanted = NONE;
    }

    /** Trains to an iteration that was reached before, and on from there if it is to. */
    void resume(int newGoal, boolean newPlayOn) {
        goal = Math.min(newGoal, iterations);
        playOn = newPlayOn;
        playing = true;
    }

    /** Rests, and is to look at an iteration: the nearest of those reached. */
    void want(int newWanted) {
        stop();
        wanted = Math.max(0, Math.min(newWanted, reached));
    }

    /** Whether there is an iteration to look at. */
    boolean isWanting() {
        return wanted >= 0;
    }

    int wanted() {
        return wanted;
    }

    /** The iteration to look at, which is no longer asked for. */
    int takeWanted() {
        int now = wanted;
        wanted = NONE;
        return now;
    }

    void askStep() {
        stepAsked = true;
    }

    /** Whether a step is asked for and there is one to take; it is no longer asked for. */
    boolean takeStep() {
        boolean asked = stepAsked && reached < iterations;
        stepAsked &= !asked;
        return asked;
    }

    /** The iteration that the next round trains to. */
    int next(Pace pace) {
        return isBelowGoal()
                ? Math.min(reached + pace.mostIterations(), goal)
                : Math.min(reached + pace.iterations(), iterations);
    }

    /** All runs stand at an iteration. */
    void arrive(int newIteration) {
        iteration = newIteration;
        reached = Math.max(reached, iteration);
    }

    /**
     * Decides after a round whether training goes on.
     *
     * @param hurrying whether there is a goal or another run to catch up with
     * @param over whether nothing more can be trained
     */
    void settle(boolean hurrying, boolean over) {
        playing &= !over && (hurrying || playOn);
        if (!hurrying) {
            goal = 0;
        }
    }
}
