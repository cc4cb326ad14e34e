package initlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.session.SweepState.Phase;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.SeedRun;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SeedSweepTest {
    private static final Setup SETUP = SetupQuery.parse("seed=7&init=zeros,he").setup();

    private final List<Worker> workers = new ArrayList<>();
    private int limit = 3;
    private final FakeTimer clock = new FakeTimer();
    private int changes;
    private final SeedSweep sweep = new SeedSweep(new Factory(), clock, () -> changes++);

    @Test
    void nothingHappensBeforeTheStart() {
        assertSame(SweepState.IDLE, sweep.state());
        sweep.cancel();
        assertSame(SweepState.IDLE, sweep.state());
        assertEquals(0, changes);
    }

    @Test
    void everyInitializationIsTrainedWithEverySeed() {
        sweep.start(SETUP, 3);
        assertEquals(Phase.RUNNING, sweep.state().phase());
        assertEquals(3, sweep.state().workers());
        answerAll();
        assertEquals(Phase.DONE, sweep.state().phase());
        String csv = sweep.state().results().csv();
        assertEquals(
                List.of("zeros,7", "zeros,8", "zeros,9", "he,7", "he,8", "he,9"),
                csv.lines()
                        .skip(1)
                        .map(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                        .toList());
        assertTrue(workers.stream().allMatch(worker -> worker.ended));
    }

    @Test
    void noMoreWorkersAreCreatedThanThereAreRuns() {
        limit = 64;
        sweep.start(SETUP, 2);
        assertEquals(4, workers.size());
        limit = 1;
        sweep.start(SETUP, 2);
        assertEquals(5, workers.size());
    }

    @Test
    void aStateIsSharedUntilSomethingChangesAndNeverChangesItself() {
        sweep.start(SETUP, 3);
        SweepState before = sweep.state();
        assertSame(before, sweep.state());
        workers.get(0).answer();
        assertEquals(0, before.results().done());
        assertNotSame(before, sweep.state());
        assertEquals(1, sweep.state().results().done());
        assertEquals(2, changes);
    }

    @Test
    void timeIsCountedUpToTheLatestResult() {
        clock.sleep(500);
        sweep.start(SETUP, 3);
        assertTrue(Double.isNaN(sweep.state().secondsLeft()));
        clock.sleep(2000);
        workers.get(0).answer();
        clock.sleep(6500);
        assertEquals(2, sweep.state().seconds());
        assertEquals(10, sweep.state().secondsLeft(), "five runs are left, two seconds each");
    }

    @Test
    void cancellingKeepsTheResultsAndEndsTheWorkers() {
        sweep.start(SETUP, 3);
        workers.get(1).answer();
        sweep.cancel();
        assertEquals(Phase.CANCELLED, sweep.state().phase());
        assertEquals(1, sweep.state().results().done());
        assertTrue(workers.stream().allMatch(worker -> worker.ended));
        SweepState cancelled = sweep.state();
        workers.get(0).answer();
        workers.get(2).listener.failed("too late");
        assertSame(cancelled, sweep.state(), "messages on their way no longer count");
    }

    @Test
    void theRunOfADeadWorkerIsRepeatedByAnother() {
        sweep.start(SETUP, 3);
        Worker dead = workers.get(1);
        dead.listener.failed("out of memory");
        assertTrue(dead.ended);
        assertEquals(4, workers.size());
        assertEquals(Phase.RUNNING, sweep.state().phase());
        assertEquals(1, sweep.state().deaths());
        Worker successor = workers.get(3);
        assertEquals(dead.task, successor.task);
        assertEquals(dead.seed, successor.seed);
        answerAll();
        assertEquals(Phase.DONE, sweep.state().phase());
        assertEquals(6, sweep.state().results().done());
    }

    @Test
    void aRunThatKillsEveryWorkerEndsTheSweep() {
        sweep.start(SETUP, 3);
        workers.get(0).answer();
        for (int death = 0; death < 3; death++) {
            assertEquals(Phase.RUNNING, sweep.state().phase());
            Worker victim = workers.stream()
                    .filter(worker -> !worker.ended && worker.task == 1)
                    .findFirst()
                    .orElseThrow();
            victim.listener.failed("out of memory");
        }
        assertEquals(Phase.FAILED, sweep.state().phase());
        assertEquals("out of memory", sweep.state().failure());
        assertEquals(1, sweep.state().results().done());
        assertEquals(5, workers.size(), "two were replaced");
        assertTrue(workers.stream().allMatch(worker -> worker.ended));
    }

    @Test
    void anotherStartReplacesARunningSweep() {
        sweep.start(SETUP, 3);
        workers.get(0).answer();
        Worker old = workers.get(1);
        sweep.start(SETUP.with(Settings.SEED, 100), 1);
        assertTrue(old.ended);
        old.answer();
        assertEquals(0, sweep.state().results().done());
        assertEquals(100, sweep.state().setup().seed());
        answerAll();
        assertEquals(2, sweep.state().results().done());
        assertFalse(sweep.state().isRunning());
    }

    private void answerAll() {
        for (int i = 0; sweep.state().isRunning(); i = (i + 1) % workers.size()) {
            if (!workers.get(i).ended) {
                workers.get(i).answer();
            }
        }
    }

    /** A worker that answers when the test says so. */
    private static final class Worker implements SweepWorker {
        private final Listener listener;
        private int task;
        private long seed;
        private boolean ended;

        Worker(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void train(int newTask, Setup setup, String initialization) {
            assertFalse(ended);
            task = newTask;
            seed = setup.seed();
            assertEquals(SETUP.initializations().get(task % 2), initialization);
        }

        @Override
        public void terminate() {
            ended = true;
        }

        void answer() {
            double[] costs = new double[SeedRun.SAMPLES];
            Arrays.fill(costs, task);
            listener.done(costs, 0.95, 0.9);
        }
    }

    private final class Factory implements SweepWorker.Factory {
        @Override
        public int limit() {
            return limit;
        }

        @Override
        public SweepWorker create(SweepWorker.Listener listener) {
            Worker worker = new Worker(listener);
            workers.add(worker);
            return worker;
        }
    }
}
