package initlab.page.runs;

import initlab.network.Parameters;
import initlab.page.dom.Clock;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import initlab.worker.Reply;
import initlab.worker.Request;
import java.util.List;

/**
 * Keeps the runs in step: every round asks all workers for the same iteration, and the next round begins when the last
 * has answered. At a given speed the next round also waits for the picture, so in a hidden tab, which is never drawn,
 * training rests; at the fastest it goes on there. Either way a tab that comes back finds one picture to draw, the latest.
 */
public final class Conductor {
    /** The speed of as many iterations a round as go. */
    public static final int FASTEST = Pace.FASTEST;
    /** Of a fault in a worker that could not even load. */
    private static final int ANY_RUN = -1;

    private final Events events;
    private final Crew crew;
    private final Runs runs = new Runs();
    private final Pace pace = new Pace();
    private final FieldSide side = new FieldSide();
    private Setup setup;
    private int run;
    /** The iteration on view. */
    private int iteration;
    /** Updates made: the iteration on view unless somebody looks back. */
    private int reached;
    /** The iteration asked for last. */
    private int target;
    /** The iteration to look at as soon as the workers are free; −1 for none. */
    private int wanted = -1;
    /** The iteration to train to at the fastest, whatever the speed: one that was reached before; 0 for none. */
    private int goal;
    /** Whether training goes on once goal and stragglers are where they were. */
    private boolean playOn;
    /** Whether a step was asked for while the workers were busy. */
    private boolean stepAsked;
    private boolean inside;
    private int fieldSize;
    private boolean started;
    private boolean playing;
    /** Whether the field last asked for is as fine as a still picture deserves. */
    private boolean fine;
    /** What the page hears of. */
    public interface Events {
        /** All runs stand at a new iteration, or the state of play changed. */
        void changed();

        /** A run stopped short; {@link #goOn} and a new start are the ways out. */
        void failed(String sentence);

        /** Runs have not answered for a calm while; {@link #replaceSilent} is the way out. */
        void silent(String sentence);

        /** They have, after all. */
        void answered();
    }

    /** A conductor without runs yet. */
    public Conductor(String engine, Events events) {
        this.events = events;
        crew = new Crew(engine, new Crew.Events() {
            @Override
            public void replied(int index, Reply reply) {
                receive(index, reply);
            }

            @Override
            public void died(int index, String message) {
                fail(index, message);
                events.failed(runs.failures());
            }

            @Override
            public void silent() {
                events.silent(runs.silence(crew));
            }
        });
    }

    /** The runs as they are known. */
    public List<RunState> states() {
        return runs.states();
    }

    /** The iteration that every run shows. */
    public int iteration() {
        return iteration;
    }

    /** The iteration that training has come to. */
    public int reached() {
        return reached;
    }

    /** Whether frames are to hold what goes on inside the networks. */
    public void setInside(boolean inside) {
        this.inside = inside;
        if (started && !playing) {
            lookAt(wanted >= 0 ? wanted : target);
        }
    }

    /** Shows an iteration already reached; of many asked for in quick succession, the last. Training pauses. */
    public void lookAt(int newWanted) {
        stop();
        wanted = Math.max(0, Math.min(newWanted, reached));
        look();
        events.changed();
    }

    /** Whether an iteration asked for is not on view yet. */
    public boolean isLooking() {
        return wanted >= 0 || !crew.isIdle() && target != iteration && !playing;
    }

    private void look() {
        if (started && crew.isIdle() && wanted >= 0) {
            int now = wanted;
            wanted = -1;
            request(now, false, true);
        }
    }

    /** Whether training goes on. */
    public boolean isPlaying() {
        return playing;
    }

    /** Whether the first frames are there and all workers alive. */
    public boolean isReady() {
        return started && !runs.hasFailed();
    }

    /** The iteration that training has come to, or came to before and is on its way back to. */
    public int best() {
        return Math.max(reached, goal);
    }

    /** Whether training is going on, or will be once it is back where it was. */
    public boolean isPlayingOn() {
        return playing && (playOn || !isHurrying());
    }

    /** Whether the workers owe nothing: what is on view stays. */
    public boolean isAtRest() {
        return !playing && crew.isIdle();
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
        return started && !runs.hasStraggler(reached) && (reached == setup.iterations() || runs.haveAllStopped());
    }

    private boolean isHurrying() {
        return reached < goal || runs.hasStraggler(reached);
    }

    /** Begins anew at iteration 0. */
    public void start(Setup newSetup) {
        setup = newSetup;
        run++;
        iteration = 0;
        reached = 0;
        target = 0;
        wanted = -1;
        started = false;
        stop();
        pace.reset();
        int columns = setup.initializations().size();
        crew.muster(columns);
        runs.begin(setup.initializations());
        fine = true;
        fieldSize = side.atRest(parameters());
        for (int i = 0; i < columns; i++) {
            begin(i);
        }
        events.changed();
    }

    private void begin(int index) {
        crew.ask(index, Request.start(run, SetupQuery.format(setup), setup.initializations().get(index), fieldSize, inside));
    }

