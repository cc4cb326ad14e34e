package initlab.seeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.measure.SeedMeasure;
import initlab.measure.Task;
import initlab.schedule.Scheduler;
import initlab.schedule.TaskWorker;
import initlab.seeds.SeedJob.Phase;
import initlab.session.FakeTimer;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SeedJobTest {
    private static final Setup SETUP = SetupQuery.parse("seed=7&init=zeros,he").setup();

    private final List<Worker> workers = new ArrayList<>();
    private final FakeTimer clock = new FakeTimer();
    private final Scheduler scheduler = new Scheduler(new Factory(), clock, () -> {});
    private int changes;
    private SeedJob job = new SeedJob(SETUP, 3, clock, chunk -> changes++);

    @Test
    void everyInitializationIsTrainedWithEverySeed() {
        scheduler.add(job);
        assertEquals(Phase.RUNNING, job.phase());
        answer(6);
        assertEquals(Phase.DONE, job.phase());
        assertFalse(scheduler.has(job));
        assertEquals(6, changes);
        assertEquals(List.of("zeros,7", "zeros,8", "zeros,9", "he,7", "he,8", "he,9"), runs(job));
    }

    @Test
    void theInitializationsAdvanceTogether() {
        assertEquals("zeros 7", name(job.next()));
        assertEquals("he 7", name(job.next()));
        assertEquals("zeros 8", name(job.next()));
    }

    @Test
    void timeLeftIsThatOfTheRunsToCome() {
        scheduler.add(job);
        assertTrue(Double.isNaN(job.secondsLeft()));
        clock.run(2000);
        answer(1);
        clock.run(6500);
        assertEquals(2, job.seconds());
        assertEquals(10, job.secondsLeft(), "five runs are left, two seconds each");
    }

    @Test
    void theTimeLeftFollowsTheLatestResults() {
        job = new SeedJob(SETUP, 200, clock, chunk -> {});
        scheduler.add(job);
        clock.run(60_000);
        answer(1);
        for (int i = 1; i < 100; i++) {
            clock.run(10);
            answer(1);
        }
        assertEquals(0.01 * 300, job.secondsLeft(), 1e-9, "the pause at the start is forgotten");
    }

    @Test
    void aCancelledJobContinuesWithWhatIsMissing() {
        scheduler.add(job);
        answer(1);
        Worker busy = workers.get(1);
        job.cancel();
        scheduler.remove(job);
        assertEquals(Phase.CANCELLED, job.phase());
        assertTrue(busy.ended);
        assertEquals(1, job.doneTasks());
        job.resume();
        scheduler.add(job);
        answer(5);
        assertEquals(Phase.DONE, job.phase());
        assertEquals(6, job.results().done());
        assertEquals(List.of("zeros,7", "zeros,8", "zeros,9", "he,7", "he,8", "he,9"), runs(job));
    }

    @Test
    void timeBetweenCancellingAndContinuingIsNotCounted() {
        scheduler.add(job);
        clock.run(1000);
        answer(1);
        job.cancel();
        scheduler.remove(job);
        clock.run(60_000);
        job.resume();
        scheduler.add(job);
        clock.run(500);
        answer(1);
        assertEquals(1.5, job.seconds());
    }

    @Test
    void afterAReloadTheJobContinuesAsIfNothingHadHappened() {
        SeedJob undisturbed = new SeedJob(SETUP, 3, clock, chunk -> {});
        scheduler.add(undisturbed);
        answer(6);
        scheduler.add(job);
        answer(4);
        double[] saved = job.saved(0);
        scheduler.remove(job);
        SeedJob restored = SeedJob.restored(SETUP.with(Settings.SEED, 3.0), saved, clock, chunk -> {});
        assertEquals(Phase.INTERRUPTED, restored.phase());
        assertEquals(4, restored.doneTasks());
        assertEquals(7, restored.setup().seed(), "the first seed is that of the job, not of the page");
        restored.resume();
        scheduler.add(restored);
        answer(2);
        assertEquals(Phase.DONE, restored.phase());
        assertEquals(SeedsCsv.of(undisturbed.results()), SeedsCsv.of(restored.results()));
        assertEquals(
                Phase.DONE,
                SeedJob.restored(SETUP, restored.saved(0), clock, chunk -> {}).phase());
    }

    @Test
    void manySeedsAreKeptInChunksOfWhichAResultChangesOne() {
        Set<Integer> changed = new HashSet<>();
        job = new SeedJob(SETUP, 200, clock, changed::add);
        scheduler.add(job);
        answer(2 * 60);
        assertEquals(Set.of(0), changed);
        answer(2 * 100);
        assertEquals(Set.of(0, 1, 2), changed);
        assertEquals(4, job.chunks());
        scheduler.remove(job);
        SeedJob restored = SeedJob.restored(SETUP, job.saved(0), clock, chunk -> {});
        assertEquals(2 * 64 - 2, restored.doneTasks(), "two early tasks are with workers that have not answered");
        for (int chunk = 1; chunk < 4; chunk++) {
            restored.restore(job.saved(chunk));
        }
        restored.restore(null);
        restored.restore(new SeedJob(SETUP.with(Settings.SEED, 8.0), 200, clock, chunk -> {}).saved(1));
        assertEquals(Phase.INTERRUPTED, restored.phase());
        assertEquals(SeedsCsv.of(job.results()), SeedsCsv.of(restored.results()));
        assertEquals(job.seconds(), restored.seconds());
    }

    @Test
    void whatIsNoJobIsNotRestored() {
        scheduler.add(job);
        answer(2);
        double[] saved = job.saved(0);
        assertNull(SeedJob.restored(SETUP, null, clock, chunk -> {}));
        assertNull(SeedJob.restored(SETUP, new double[2], clock, chunk -> {}));
        assertNull(SeedJob.restored(SETUP, Arrays.copyOf(saved, saved.length - 1), clock, chunk -> {}));
        for (int at : new int[] {0, 1, 3}) {
            for (double wrong : new double[] {-1, 0.5, 6e9, Double.NaN}) {
                double[] broken = saved.clone();
                broken[at] = wrong;
                assertNull(SeedJob.restored(SETUP, broken, clock, chunk -> {}), at + ": " + wrong);
            }
        }
    }

    @Test
    void theKeyIsThatOfTheSetUpWhateverItsFirstSeed() {
        assertEquals(SeedJob.key(SETUP, 0), SeedJob.key(SETUP.with(Settings.SEED, 4.0), 0));
        assertNotEquals(SeedJob.key(SETUP, 0), SeedJob.key(SETUP.with(Settings.RATE, 0.5), 0));
    }

    @Test
    void theRunOfADeadWorkerIsRepeated() {
        scheduler.add(job);
        workers.get(1).listener.failed("out of memory");
        assertEquals(1, job.deaths());
        answer(6);
        assertEquals(Phase.DONE, job.phase());
        assertEquals(6, job.results().done());
    }

    @Test
    void aRunThatKillsEveryWorkerEndsTheJobWhichKeepsItsResults() {
        scheduler.add(job);
        answer(1);
        Task deadly = workers.get(1).task;
        while (job.isRunning()) {
            for (Worker worker : List.copyOf(workers)) {
                if (!worker.ended && worker.task != null && worker.task.number() == deadly.number()) {
                    worker.listener.failed("out of memory");
                }
            }
        }
        assertEquals(Phase.FAILED, job.phase());
        assertEquals("out of memory", job.failure());
        assertEquals(1, job.results().done());
    }

    private static String name(Task task) {
        return task.initialization() + " " + task.setup().seed();
    }

    private static List<String> runs(SeedJob job) {
        return SeedsCsv.of(job.results())
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',', line.indexOf(',') + 1)))
                .toList();
    }

    /** Has so many tasks answered. */
    private void answer(int count) {
        Set<Integer> numbers = new HashSet<>();
        for (int i = 0; i < count; i++) {
            for (Worker worker : List.copyOf(workers)) {
                if (!worker.ended && worker.task != null) {
                    assertTrue(numbers.add(worker.task.number()), "no task is given out twice");
                    worker.answer();
                    break;
                }
            }
        }
        assertEquals(count, numbers.size());
    }

    /** A worker that answers when the test says so. */
    private static final class Worker implements TaskWorker {
        private final Listener listener;
        private Task task;
        private boolean ended;

        Worker(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void compute(Task newTask) {
            assertFalse(ended);
            task = newTask;
        }

        @Override
        public void terminate() {
            ended = true;
        }

        void answer() {
            double[] numbers = new double[SeedMeasure.NUMBERS];
            Arrays.fill(numbers, (double) task.setup().seed());
            numbers[SeedMeasure.NUMBERS - 2] = 0.95;
            task = null;
            listener.done(numbers);
        }
    }

    private final class Factory implements TaskWorker.Factory {
        @Override
        public int limit() {
            return 3;
        }

        @Override
        public TaskWorker create(TaskWorker.Listener listener) {
            Worker worker = new Worker(listener);
            workers.add(worker);
            return worker;
        }
    }
}
