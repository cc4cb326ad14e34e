package initlab.session;

import initlab.session.Agenda.Goal;
import initlab.setup.Setup;
import initlab.training.Detail;

/**
 * Keeps the runs at the same iteration. Asks all workers for an iteration, waits until all have answered, and decides
 * what to do next.
 *
 * <p>A state machine. The {@link Activity} is what the workers are doing; the {@link Agenda} is what has been asked
 * for. Whenever the workers are free, {@link #proceed} derives the next activity from both, so a request that arrives
 * while they are busy is never lost.
 *
 * <p>At a given speed the next batch of steps waits for {@link #drawn}. A hidden tab is never drawn, so training stops
 * there. At the fastest speed it continues.
 */
public final class TrainingSession {
    /** The speed at which a batch takes as many steps as the time between two frames allows. */
    public static final int FASTEST = Pace.FASTEST;

    /** What the workers are doing. */
    private enum Activity {
        /** Building the runs of a new set-up. */
        PREPARING,
        /** Nothing. */
        RESTING,
        /** Nothing until the latest frame is drawn. Then training continues. */
        AWAITING_DRAW,
        /** Making a batch of steps. */
        TRAINING,
        /** Repeating, in new workers, the steps that the other runs have made. */
        CATCHING_UP,
        /** Producing the frames of an iteration already reached. */
        SHOWING
    }

    private final Timer timer;
    private final Runnable changed;
    private final WorkerPool pool;
    private final Agenda agenda = new Agenda();
    private final Pace pace = new Pace();
    private final FieldSide fieldSide = new FieldSide();
    private final Tracks tracks = new Tracks();
    private Setup setup;
    /** The number of the set-up. Frames of its workers repeat it. */
    private int run;

    private Activity activity = Activity.PREPARING;
    /** The iteration on view. */
    private int iteration;
    /** The iteration that training has reached. */
    private int reached;
    /** The iteration that the workers were asked for last. */
    private int target;
    /** Whether the last frames requested have the field of a still picture and the statistics asked for. */
    private boolean fine;

    private Detail detail = Detail.PLAIN;
    /** Whether a worker has been asked for the set-up's first frame. */
    private boolean started;
    /** Null after something has changed. */
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

    /** The state of the session; the same object until something changes. */
    public SessionState state() {
        if (state == null) {
            state = new SessionState(
                    phase(),
                    !isIdle() || agenda.isTraining() && !tracks.isAnyLost(),
                    isComplete(),
                    iteration,
                    requested(),
                    reached,
                    Math.max(reached, agenda.returnTo()),
                    agenda.goal() == Goal.TRAIN,
                    pool.silent(),
                    tracks.views());
        }
        return state;
    }

    private Phase phase() {
        if (tracks.isAnyLost()) {
            return Phase.WORKER_LOST;
        }
        if (activity == Activity.PREPARING) {
            return Phase.LOADING;
        }
        if (agenda.isTraining()) {
            return Phase.TRAINING;
        }
        if (iteration < reached) {
            return Phase.LOOKING_BACK;
        }
        return isComplete() ? Phase.FINISHED : iteration == 0 ? Phase.READY : Phase.PAUSED;
    }

    /** The iteration that is or will be on view, apart from training. */
    private int requested() {
        return agenda.hasRequest() ? agenda.requested() : activity == Activity.SHOWING ? target : iteration;
    }

    private boolean isIdle() {
        return activity == Activity.RESTING || activity == Activity.AWAITING_DRAW;
    }

    /** Whether there is nothing left to train. */
    private boolean isComplete() {
        return activity != Activity.PREPARING
                && !tracks.isAnyBehind(reached)
                && (reached == setup.iterations() || tracks.haveAllStopped());
    }

    /** Begins a set-up at iteration 0 and drops all earlier requests. */
    public void start(Setup newSetup) {
        setup = newSetup;
        run++;
        tracks.begin(setup);
        agenda.clear();
        iteration = 0;
        reached = 0;
        activity = Activity.PREPARING;
        pace.reset();
        int side = prepare(0, true);
        started = false;
        pool.resize(tracks.size());
        for (int i = 0; i < tracks.size(); i++) {
            startRun(i, side);
        }
        notifyChanged();
    }

    private void startRun(int column, int side) {
        String initialization = tracks.get(column).initialization();
        pool.send(column, worker -> worker.start(run, setup, initialization, side, this::detailOfStart));
    }

    private Detail detailOfStart() {
        started = true;
        return detail;
    }

    /** Trains to the end or until paused. Training begins as soon as the runs are ready. */
    public void train() {
        agenda.train();
        proceedIfIdle();
    }

    /** Trains back to an iteration reached before, at the fastest speed, and then to the end if {@code trainOn}. */
    public void resume(int furthest, boolean trainOn) {
        agenda.returnTo(Math.min(furthest, setup.iterations()), trainOn);
        proceedIfIdle();
    }

    /** Pauses at the iteration that the workers have reached. */
    public void pause() {
        if (agenda.isTraining() || agenda.hasSteps()) {
            agenda.rest();
            agenda.dropSteps();
            proceedIfIdle();
        }
    }

    /** Takes one step. If an earlier iteration is on view, shows the next one; otherwise trains. */
    public void step() {
        if (!agenda.isTraining() && requested() < reached) {
            agenda.show(requested() + 1);
        } else {
            agenda.addStep();
        }
        proceedIfIdle();
    }