    /** Trains to an iteration that was reached before, at the fastest, and on from there if it is to. */
    public void resume(int newGoal, boolean newPlayOn) {
        goal = Math.min(newGoal, setup.iterations());
        playOn = newPlayOn;
        playing = true;
        events.changed();
        if (started && crew.isIdle()) {
            next();
        }
    }

    /** Gives dead runs new workers, which work everything out again up to where the others are, to the same bits. */
    public void goOn() {
        if (crew.isIdle()) {
            target = iteration;
        }
        crew.muster(runs.size());
        fieldSize = side.moving(parameters());
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).failure != null) {
                runs.get(i).restart();
                begin(i);
            }
        }
        fine = false;
        playing = true;
        events.changed();
    }

    /** As {@link #goOn}, for those that do not answer. */
    public void replaceSilent() {
        for (int i = 0; i < runs.size(); i++) {
            if (crew.isAwaited(i)) {
                fail(i, Words.of("It did not answer."));
            }
        }
        goOn();
    }

    /** Trains on until paused or finished. */
    public void play() {
        if (isReady() && !playing && !isFinished()) {
            playing = true;
            playOn = true;
            stepAsked = false;
            wanted = -1;
            events.changed();
            if (crew.isIdle()) {
                next();
            }
        }
    }

    private void stop() {
        playing = false;
        stepAsked = false;
        playOn = false;
        goal = 0;
    }

    /** Stops training where it is. */
    public void pause() {
        if (playing) {
            stop();
            events.changed();
            refine();
        }
    }

    /** One iteration. */
    public void step() {
        stop();
        if (iteration < reached) {
            lookAt(iteration + 1);
        } else {
            stepAsked = isReady();
            takeStep();
        }
        events.changed();
    }

    private void takeStep() {
        if (stepAsked && isReady() && crew.isIdle() && reached < setup.iterations()) {
            stepAsked = false;
            request(reached + 1, true, false);
        }
    }

    /** Iterations a round; {@link #FASTEST} for as many as go. */
    public void setSpeed(int speed) {
        pace.setSpeed(speed);
    }

    /** Called once the latest frame is drawn: at a given speed the next round waits for that. */
    public void drawn() {
        if (playing && crew.isIdle()) {
            next();
        }
    }

    private void next() {
        if (runs.hasStraggler(reached)) {
            pace.begin(Clock.now());
            for (int i = 0; i < runs.size(); i++) {
                if (Runs.isStraggler(runs.get(i), reached)) {
                    int next = Math.min(runs.get(i).reached + pace.mostIterations(), reached);
                    crew.ask(i, Request.advance(run, next, fieldSize, inside));
                }
            }
        } else if (reached < goal) {
            request(Math.min(reached + pace.mostIterations(), goal), false, false);
        } else {
            request(Math.min(reached + pace.iterations(), setup.iterations()), false, false);
        }
    }

    private void refine() {
        if (isReady() && crew.isIdle() && !playing && !fine) {
            request(iteration, true, true);
        }
    }

    private int parameters() {
        return new Parameters(setup.layerDims()).count();
    }

    private void request(int newTarget, boolean atRest, boolean back) {
        target = newTarget;
        fine = atRest;
        fieldSize = atRest ? side.atRest(parameters()) : side.moving(parameters());
        pace.begin(Clock.now());
        for (int i = 0; i < runs.size(); i++) {
            crew.ask(i, back ? Request.show(run, target, fieldSize, inside)
                    : Request.advance(run, target, fieldSize, inside));
        }
    }

    private void receive(int index, Reply reply) {
        if (reply.getKind().equals(Reply.FAILED) && (reply.getRun() == run || reply.getRun() == ANY_RUN)) {
            fail(index, reply.getMessage());
            events.failed(runs.failures());
        } else if (reply.getKind().equals(Reply.FRAME) && reply.getRun() == run) {
            runs.get(index).take(reply, setup.layerDims());
            pace.trained(reply.getMilliseconds());
            crew.answered(index);
            events.answered();
            if (crew.isIdle()) {
                roundDone();
            }
        }
    }

    private void roundDone() {
        started = true;
        iteration = target;
        reached = Math.max(reached, iteration);
        for (RunState state : runs.states()) {
            state.finished = iteration == setup.iterations();
        }
        boolean hurrying = isHurrying();
        if (!fine) {
            side.took(pace.rest(Clock.now()));
        }
        if (playing && (hurrying || pace.isFastest())) {
            pace.end(Clock.now());
        }
        if (isFinished() || hasFailed() || !hurrying && !playOn) {
            playing = false;
        }
        if (!hurrying) {
            goal = 0;
        }
        events.changed();
        if (!playing) {
            look();
            takeStep();
            refine();
        } else if (hurrying || pace.isFastest()) {
            next();
        }
    }

    /** Ends one run; its last frame stays on view, and the others keep theirs, and finish their round. */
    private void fail(int index, String message) {
        playing = false;
        boolean wasAwaited = crew.isAwaited(index);
        crew.dismiss(index);
        runs.get(index).failure = message.endsWith(".") ? message : message + ".";
        if (wasAwaited && crew.isIdle() && !runs.haveAllFailed()) {
            roundDone();
        }
        events.changed();
    }
}
