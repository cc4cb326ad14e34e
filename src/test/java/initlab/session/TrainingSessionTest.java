package initlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.inside.UnitChoice;
import initlab.session.FakeWorkers.Request;
import initlab.session.FakeWorkers.Worker;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Detail;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TrainingSessionTest {
    private static final Setup SETUP = SetupQuery.parse("iterations=100").setup();

    private final FakeWorkers workers = new FakeWorkers();
    private final FakeTimer timer = new FakeTimer();
    private final TrainingSession session = new TrainingSession(workers, timer, () -> {});

    @BeforeEach
    void start() {
        session.start(SETUP);
    }

    private Phase phase() {
        return session.state().phase();
    }

    private Worker worker(int column) {
        return workers.created.get(column);
    }

    private void trainTo(int iteration) {
        session.train();
        while (session.state().reached() < iteration) {
            session.drawn();
            workers.answerAll();
        }
        session.pause();
        workers.settle();
    }

    @Test
    void aSetupIsReadyWhenEveryRunHasAFrame() {
        assertEquals(Phase.LOADING, phase());
        worker(0).answer();
        worker(1).answer();
        assertEquals(Phase.LOADING, phase());
        assertFalse(session.state().isShown());
        worker(2).answer();
        assertEquals(Phase.READY, phase());
        assertTrue(session.state().isShown());
        assertFalse(session.state().busy(), "the first frames are as fine as a still picture deserves");
    }

    @Test
    void trainsInBatchesOfTheSpeedUntilTheEnd() {
        workers.settle();
        session.setSpeed(40);
        session.train();
        assertEquals(Phase.TRAINING, phase());
        session.drawn();
        assertEquals(new Request("advance", 1, 40, false), worker(0).current());
        workers.answerAll();
        session.drawn();
        workers.answerAll();
        session.drawn();
        assertEquals(100, worker(0).current().iteration(), "the last batch is no longer than what is left");
        workers.settle();
        assertEquals(Phase.FINISHED, phase());
        assertTrue(session.state().complete());
        assertEquals(100, session.state().iteration());
        session.train();
        assertEquals(Phase.FINISHED, phase(), "there is nothing left to train");
    }

    @Test
    void trainPressedWhileTheRunsArePreparedIsCarriedOutWhenTheyAreReady() {
        session.train();
        assertEquals(Phase.LOADING, phase());
        workers.answerAll();
        assertEquals(Phase.TRAINING, phase());
        session.drawn();
        assertEquals("advance", worker(0).current().kind());
    }

    @Test
    void stepsPressedWhileWorkersAreBusyAreAllTaken() {
        session.step();
        session.step();
        workers.settle();
        assertEquals(2, session.state().iteration());
        assertEquals(Phase.PAUSED, phase());
    }

    @Test
    void aStepDuringTrainingEndsIt() {
        workers.settle();
        session.train();
        session.drawn();
        session.step();
        workers.settle();
        assertEquals(11, session.state().iteration());
        assertEquals(Phase.PAUSED, phase());
    }

    @Test
    void aPauseStopsAtTheIterationOfTheWorkers() {
        workers.settle();
        session.train();
        session.drawn();
        session.pause();
        assertEquals(Phase.READY, phase());
        workers.answerAll();
        assertEquals(10, session.state().iteration());
        assertEquals(Phase.PAUSED, phase());
        assertEquals("show", worker(0).current().kind(), "the field is refined");
    }

    @Test
    void theLastOfSeveralIterationsAskedForWhileTrainingIsShown() {
        workers.settle();
        trainTo(50);
        session.train();
        session.drawn();
        session.goTo(20);
        session.goTo(30);
        assertEquals(30, session.state().requested());
        workers.answerAll();
        assertEquals(new Request("show", 1, 30, false), worker(1).current());
        workers.settle();
        assertEquals(30, session.state().iteration());
        assertEquals(60, session.state().reached());
        assertEquals(Phase.LOOKING_BACK, phase());
        session.step();
        workers.settle();
        assertEquals(31, session.state().iteration(), "a step leads towards the iteration reached");
        session.goTo(1000);
        workers.settle();
        assertEquals(60, session.state().iteration(), "only what was reached can be shown");
        assertEquals(Phase.PAUSED, phase());
    }

    @Test
    void trainingContinuesFromTheIterationReachedNotFromTheOneOnView() {
        workers.settle();
        trainTo(50);
        session.goTo(20);
        workers.settle();
        session.train();
        assertEquals(60, worker(0).current().iteration());
    }

    @Test
    void staleFramesOfTheLastSetupAreIgnored() {
        workers.settle();
        session.train();
        session.drawn();
        session.start(SetupQuery.parse("seed=4").setup());
        assertEquals(Phase.LOADING, phase());
        workers.answerAll();
        assertEquals(Phase.LOADING, phase(), "those were frames of the last set-up");
        assertEquals(0, session.state().iteration());
        assertNull(session.state().runs().get(0).frame());
        workers.answerAll();
        assertEquals(Phase.READY, phase());
        assertEquals(3, workers.created.size(), "the workers are kept");
    }

    @Test
    void trainPressedRightAfterANewSetupTrainsTheNewOne() {
        workers.settle();
        session.start(SetupQuery.parse("seed=4").setup());
        session.train();
        workers.answerAll();
        session.drawn();
        assertEquals(new Request("advance", 2, 10, false), worker(0).current());
    }

    @Test
    void fewerColumnsEndTheWorkersThatAreNotNeeded() {
        session.start(SetupQuery.parse("init=he").setup());
        assertEquals(1, workers.living().size());
    }

    @Test
    void aWorkerThatDiesIsNamedAndItsReplacementCatchesUp() {
        workers.settle();
        trainTo(50);
        session.train();
        session.drawn();
        worker(1).die("out of memory");
        assertEquals(Phase.WORKER_LOST, phase());
        assertEquals("out of memory.", session.state().runs().get(1).failure());
        workers.settle();
        assertEquals(60, session.state().reached(), "the others finish their batch");
        assertEquals(50, session.state().runs().get(1).frame().iteration(), "the last frame stays on view");
        session.replaceLost();
        assertEquals(Phase.TRAINING, phase());
        Worker replacement = worker(3);
        assertEquals("start", replacement.current().kind());
        replacement.answer();
        assertEquals("advance", replacement.current().kind());
        assertTrue(replacement.current().iteration() <= 60);
        workers.settle();
        session.drawn();
        assertEquals(70, worker(0).current().iteration(), "training goes on where it was");
    }

    @Test
    void aReplacementWhilePausedCatchesUpAndStops() {
        workers.settle();
        trainTo(50);
        worker(1).die("out of memory");
        session.replaceLost();
        workers.settle();
        assertEquals(Phase.PAUSED, phase());
        assertEquals(50, session.state().runs().get(1).frame().iteration());
        assertFalse(session.state().busy());
    }

    @Test
    void aWorkerThatDiesWhileLookingBackLeavesTheIterationOnView() {
        workers.settle();
        trainTo(50);
        session.goTo(20);
        workers.settle();
        worker(0).die("gone");
        session.replaceLost();
        workers.settle();
        assertEquals(20, session.state().iteration());
        assertEquals(20, session.state().runs().get(0).frame().iteration());
        assertEquals(Phase.LOOKING_BACK, phase());
    }

    @Test
    void theSessionIsIdleWhenAllWorkersHaveDied() {
        for (int i = 0; i < 3; i++) {
            worker(i).die("refused");
        }
        assertEquals(Phase.WORKER_LOST, phase());
        assertFalse(session.state().busy());
        session.start(SETUP);
        workers.settle();
        assertEquals(Phase.READY, phase());
    }

    @Test
    void aFailureOfAnOlderSetupIsIgnored() {
        session.start(SETUP);
        worker(0).fail(1, "too late");
        assertEquals(Phase.LOADING, phase());
        worker(0).fail(2, "in time");
        assertEquals(Phase.WORKER_LOST, phase());
    }

    @Test
    void aSilentWorkerIsNamedAndCanBeReplaced() {
        workers.settle();
        session.train();
        session.drawn();
        worker(0).answer();
        timer.run(WorkerPool.SILENCE - 1);
        assertEquals(List.of(), session.state().silent());
        timer.run(2);
        assertEquals(List.of(1, 2), session.state().silent());
        worker(1).answer();
        assertEquals(List.of(), session.state().silent(), "one has answered, so the others are given time");
        timer.run(WorkerPool.SILENCE + 1);
        assertEquals(List.of(2), session.state().silent());
        session.replaceSilent();
        assertTrue(worker(2).ended);
        workers.settle();
        session.drawn();
        assertEquals(10, worker(3).current().iteration(), "the batch that was under way is repeated");
        workers.settle();
        assertEquals(10, session.state().runs().get(2).frame().iteration());
    }

    @Test
    void aMachineThatWasAsleepHasNoSilentWorkers() {
        workers.settle();
        session.train();
        session.drawn();
        timer.sleep(10 * WorkerPool.SILENCE);
        assertEquals(List.of(), session.state().silent());
        timer.run(WorkerPool.SILENCE + 1);
        assertEquals(List.of(0, 1, 2), session.state().silent());
    }

    @Test
    void aRestoredVisitReturnsToItsIterationAndStops() {
        session.resume(50, false);
        workers.settle();
        assertEquals(50, session.state().reached());
        assertEquals(Phase.PAUSED, phase());
    }

    @Test
    void aRestoredVisitThatWasTrainingContinuesAtTheGivenSpeed() {
        session.resume(50, true);
        assertEquals(50, session.state().furthest());
        while (session.state().reached() < 50) {
            workers.answerAll();
        }
        assertEquals(50, session.state().reached());
        assertEquals(Phase.TRAINING, phase());
        assertTrue(session.state().trainingOn());
        session.drawn();
        assertEquals(60, worker(0).current().iteration());
    }

    @Test
    void aHiddenTabPausesAtAGivenSpeedAndTrainsAtTheFastest() {
        workers.settle();
        session.train();
        workers.settle();
        assertEquals(0, session.state().reached(), "nothing is drawn, so nothing is trained");
        session.setSpeed(TrainingSession.FASTEST);
        session.drawn();
        workers.settle();
        assertEquals(100, session.state().reached());
        assertEquals(Phase.FINISHED, phase());
    }

    @Test
    void statisticsAreRequestedAtOnceWhilePaused() {
        workers.settle();
        session.setDetail(new Detail(1, 0, UnitChoice.FIRST, true, 0, 0, -1));
        assertEquals(new Request("show", 1, 0, true), worker(0).current());
        workers.settle();
        session.setDetail(Detail.PLAIN);
        assertFalse(session.state().busy());
    }

    @Test
    void whatIsAskedForBeforeTheWorkersAreReadyIsInTheFirstFrames() {
        FakeWorkers slow = new FakeWorkers();
        slow.slow = true;
        TrainingSession opened = new TrainingSession(slow, timer, () -> {});
        opened.start(SETUP);
        opened.setDetail(new Detail(1, 0, UnitChoice.FIRST, true, 0, 0, -1));
        slow.created.forEach(Worker::ready);
        assertEquals(new Request("start", 1, 0, true), slow.created.get(0).current());
        slow.answerAll();
        assertFalse(opened.state().busy(), "nothing is asked for twice");
        opened.setDetail(new Detail(2, 0, UnitChoice.FIRST, true, 0, 0, -1));
        assertEquals("show", slow.created.get(0).current().kind());
    }

    @Test
    void theStateIsTheSameObjectUntilSomethingChanges() {
        assertSame(session.state(), session.state());
        SessionState before = session.state();
        worker(0).answer();
        worker(1).answer();
        worker(2).answer();
        assertNotSame(before, session.state());
        assertEquals(Phase.LOADING, before.phase(), "a state handed out never changes");
    }
}