    /**
     * Shows an iteration already reached, or the nearest one. If requests follow one another quickly, the last one
     * counts.
     */
    public void goTo(int wanted) {
        agenda.show(Math.max(0, Math.min(wanted, reached)));
        proceedIfIdle();
    }

    /** Sets the steps of a batch; {@link #FASTEST} for as many as possible. */
    public void setSpeed(int speed) {
        pace.setSpeed(speed);
    }

    /** Sets what frames contain. At rest, the frames on view are requested again. */
    public void setDetail(Detail newDetail) {
        if (!detail.equals(newDetail)) {
            fine &= !started || detail.covers(newDetail);
            detail = newDetail;
            if (setup != null) {
                proceedIfIdle();
            }
        }
    }

    /** Replaces dead workers. The new ones repeat the steps up to the iteration of the others, with the same bits. */
    public void replaceLost() {
        agenda.catchUp();
        pool.resize(tracks.size());
        if (pool.isIdle()) {
            target = iteration;
        }
        activity = Activity.CATCHING_UP;
        int side = fieldSide.moving(setup.layerDims().parameters());
        for (int i = 0; i < tracks.size(); i++) {
            if (tracks.get(i).isLost()) {
                tracks.get(i).replace();
                startRun(i, side);
            }
        }
        fine = false;
        notifyChanged();
    }

    /** Replaces the workers that do not answer. */
    public void replaceSilent() {
        for (int column : pool.silent()) {
            pool.dismiss(column);
            tracks.get(column).lose("");
        }
        replaceLost();
    }

    /** Notes that the latest frame is drawn. At a given speed the next batch waits for this. */
    public void drawn() {
        if (activity == Activity.AWAITING_DRAW) {
            trainBatch();
        }
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

    /**
     * Notes that a worker has died. The last frame of its run stays on view, and the other runs finish their requests.
     */
    private void lose(int column, String message) {
        boolean owed = pool.isOwing(column);
        pool.dismiss(column);
        tracks.get(column).lose(message);
        if (tracks.areAllLost()) {
            activity = Activity.RESTING;
            notifyChanged();
        } else if (owed && pool.isIdle()) {
            arrive();
        } else {
            notifyChanged();
        }
    }

    /** Notes that all workers have answered: every run is at the iteration asked for. */
    private void arrive() {
        iteration = target;
        reached = Math.max(reached, iteration);
        double now = timer.now();
        if (!fine && activity != Activity.PREPARING) {
            fieldSide.adapt(pace.overhead(now));
        }
        boolean fast = agenda.isReturning(reached) || pace.isFastest();
        if (activity == Activity.CATCHING_UP || activity == Activity.TRAINING && fast) {
            pace.end(now);
        }
        proceed();
    }

    private void proceedIfIdle() {
        if (isIdle()) {
            proceed();
        } else {
            notifyChanged();
        }
    }

    /** Decides what the workers do next. All of them are free. */
    private void proceed() {
        activity = Activity.RESTING;
        if (!tracks.isAnyLost()) {
            if (agenda.isTraining()) {
                proceedTraining();
            }
            if (!agenda.isTraining()) {
                proceedAtRest();
            }
        }
        notifyChanged();
    }

    private void proceedTraining() {
        if (tracks.isAnyBehind(reached)) {
            catchUp();
        } else if (isComplete() || agenda.goal() == Goal.RETURN && !agenda.isReturning(reached)) {
            agenda.rest();
        } else if (agenda.isReturning(reached) || pace.isFastest() || iteration < reached) {
            trainBatch();
        } else {
            activity = Activity.AWAITING_DRAW;
        }
    }

    private void proceedAtRest() {
        if (agenda.hasRequest()) {
            show(agenda.takeRequest(), false);
        } else if (agenda.hasSteps() && !isComplete()) {
            agenda.takeStep();
            advance(reached + 1, true);
        } else {
            agenda.dropSteps();
            if (!fine) {
                show(iteration, true);
            }
        }
    }

    private void trainBatch() {
        boolean returning = agenda.isReturning(reached);
        int end = returning ? agenda.returnTo() : setup.iterations();
        advance(Math.min(reached + (returning ? pace.fastestSteps() : pace.steps()), end), false);
    }

    private void advance(int newTarget, boolean atRest) {
        activity = Activity.TRAINING;
        int side = prepare(newTarget, atRest);
        for (int i = 0; i < tracks.size(); i++) {
            pool.send(i, worker -> worker.advance(run, newTarget, side, detail));
        }
    }

    private void show(int newTarget, boolean atRest) {
        activity = Activity.SHOWING;
        int side = prepare(newTarget, atRest);
        for (int i = 0; i < tracks.size(); i++) {
            pool.send(i, worker -> worker.show(run, newTarget, side, detail));
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
                pool.send(i, worker -> worker.advance(run, next, side, detail));
            }
        }
    }

    private int prepare(int newTarget, boolean atRest) {
        target = newTarget;
        fine = atRest;
        pace.begin(timer.now());
        int parameters = setup.layerDims().parameters();
        return atRest ? fieldSide.atRest(parameters) : fieldSide.moving(parameters);
    }

    private void notifyChanged() {
        state = null;
        changed.run();
    }
}
