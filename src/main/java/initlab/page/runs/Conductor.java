package initlab.page.runs;

import initlab.page.dom.Clock;
import initlab.setup.Setup;
import java.util.List;

/**
 * Keeps the runs in step: every round asks all workers for the same iteration, and the next round begins when the last
 * has answered. At a given speed the next round also waits for the picture, so in a hidden tab, which is never drawn,
 * training rests; at the fastest it goes on there. Either way a tab that comes back finds one picture to draw, the latest.
 */
public final class Conductor {
    /** The speed of as many iterations a round as go. */
    public static final int FASTEST = Pace.FASTEST;

    private final RunEvents events;
    private final Runs runs = new Runs();
    private final Pace pace = new Pace();
    private final Course course = new Course();
    private final Rounds rounds;
    /** Whether the first frames are there. */
    private boolean started;

    /** A conductor without runs yet. */
    public Conductor(String engine, RunEvents events) {
        this.events = events;
        rounds = new Rounds(engine, runs, pace, events, this);
    }

    /** The runs as they are known. */
    public List<RunState> states() {
        return runs.states();
    }

    /** The iteration that every run shows. */
    public int iteration() {
        return course.iteration();
    }

    /** The iteration that training has come to. */
    public int reached() {
        return course.reached();
    }

    /** The iteration that training has come to, or came to before and is on its way back to. */
    public int best() {
        return course.best();
    }

    /** Whether training goes on. */
    public boolean isPlaying() {
        return course.isPlaying();
    }

    /** Whether training is going on, or will be once it is back where it was. */
    public boolean isPlayingOn() {
        return course.isPlaying() && (course.isPlayingOn() || !isHurrying());
    }

    /** Whether an iteration asked for is not on view yet. */
    public boolean isLooking() {
        return course.isWanting() || !rounds.isIdle() && rounds.target() != iteration() && !isPlaying();
    }

    /** Whether the workers owe nothing: what is on view stays. */
    public boolean isAtRest() {
        return !isPlaying() && rounds.isIdle();
    }

    /** Whether the first frames are there and all workers alive. */
    public boolean isReady() {
        return started && !hasFailed();
    }

    /** Whether a run's worker died. */
    public boolean hasFailed() {
        return runs.hasFailed();
    }

    /** Whether there is anything to see of every run. */
    public boolean isShown() {
        return runs.areShown();
    }

    /** Whether there is nothing left to train. */
    public boolean isFinished() {
        return started && !runs.hasStraggler(reached()) && (course.isAtEnd() || runs.haveAllStopped());
    }

    private boolean isHurrying() {
        return course.isBelowGoal() || runs.hasStraggler(reached());
    }

    /** Begins anew at iteration 0. */
    public void start(Setup setup) {
        started = false;
        course.begin(setup.iterations());
        rounds.start(setup);
        events.changed();
    }

    /** Trains to an iteration that was reached before, at the fastest, and on from there if it is to. */
    public void resume(int goal, boolean playOn) {
        course.resume(goal, playOn);
        events.changed();
        if (started && rounds.isIdle()) {
            next();
        }
    }

    /** Gives dead runs new workers, which work everything out again up to where the others are, to the same bits. */
    public void goOn() {
        rounds.replaceDead(iteration());
        course.goOn();
        events.changed();
    }

    /** As {@link #goOn}, for those that do not answer. */
    public void replaceSilent() {
        rounds.dismissSilent();
        goOn();
    }

    /** Trains on until paused or finished. */
    public void play() {
        if (isReady() && !isPlaying() && !isFinished()) {
            course.play();
            events.changed();
            if (rounds.isIdle()) {
                next();
            }
        }
    }

    /** Stops training where it is. */
    public void pause() {
        if (isPlaying()) {
            course.stop();
            events.changed();
            refine();
        }
    }

    /** One iteration. */
    public void step() {
        course.stop();
        if (iteration() < reached()) {
            lookAt(iteration() + 1);
        } else if (isReady()) {
            course.askStep();
            takeStep();
        }
        events.changed();
    }

    /** Shows an iteration already reached; of many asked for in quick succession, the last. Training pauses. */
    public void lookAt(int wanted) {
        course.want(wanted);
        look();
        events.changed();
    }

    /** Whether frames are to hold what goes on inside the networks. */
    public void setInside(boolean inside) {
        rounds.setInside(inside);
        if (started && !isPlaying()) {
            lookAt(course.isWanting() ? course.wanted() : rounds.target());
        }
    }

    /** Iterations a round; {@link #FASTEST} for as many as go. */
    public void setSpeed(int speed) {
        pace.setSpeed(speed);
    }

    /** Called once the latest frame is drawn: at a given speed the next round waits for that. */
    public void drawn() {
        if (isPlaying() && rounds.isIdle()) {
            next();
        }
    }

    private void next() {
        if (runs.hasStraggler(reached())) {
            rounds.catchUp(reached());
        } else {
            rounds.request(course.next(pace), false, false);
        }
    }

    private void look() {
        if (started && rounds.isIdle() && course.isWanting()) {
            rounds.request(course.takeWanted(), false, true);
        }
    }

    private void takeStep() {
        if (isReady() && rounds.isIdle() && course.takeStep()) {
            rounds.request(reached() + 1, true, false);
        }
    }

    private void refine() {
        if (isReady() && rounds.isIdle() && !isPlaying() && !rounds.isFine()) {
            rounds.request(iteration(), true, true);
        }
    }

    /** A run has ended before its time. */
    void runLost() {
        course.halt();
        events.changed();
    }

    /** All that live have answered. */
    void roundDone() {
        started = true;
        course.arrive(rounds.target());
        for (RunState state : runs.states()) {
            state.finished = course.isEndOnView();
        }
        boolean hurrying = isHurrying();
        rounds.fitField();
        if (isPlaying() && (hurrying || pace.isFastest())) {
            pace.end(Clock.now());
        }
        course.settle(hurrying, isFinished() || hasFailed());
        events.changed();
        if (!isPlaying()) {
            look();
            takeStep();
            refine();
        } else if (hurrying || pace.isFastest()) {
            next();
        }
    }
}
