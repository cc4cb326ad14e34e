package initlab.session;

import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;

/**
 * Keeps the runs at the same iteration: asks all workers for it, waits until the last has answered, and decides what comes
 * next.
 *
 * <p>A state machine of three parts. The {@link Activity} is what the workers are doing. The {@link Goal} is where training
 * is to go. The requests that arrive while the workers are busy wait in {@code requested} and {@code steps}. Whenever the
 * workers are free, {@link #proceed} derives the next activity from these parts, so a request is never lost.
 *
 * <p>At a given speed the next batch of steps waits for {@link #drawn}: in a hidden tab, which is never drawn, training
 * rests. At the fastest speed it goes on there.
 */
public final class TrainingSession {
    /** The speed at which a batch takes as many steps as the time between two frames allows. */
    public static final int FASTEST = Pace.FASTEST;

    private static final int NONE = -1;

    /** What the workers are doing. */
    private enum Activity {
        /** Building the runs of a new set-up. */
        PREPARING,
        /** Nothing: what is on view stays. */
        RESTING,
        /** Nothing until the latest frame is drawn; then training goes on. */
        AWAITING_DRAW,
        /** Making a batch of steps. */
        TRAINING,
        /** Repeating, in new workers, the steps that the other runs have made. */
        CATCHING_UP,
        /** Producing the frames of an iteration already reached. */
        SHOWING
    }

    /** Where training is to go. */
    private enum Goal {
        /** Nowhere. */
        REST,
        /** Back to where it was, at the fastest speed, and no further. */
        RETURN,
        /** To the end. */
        TRAIN
    }

    private final Timer timer;
    private final Runnable changed;
    private final WorkerPool pool;
    private final Pace pace = new Pace();
    private final FieldSide fieldSide = new FieldSide();
    private final List<RunTrack> tracks = new ArrayList<>();
    private Setup setup;
    /** Number of the set-up, which its workers' frames repeat. */
    private int run;
    /** Number of the first run of the set-up; see {@link RunView#id}. */
    private int firstId;

    private Activity activity = Activity.PREPARING;
    private Goal goal = Goal.REST;
    /** The iteration on view. */
    private int iteration;
    /** The iteration that training has reached. */
    private int reached;
    /** The iteration that the workers were asked for last. */
    private int target;
    /** The iteration to return to at the fastest speed; 0 for none. */
    private int returnTo;
    /** The iteration to look at when the workers are free; {@link #NONE} for none. */
    private int requested = NONE;
    /** Single steps to take when the workers are free. */
    private int steps;
    /** Whether the frames last asked for are as fine as a still picture deserves, and hold what is asked for. */
    private boolean fine;

    private boolean inside;
    private SessionState state;

    /**
     * A session without runs.
     *
     * @param changed called whenever {@link #state} has changed
     */
    public TrainingSession(WorkerPort.Factory workers, Timer timer, Runnable changed) {
        this.timer = timer;
        this.changed = changed;
        pool = new WorkerPool(workers, timer, new WorkerPool.Events() {
            @Override
            public void frame(int column, WorkerFrame frame) {
                receive(column, frame);
            }

            @Override
            public void failed(int column, int failedRun, String message) {
                if (failedRun == run || failedRun < 0) {
                    lose(column, message);
                }
            }

            @Override
            public void silenceChanged() {
                notifyChanged();
            }
        });
    }

    /** Where the session stands; the same object until something changes. */
    public SessionState state() {
        if (state == null) {
            state = describe();
        }
        return state;
    }

    private SessionState describe() {
        List<RunView> runs = new ArrayList<>();
        for (RunTrack track : tracks) {
            runs.add(track.view());
        }
        boolean looking = requested != NONE || activity == Activity.SHOWING;
        return new SessionState(
                phase(),
                !isIdle() || isTraining(),
                isComplete(),
                iteration,
                requested != NONE ? requested : looking ? target : iteration,
                reached,
                Math.max(reached, returnTo),
                goal == Goal.TRAIN,
                pool.silent(),
                List.copyOf(runs));
    }

    private Phase phase() {
        if (isLost()) {
            return Phase.WORKER_LOST;
        }
        if (activity == Activity.PREPARING) {
            return Phase.LOADING;
        }
        if (goal != Goal.REST) {
            return Phase.TRAINING;
        }
        if (iteration < reached) {
            return Phase.LOOKING_BACK;
        }
        return isComplete() ? Phase.FINISHED : iteration == 0 ? Phase.READY : Phase.PAUSED;
    }

