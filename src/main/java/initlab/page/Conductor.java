package initlab.page;

import initlab.network.Parameters;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import initlab.worker.Reply;
import initlab.worker.Request;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/**
 * Keeps the runs in step: every round asks all workers for the same iteration, and the next round begins when the last
 * has answered.
 */
final class Conductor {
    /** Points a side of the field while the runs go on, and at rest: at most, at least … */
    private static final int[] FIELD_MOVING = {100, 30};
    private static final int[] FIELD_AT_REST = {200, 60};
    /** … and in between as many as take so many multiplications, so that a large network stays lively. */
    private static final double FIELD_EFFORT = 4e6;
    /** Of a fault in a worker that could not even load. */
    private static final int ANY_RUN = -1;

    private final String engine;
    private final Events events;
    private final List<RunWorker> workers = new ArrayList<>();
    private final List<RunState> states = new ArrayList<>();
    private final Pace pace = new Pace();
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
    private boolean inside;
    private int awaited;
    private int fieldSize;
    private boolean started;
    private boolean playing;
    /** Whether the field last asked for is as fine as a still picture deserves. */
    private boolean fine;
    /** What the page hears of. */
    interface Events {
        /** All runs stand at a new iteration, or the state of play changed. */
        void changed();

        /** A run stopped short. */
        void failed(String sentence);
    }

    Conductor(String engine, Events events) {
        this.engine = engine;
        this.events = events;
    }

    /** The runs as they are known. */
    List<RunState> states() {
        return states;
    }

    /** The iteration that every run shows. */
    int iteration() {
        return iteration;
    }

    /** The iteration that training has come to. */
    int reached() {
        return reached;
    }

    /** Whether frames are to hold what goes on inside the networks. */
    void setInside(boolean inside) {
        this.inside = inside;
        if (started && !playing) {
            lookAt(wanted >= 0 ? wanted : target);
        }
    }

    /** Shows an iteration already reached; of many asked for in quick succession, the last. Training pauses. */
    void lookAt(int newWanted) {
        playing = false;
        wanted = Math.max(0, Math.min(newWanted, reached));
        look();
        events.changed();
    }

    /** Whether an iteration asked for is not on view yet. */
    boolean isLooking() {
        return wanted >= 0 || awaited > 0 && target != iteration && !playing;
    }

    private void look() {
        if (started && awaited == 0 && wanted >= 0) {
            int now = wanted;
            wanted = -1;
            request(now, false, true);
        }
    }

    boolean isPlaying() {
        return playing;
    }

    /** Whether the first frames are there. */
    boolean isReady() {
        return started;
    }

    /** Whether a run stopped short; a new start is the way out. */
    boolean hasFailed() {
        for (RunState state : states) {
            if (state.failure != null) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is anything to see of every run. */
    boolean isShown() {
        for (RunState state : states) {
            if (state.parameters == null) {
                return false;
            }
        }
        return true;
    }

    boolean isFinished() {
        return started && (reached == setup.iterations() || allStopped());
    }

    private boolean allStopped() {
        for (RunState state : states) {
            if (!state.stopped) {
                return false;
            }
        }
        return true;
    }

    /** Begins anew at iteration 0. */
    void start(Setup newSetup) {
        setup = newSetup;
        run++;
        iteration = 0;
        reached = 0;
        target = 0;
        wanted = -1;
        started = false;
        playing = false;
        pace.reset();
        int columns = setup.initializations().size();
        while (workers.size() > columns) {
            workers.remove(workers.size() - 1).terminate();
        }
        while (workers.size() < columns) {
            workers.add(worker(workers.size()));
        }
        states.clear();
        awaited = columns;
        fine = true;
        fieldSize = fieldSize(FIELD_AT_REST);
        for (int i = 0; i < columns; i++) {
            String initialization = setup.initializations().get(i);
            states.add(new RunState(initialization));
            workers.get(i).send(Request.start(run, SetupQuery.format(setup), initialization, fieldSize, inside));
        }
        events.changed();
    }

    private RunWorker worker(int index) {
        return new RunWorker(engine, reply -> receive(index, reply), message -> fail(index,
                Words.of("A training worker stopped: {0}.", message)));
    }

    /** Trains on until paused or finished. */
    void play() {
        if (started && !playing && !isFinished()) {
            playing = true;
            wanted = -1;
            events.changed();
            if (awaited == 0) {
                next();
            }
        }
    }

    void pause() {
        if (playing) {
            playing = false;
            events.changed();
            refine();
        }
    }

    /** One iteration. */
    void step() {
        playing = false;
        if (iteration < reached) {
            lookAt(iteration + 1);
        } else if (started && awaited == 0 && reached < setup.iterations()) {
            request(reached + 1, true, false);
        }
        events.changed();
    }

    /** Iterations a round; {@link Pace#FASTEST} for as many as go. */
    void setSpeed(int speed) {
        pace.setSpeed(speed);
    }

    /** Called once the latest frame is drawn: at a given speed the next round waits for that. */
    void drawn() {
        if (playing && awaited == 0) {
            next();
        }
    }

    private void next() {
        request(Math.min(reached + pace.iterations(), setup.iterations()), false, false);
    }

    private void refine() {
        if (started && awaited == 0 && !playing && !fine) {
            request(iteration, true, true);
        }
    }

    private int fieldSize(int[] mostAndLeast) {
        int side = (int) Math.sqrt(FIELD_EFFORT / new Parameters(setup.layerDims()).count());
        return Math.max(mostAndLeast[1], Math.min(side, mostAndLeast[0]));
    }

    private void request(int newTarget, boolean atRest, boolean back) {
        target = newTarget;
        fine = atRest;
        fieldSize = fieldSize(atRest ? FIELD_AT_REST : FIELD_MOVING);
        awaited = workers.size();
        pace.begin(now());
        for (RunWorker worker : workers) {
            worker.send(back ? Request.show(run, target, fieldSize, inside)
                    : Request.advance(run, target, fieldSize, inside));
        }
    }

    private void receive(int index, Reply reply) {
        if (reply.getKind().equals(Reply.FAILED) && (reply.getRun() == run || reply.getRun() == ANY_RUN)) {
            fail(index, reply.getMessage());
        } else if (reply.getKind().equals(Reply.FRAME) && reply.getRun() == run) {
            states.get(index).take(reply, setup.layerDims(), fieldSize);
            pace.trained(reply.getMilliseconds());
            awaited--;
            if (awaited == 0) {
                roundDone();
            }
        }
    }

    private void roundDone() {
        started = true;
        iteration = target;
        reached = Math.max(reached, iteration);
        for (RunState state : states) {
            state.finished = iteration == setup.iterations();
        }
        if (playing && pace.isFastest()) {
            pace.end(now());
        }
        if (isFinished()) {
            playing = false;
        }
        events.changed();
        if (!playing) {
            look();
            refine();
        } else if (pace.isFastest()) {
            next();
        }
    }

    /**
     * Ends the run; the last frames stay on view. All workers go: the dead one is of no use, the others may be in the
     * middle of a round. New ones come with the next start, not now, or a worker that cannot load would be tried for ever.
     */
    private void fail(int index, String sentence) {
        playing = false;
        states.get(index).failure = sentence;
        for (RunWorker worker : workers) {
            worker.terminate();
        }
        workers.clear();
        run++;
        awaited = 0;
        started = false;
        events.failed(sentence);
        events.changed();
    }

    @JSBody(script = "return performance.now();")
    private static native double now();
}
