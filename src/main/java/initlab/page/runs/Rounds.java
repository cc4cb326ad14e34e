package initlab.page.runs;

import initlab.network.Parameters;
import initlab.page.dom.Clock;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import initlab.worker.Reply;
import initlab.worker.Request;

/**
 * One round of the workers after another: asks all for the same iteration, and takes their answers in until the last has
 * answered or died. To which iteration, and whether there is another round, the conductor says.
 */
final class Rounds {
    /** Of a fault in a worker that could not even load. */
    private static final int ANY_RUN = -1;

    private final Runs runs;
    private final Pace pace;
    private final RunEvents page;
    private final Conductor conductor;
    private final Crew crew;
    private final FieldSide side = new FieldSide();
    private Setup setup;
    private int run;
    /** The iteration asked for last. */
    private int target;

    private int fieldSize;
    /** Whether the field last asked for is as fine as a still picture deserves. */
    private boolean fine;

    private boolean inside;

    /** @param page hears in words what has gone wrong, and that it is all right again */
    Rounds(String engine, Runs runs, Pace pace, RunEvents page, Conductor conductor) {
        this.runs = runs;
        this.pace = pace;
        this.page = page;
        this.conductor = conductor;
        crew = new Crew(engine, new Crew.Events() {
            @Override
            public void replied(int index, Reply reply) {
                receive(index, reply);
            }

            @Override
            public void died(int index, String message) {
                fail(index, message);
                page.failed(runs.failures());
            }

            @Override
            public void silent() {
                page.silent(runs.silence(crew));
            }
        });
    }

    /** Whether the workers owe nothing. */
    boolean isIdle() {
        return crew.isIdle();
    }

    /** The iteration asked for last. */
    int target() {
        return target;
    }

    /** Whether the field last asked for is as fine as a still picture deserves. */
    boolean isFine() {
        return fine;
    }

    /** Whether frames are to hold what goes on inside the networks, from the next round on. */
    void setInside(boolean newInside) {
        inside = newInside;
    }

    /** Begins anew at iteration 0. */
    void start(Setup newSetup) {
        setup = newSetup;
        run++;
        target = 0;
        pace.reset();
        int columns = setup.initializations().size();
        crew.muster(columns);
        runs.begin(setup.initializations());
        fine = true;
        fieldSize = side.atRest(parameters());
        for (int i = 0; i < columns; i++) {
            begin(i);
        }
    }

    private void begin(int index) {
        crew.ask(
                index,
                Request.start(
                        run, SetupQuery.format(setup), setup.initializations().get(index), fieldSize, inside));
    }

    /** Gives dead runs new workers, which begin at iteration 0; the others stand at an iteration, or are on their way. */
    void replaceDead(int iteration) {
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
    }

    /** Gives up those that have not answered. */
    void dismissSilent() {
        for (int i = 0; i < runs.size(); i++) {
            if (crew.isAwaited(i)) {
                fail(i, Words.of("It did not answer."));
            }
        }
    }

    /** Asks all for an iteration: trained, or one from before to look at. */
    void request(int newTarget, boolean atRest, boolean back) {
        target = newTarget;
        fine = atRest;
        fieldSize = atRest ? side.atRest(parameters()) : side.moving(parameters());
        pace.begin(Clock.now());
        for (int i = 0; i < runs.size(); i++) {
            crew.ask(
                    i,
                    back
                            ? Request.show(run, target, fieldSize, inside)
                            : Request.advance(run, target, fieldSize, inside));
        }
    }

    /** Asks only those that have come less far than the others. */
    void catchUp(int reached) {
        pace.begin(Clock.now());
        for (int i = 0; i < runs.size(); i++) {
            if (Runs.isStraggler(runs.get(i), reached)) {
                int next = Math.min(runs.get(i).reached + pace.mostIterations(), reached);
                crew.ask(i, Request.advance(run, next, fieldSize, inside));
            }
        }
    }

    /** Makes the field of moving pictures coarser or finer, as this round's time has it. */
    void fitField() {
        if (!fine) {
            side.took(pace.rest(Clock.now()));
        }
    }

    private int parameters() {
        return new Parameters(setup.layerDims()).count();
    }

    private void receive(int index, Reply reply) {
        if (reply.getKind().equals(Reply.FAILED) && (reply.getRun() == run || reply.getRun() == ANY_RUN)) {
            fail(index, reply.getMessage());
            page.failed(runs.failures());
        } else if (reply.getKind().equals(Reply.FRAME) && reply.getRun() == run) {
            runs.get(index).take(reply, setup.layerDims());
            pace.trained(reply.getMilliseconds());
            crew.answered(index);
            page.answered();
            if (crew.isIdle()) {
                conductor.roundDone();
            }
        }
    }

    /** Ends one run; its last frame stays on view, and the others keep theirs, and finish their round. */
    private void fail(int index, String message) {
        boolean wasAwaited = crew.isAwaited(index);
        crew.dismiss(index);
        runs.get(index).failure = message.endsWith(".") ? message : message + ".";
        conductor.runLost();
        if (wasAwaited && crew.isIdle() && !runs.haveAllFailed()) {
            conductor.roundDone();
        }
    }
}