    private boolean isIdle() {
        return activity == Activity.RESTING || activity == Activity.AWAITING_DRAW;
    }

    private boolean isTraining() {
        return goal != Goal.REST && !isLost();
    }

    private boolean isLost() {
        for (RunTrack track : tracks) {
            if (track.isLost()) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnyBehind() {
        for (RunTrack track : tracks) {
            if (track.isBehind(reached)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is nothing left to train. */
    private boolean isComplete() {
        if (activity == Activity.PREPARING || isAnyBehind()) {
            return false;
        }
        return reached == setup.iterations() || haveAllStopped();
    }

    private boolean haveAllStopped() {
        for (RunTrack track : tracks) {
            if (!track.isStopped()) {
                return false;
            }
        }
        return true;
    }

    /** Begins a set-up at iteration 0. What was asked of the last one is forgotten. */
    public void start(Setup newSetup) {
        setup = newSetup;
        run++;
        firstId += tracks.size();
        tracks.clear();
        for (String initialization : setup.initializations()) {
            tracks.add(new RunTrack(firstId + tracks.size(), initialization, setup.layerDims()));
        }
        rest();
        requested = NONE;
        iteration = 0;
        reached = 0;
        target = 0;
        activity = Activity.PREPARING;
        fine = false;
        pace.reset();
        pace.begin(timer.now());
        pool.resize(tracks.size());
        for (int i = 0; i < tracks.size(); i++) {
            startRun(i);
        }
        notifyChanged();
    }

    private void startRun(int column) {
        int side = fieldSide.moving(parameters());
        pool.send(column, worker -> worker.start(run, setup, tracks.get(column).initialization(), side, inside));
    }

    private int parameters() {
        return setup.layerDims().parameters();
    }

    /** Trains to the end, or until paused; as soon as the runs are ready. */
    public void train() {
        goal = Goal.TRAIN;
        requested = NONE;
        steps = 0;
        proceedIfIdle();
    }

    /** Trains back to an iteration reached before, at the fastest speed, and on to the end if that was under way. */
    public void resume(int furthest, boolean trainOn) {
        returnTo = Math.min(furthest, setup.iterations());
        goal = trainOn ? Goal.TRAIN : Goal.RETURN;
        proceedIfIdle();
    }

    /** Rests at the iteration that the workers are at. */
    public void pause() {
        if (goal != Goal.REST || steps > 0) {
            rest();
            proceedIfIdle();
        }
    }

    /** Takes one step: towards the iteration reached if an earlier one is on view, else in training. */
    public void step() {
        rest(steps);
        int from = requested != NONE ? requested : activity == Activity.SHOWING ? target : iteration;
        if (from < reached) {
            requested = from + 1;
        } else {
            steps++;
        }
        proceedIfIdle();
    }

    /** Shows an iteration already reached, or the nearest to it. Of several requests in quick succession the last counts. */
    public void goTo(int wanted) {
        rest();
        requested = Math.max(0, Math.min(wanted, reached));
        proceedIfIdle();
    }

    /** Sets the steps of a batch; {@link #FASTEST} for as many as possible. */
    public void setSpeed(int speed) {
        pace.setSpeed(speed);
    }

    /** Sets whether frames hold the statistics of the networks. */
    public void setInside(boolean newInside) {
        if (inside != newInside) {
            inside = newInside;
            fine &= !inside;
            proceedIfIdle();
        }
    }

    /** Replaces dead workers. The new ones repeat the steps up to where the others are, to the same bits. */
    public void replaceLost() {
        pool.resize(tracks.size());
        if (goal == Goal.REST) {
            goal = Goal.RETURN;
        }
        if (pool.isIdle()) {
            target = iteration;
        }
        for (int i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).isLost()) {
                tracks.get(i).replace();
                startRun(i);
            }
        }
        activity = Activity.CATCHING_UP;
        notifyChanged();
    }

    /** Gives up the workers that do not answer, and replaces them. */
    public void replaceSilent() {
        for (int i = 0; i < tracks.size(); i++) {
            if (pool.isOwing(i)) {
                pool.dismiss(i);
                tracks.get(i).lose("");
            }
        }
        replaceLost();
    }

    /** Notes that the latest frame is drawn: at a given speed the next batch waits for that. */
    public void drawn() {
        if (activity == Activity.AWAITING_DRAW) {
            trainBatch();
        }
    }

    private void rest() {
        rest(0);
    }

    private void rest(int remainingSteps) {
        goal = Goal.REST;
        returnTo = 0;
        steps = remainingSteps;
    }

    private void receive(int column, WorkerFrame frame) {
        if (frame.run() != run) {
            return;
        }
        tracks.get(column).take(frame);
        pace.trained(frame.milliseconds());
        pool.answered(column);
        if (pool.isIdle()) {
            arrive();
        }
    }

    /** The last frame of one run stays on view; the others finish what they are doing. */
    private void lose(int column, String message) {
        boolean owed = pool.isOwing(column);
        pool.dismiss(column);
        tracks.get(column).lose(message);
        if (owed && pool.isIdle()) {
            arriveWithout();
        } else {
            notifyChanged();
        }
    }

    /** Nobody else will answer: the runs that live stand at the iteration asked for, if any does. */
    private void arriveWithout() {
        for (RunTrack track : tracks) {
            if (!track.isLost()) {
                arrive();
                return;
            }
        }
        activity = Activity.RESTING;
        notifyChanged();
    }

    /** All workers have answered: every run stands at the iteration asked for. */
    private void arrive() {
        iteration = target;
        reached = Math.max(reached, iteration);
        if (!fine && activity != Activity.PREPARING) {
            fieldSide.adapt(pace.overhead(timer.now()));
        }
        if (activity == Activity.CATCHING_UP || activity == Activity.TRAINING && (isReturning() || pace.isFastest())) {
            pace.end(timer.now());
        }
        proceed();
    }

    private boolean isReturning() {
        return reached < returnTo;
    }

    private void proceedIfIdle() {
        if (isIdle()) {
            proceed();
        } else {
            notifyChanged();
        }
    }

    /** Decides what the workers do next; they are free. */
    private void proceed() {
        activity = Activity.RESTING;
        if (!isLost()) {
            if (goal != Goal.REST) {
                proceedWithTraining();
            }
            if (goal == Goal.REST) {
                proceedAtRest();
            }
        }
        notifyChanged();
    }

    private void proceedWithTraining() {
        if (isAnyBehind()) {
            catchUp();
        } else if (isComplete() || goal == Goal.RETURN && !isReturning()) {
            rest(steps);
        } else if (isReturning() || pace.isFastest() || iteration < reached) {
            trainBatch();
        } else {
            activity = Activity.AWAITING_DRAW;
        }
    }

    private void proceedAtRest() {
        if (requested != NONE) {
            int wanted = requested;
            requested = NONE;
            show(wanted, false);
        } else if (steps > 0 && !isComplete()) {
            steps--;
            train(reached + 1, true);
        } else {
            steps = 0;
            if (!fine) {
                show(iteration, true);
            }
        }
    }

    private void trainBatch() {
        train(
                isReturning()
                        ? Math.min(reached + pace.fastestSteps(), returnTo)
                        : Math.min(reached + pace.steps(), setup.iterations()),
                false);
    }

    private void train(int newTarget, boolean atRest) {
        activity = Activity.TRAINING;
        int side = prepare(newTarget, atRest);
        for (int i = 0; i < tracks.size(); i++) {
            pool.send(i, worker -> worker.advance(run, newTarget, side, inside));
        }
    }

    private void show(int newTarget, boolean atRest) {
        activity = Activity.SHOWING;
        int side = prepare(newTarget, atRest);
        for (int i = 0; i < tracks.size(); i++) {
            pool.send(i, worker -> worker.show(run, newTarget, side, inside));
        }
    }

    private void catchUp() {
        activity = Activity.CATCHING_UP;
        // The other runs stay at the iteration on view.
        int side = prepare(iteration, false);
        for (int i = 0; i < tracks.size(); i++) {
            RunTrack track = tracks.get(i);
            if (track.isBehind(reached)) {
                int next = Math.min(track.reached() + pace.fastestSteps(), reached);
                pool.send(i, worker -> worker.advance(run, next, side, inside));
            }
        }
    }

    private int prepare(int newTarget, boolean atRest) {
        target = newTarget;
        fine = atRest;
        pace.begin(timer.now());
        return atRest ? fieldSide.atRest(parameters()) : fieldSide.moving(parameters());
    }

    private void notifyChanged() {
        state = null;
        changed.run();
    }
}
