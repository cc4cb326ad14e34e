package initlab.session;

/** What has been asked of the session and is not done yet. Asks no worker. */
final class Agenda {
    private static final int NONE = -1;

    /** Where training is to go. */
    enum Goal {
        /** Nowhere. */
        REST,
        /** Back to where it was, at the fastest speed, and no further. */
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

    /** Forgets everything. */
    void clear() {
        rest();
        steps = 0;
        requested = NONE;
    }

    /** Ends training; steps and the iteration to show stay. */
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

    /** Returns to an iteration, and trains on from there if asked to. */
    void returnTo(int iteration, boolean trainOn) {
        returnTo = iteration;
        goal = trainOn ? Goal.TRAIN : Goal.RETURN;
    }

    /** Lets the runs that are behind catch up, whatever else is asked for. */
    void catchUp() {
        if (goal == Goal.REST) {
            goal = Goal.RETURN;
        }
    }

    /** Shows an iteration; takes the place of training, steps and an earlier request. */
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

    /** Takes a step in training. */
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
