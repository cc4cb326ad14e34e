package initlab.session;

/** The requests that the session has not carried out yet. Sends nothing to workers. */
final class Agenda {
    private static final int NONE = -1;

    /** How far to train. */
    enum Goal {
        /** Not at all. */
        REST,
        /** Back to an iteration reached before, at the fastest speed, and no further. */
        RETURN,
        /** To the end. */
        TRAIN
    }

    private Goal goal = Goal.REST;
    /** The iteration to return to at the fastest speed; 0 for none. */
    private int returnTo;
    /** The iteration to show when the workers are free; {@link #NONE} for none. */
    private int requested = NONE;
    /** Single steps to take when the workers are free. */
    private int steps;

    Goal goal() {
        return goal;
    }

    boolean isTraining() {
        return goal != Goal.REST;
    }

    /** The iteration to return to at the fastest speed; 0 for none. */
    int returnTo() {
        return returnTo;
    }

    boolean isReturning(int reached) {
        return reached < returnTo;
    }

    /** Removes all requests. */
    void clear() {
        rest();
        steps = 0;
        requested = NONE;
    }

    /** Stops training. Single steps and the iteration to show remain. */
    void rest() {
        goal = Goal.REST;
        returnTo = 0;
    }

    /** Trains to the end. */
    void train() {
        goal = Goal.TRAIN;
        requested = NONE;
        steps = 0;
    }

    /** Returns to an iteration and then trains to the end if {@code trainOn}. */
    void returnTo(int iteration, boolean trainOn) {
        returnTo = iteration;
        goal = trainOn ? Goal.TRAIN : Goal.RETURN;
    }

    /** Makes the runs that are behind catch up before anything else. */
    void catchUp() {
        if (goal == Goal.REST) {
            goal = Goal.RETURN;
        }
    }

    /** Shows an iteration. Replaces training, single steps and earlier iterations to show. */
    void show(int iteration) {
        rest();
        steps = 0;
        requested = iteration;
    }

    boolean hasRequest() {
        return requested != NONE;
    }

    int requested() {
        return requested;
    }

    int takeRequest() {
        int taken = requested;
        requested = NONE;
        return taken;
    }

    /** Adds a single step. */
    void addStep() {
        rest();
        steps++;
    }

    boolean hasSteps() {
        return steps > 0;
    }

    void takeStep() {
        steps--;
    }

    void dropSteps() {
        steps = 0;
    }
}
