package initlab.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import initlab.measure.Measures;
import initlab.measure.Task;
import initlab.session.FakeTimer;
import initlab.setup.Setup;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SchedulerTest {
    private final List<Worker> workers = new ArrayList<>();
    private final FakeTimer clock = new FakeTimer();
    private int cores = 3;
    private int changes;
    private final Scheduler scheduler = new Scheduler(new Factory(), clock, () -> changes++);

    @Test
    void workersComeWithTheFirstTasksAndAreKeptForTheNextOnes() {
        assertEquals(0, workers.size());
        Work work = new Work("work", 0, 5);
        scheduler.add(work);
        assertEquals(3, workers.size());
        assertEquals(3, scheduler.working());
        answerAll();
        assertEquals(List.of(0, 1, 2, 3, 4), work.numbers());
        assertFalse(scheduler.has(work));
        scheduler.add(new Work("next", 0, 2));
        assertEquals(3, workers.size());
    }

    @Test
    void noMoreWorkersAreCreatedThanThereAreTasks() {
        cores = 64;
        scheduler.add(new Work("work", 0, 4));
        assertEquals(4, workers.size());
    }

    @Test
    void workersWithoutTasksEndAfterAWhileAndNoEarlier() {
        scheduler.add(new Work("work", 0, 1));
        answerAll();
        clock.run(Scheduler.PATIENCE / 2);
        scheduler.add(new Work("again", 0, 1));
        answerAll();
        clock.run(Scheduler.PATIENCE - 100);
        assertFalse(workers.get(0).ended);
        clock.run(200);
        assertTrue(workers.get(0).ended);
        scheduler.add(new Work("later", 0, 1));
        assertEquals(2, workers.size());
    }

    @Test
    void theMoreUrgentJobGoesFirst() {
        cores = 1;
        Work patient = new Work("patient", 0, 3);
        Work urgent = new Work("urgent", 1, 2);
        scheduler.add(patient);
        scheduler.add(urgent);
        answerAll();
        assertEquals(List.of("patient 0", "urgent 0", "urgent 1", "patient 1", "patient 2"), workers.get(0).computed);
    }

    @Test
    void equallyUrgentJobsTakeTurns() {
        cores = 1;
        scheduler.add(new Work("a", 0, 3));
        scheduler.add(new Work("b", 0, 2));
        scheduler.add(new Work("c", 0, 2));
        answerAll();
        assertEquals(List.of("a 0", "b 0", "c 0", "a 1", "b 1", "c 1", "a 2"), workers.get(0).computed);
    }

    @Test
    void aJobThatWaitsHoldsNobodyUp() {
        cores = 1;
        Work urgent = new Work("urgent", 1, 2);
        urgent.waits = true;
        scheduler.add(urgent);
        Work other = new Work("other", 0, 1);
        scheduler.add(other);
        answerAll();
        assertEquals(List.of(0), other.numbers());
        urgent.waits = false;
        scheduler.wake();
        answerAll();
        assertEquals(List.of(0, 1), urgent.numbers());
    }

    @Test
    void trainingColumnsKeepTheirCoresButTheJobsKeepOne() {
        cores = 4;
        Work work = new Work("work", 0, 100);
        scheduler.setColumns(3);
        scheduler.add(work);
        assertEquals(1, scheduler.working());
        scheduler.setColumns(2);
        assertEquals(2, scheduler.working());
        scheduler.setColumns(0);
        assertEquals(4, scheduler.working());
        scheduler.setColumns(4);
        // Tasks that have begun are finished, but no others begin.
        for (Worker worker : workers) {
            worker.answer();
        }
        assertEquals(1, scheduler.working());
    }

    @Test
    void nothingBeginsWhileThePageIsHiddenUnlessThePersonAsks() {
        Work work = new Work("work", 0, 9);
        scheduler.add(work);
        scheduler.setHidden(true);
        assertTrue(scheduler.isPaused());
        answerAll();
        assertEquals(3, work.doneTasks(), "what had begun is not lost");
        scheduler.setWorksHidden(true);
        assertEquals(3, scheduler.working());
        scheduler.setWorksHidden(false);
        answerAll();
        assertEquals(6, work.doneTasks());
        scheduler.setHidden(false);
        answerAll();
        assertEquals(9, work.doneTasks());
    }

    @Test
    void aDeadWorkerCostsOneTaskWhichAnotherRepeats() {
        Work work = new Work("work", 0, 6);
        scheduler.add(work);
        workers.get(1).listener.failed("out of memory");
        assertTrue(workers.get(1).ended);
        assertEquals(4, workers.size());
        answerAll();
        assertEquals(1, work.deaths);
        assertEquals(List.of(0, 1, 2, 3, 4, 5), work.numbers());
    }

    @Test
    void aTaskThatKillsThreeWorkersEndsItsJobOnly() {
        cores = 2;
        Work deadly = new Work("deadly", 1, 1);
        Work other = new Work("other", 0, 4);
        scheduler.add(deadly);
        scheduler.add(other);
        for (int death = 0; death < 3; death++) {
            assertEquals("", deadly.failure);
            holder("deadly 0").listener.failed("out of memory");
        }
        assertEquals("out of memory", deadly.failure);
        answerAll();
        assertEquals(List.of(0, 1, 2, 3), other.numbers());
    }

    @Test
    void aRefusedTaskEndsItsJobAtOnceAndItsWorkerGoesOn() {
        cores = 1;
        Work wrong = new Work("wrong", 1, 3);
        Work other = new Work("other", 0, 1);
        scheduler.add(wrong);
        scheduler.add(other);
        workers.get(0).listener.refused("no such initialization");
        assertEquals("no such initialization", wrong.failure);
        answerAll();
        assertEquals(1, workers.size());
        assertEquals(List.of(0), other.numbers());
    }

    @Test
    void aRemovedJobFreesItsWorkersAndHearsNothingMore() {
        Work work = new Work("work", 0, 9);
        scheduler.add(work);
        Worker busy = workers.get(0);
        scheduler.remove(work);
        assertTrue(busy.ended);
        busy.listener.done(new double[] {0});
        busy.listener.failed("too late");
        assertEquals(List.of(), work.numbers());
        assertEquals(0, work.deaths);
        assertEquals(0, scheduler.working());
    }

    @Test
    void progressIsThatOfAllJobs() {
        assertTrue(Double.isNaN(scheduler.progress()));
        scheduler.add(new Work("a", 0, 6));
        scheduler.add(new Work("b", 0, 2));
        workers.get(0).answer();
        assertEquals(1.0 / 8, scheduler.progress());
        assertTrue(changes > 0);
    }

    /** Whatever happens in whatever order, every task of every job is done once. */
    @Test
    void everyTaskIsDoneOnceHoweverJobsComeAndWorkersDie() {
        Random random = new Random(17);
        for (int round = 0; round < 200; round++) {
            workers.clear();
            cores = 1 + random.nextInt(4);
            Scheduler fresh = new Scheduler(new Factory(), clock, () -> changes++);
            List<Work> jobs = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                jobs.add(new Work("job " + i, random.nextInt(2), 1 + random.nextInt(20)));
            }
            int added = 0;
            int deaths = 0;
            for (int step = 0; step < 400; step++) {
                if (added < 3 && random.nextInt(4) == 0) {
                    fresh.add(jobs.get(added++));
                }
                fresh.setColumns(random.nextInt(3));
                fresh.setHidden(random.nextInt(5) == 0);
                List<Worker> busy = workers.stream()
                        .filter(worker -> worker.task != null && !worker.ended)
                        .toList();
                if (!busy.isEmpty()) {
                    Worker one = busy.get(random.nextInt(busy.size()));
                    if (deaths < 2 && random.nextInt(10) == 0) {
                        deaths++;
                        one.listener.failed("died");
                    } else {
                        one.answer();
                    }
                }
            }
            for (Work job : jobs) {
                assertEquals(job.all, job.numbers().size(), job.name + " of round " + round);
                assertEquals(job.all, job.numbers().stream().distinct().count());
            }
        }
    }

    private Worker holder(String task) {
        return workers.stream()
                .filter(worker -> !worker.ended && worker.task != null && task.equals(worker.name()))
                .findFirst()
                .orElseThrow();
    }

    private void answerAll() {
        boolean any = true;
        while (any) {
            any = false;
            for (Worker worker : List.copyOf(workers)) {
                if (worker.task != null && !worker.ended) {
                    worker.answer();
                    any = true;
                }
            }
        }
    }

    /** A job whose tasks are its numbers. */
    private static final class Work implements Job {
        private final String name;
        private final int priority;
        private final int all;
        private final List<Integer> done = new ArrayList<>();
        private int next;
        private int deaths;
        private boolean waits;
        private String failure = "";

        Work(String name, int priority, int all) {
            this.name = name;
            this.priority = priority;
            this.all = all;
        }

        List<Integer> numbers() {
            return done.stream().sorted().toList();
        }

        @Override
        public int priority() {
            return priority;
        }

        @Override
        public Task next() {
            return waits || next == all
                    ? null
                    : new Task(next++, Measures.SEED, Setup.NOTEBOOK, name, new double[] {next});
        }

        @Override
        public void done(Task task, double[] numbers) {
            assertEquals(task.number(), numbers[0]);
            assertEquals(name, task.initialization());
            done.add(task.number());
        }

        @Override
        public void failed(String message) {
            failure = message;
        }

        @Override
        public void replaced() {
            deaths++;
        }

        @Override
        public int doneTasks() {
            return done.size();
        }

        @Override
        public int allTasks() {
            return all;
        }
    }

    /** A worker that answers when the test says so. */
    private static final class Worker implements TaskWorker {
        private final Listener listener;
        private final List<String> computed = new ArrayList<>();
        private Task task;
        private boolean ended;

        Worker(Listener listener) {
            this.listener = listener;
        }

        String name() {
            return task.initialization() + " " + task.number();
        }

        @Override
        public void compute(Task newTask) {
            assertFalse(ended);
            task = newTask;
            computed.add(name());
        }

        @Override
        public void terminate() {
            ended = true;
        }

        void answer() {
            if (task != null && !ended) {
                int number = task.number();
                task = null;
                listener.done(new double[] {number});
            }
        }
    }

    private final class Factory implements TaskWorker.Factory {
        @Override
        public int limit() {
            return cores;
        }

        @Override
        public TaskWorker create(TaskWorker.Listener listener) {
            Worker worker = new Worker(listener);
            workers.add(worker);
            return worker;
        }
    }
}
