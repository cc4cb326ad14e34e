package initlab.schedule;

import initlab.measure.Task;
import initlab.session.Timer;
import java.util.ArrayList;
import java.util.List;

/**
 * Gives the tasks of jobs to workers. The most urgent job goes first, and equally urgent ones take turns. While columns
 * train, the scheduler leaves them their cores but one. While the page is hidden, no task begins unless the person has
 * asked for that. A worker that dies is replaced, and its task is repeated.
 */
public final class Scheduler {
    /** When this many workers have died with the same task, the task is assumed to be the cause. */
    private static final int MAX_DEATHS = 3;
    /** Milliseconds for which workers without a task are kept. Starting one takes about a second. */
    static final int PATIENCE = 20_000;

    private final TaskWorker.Factory factory;
    private final Timer timer;
    private final Runnable changed;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Slot> slots = new ArrayList<>();
    private int columns;
    private boolean hidden;
    private boolean worksHidden;
    /** Counts the turns given to jobs. */
    private int turns;

    private boolean idle = true;
    private double idleSince;
    private boolean watching;

    /**
     * A scheduler without jobs. It creates workers when there are tasks.
     *
     * @param changed called whenever a job has changed
     */
    public Scheduler(TaskWorker.Factory factory, Timer timer, Runnable changed) {
        this.factory = factory;
        this.timer = timer;
        this.changed = changed;
    }

    /** Adds a job. It stays until all its tasks are done, it fails, or it is removed. */
    public void add(Job job) {
        if (find(job) == null) {
            entries.add(new Entry(job));
        }
        wake();
    }

    /** Removes a job and ends the workers that compute its tasks. Does nothing if there is no such job. */
    public void remove(Job job) {
        Entry entry = find(job);
        if (entry != null) {
            entries.remove(entry);
            for (Slot slot : List.copyOf(slots)) {
                if (slot.entry == entry) {
                    slot.end();
                }
            }
            wake();
        }
    }

    /** Whether the scheduler has a job. */
    public boolean has(Job job) {
        return find(job) != null;
    }

    private Entry find(Job job) {
        for (Entry entry : entries) {
            if (entry.job == job) {
                return entry;
            }
        }
        return null;
    }

    /** Sets how many columns train at present. */
    public void setColumns(int training) {
        if (columns != training) {
            columns = training;
            wake();
        }
    }

    /** Sets whether the page is hidden. */
    public void setHidden(boolean isHidden) {
        hidden = isHidden;
        wake();
    }

    /** Sets whether tasks begin while the page is hidden, too. */
    public void setWorksHidden(boolean works) {
        worksHidden = works;
        wake();
    }

    /** Whether there are jobs, and none of their tasks may begin because the page is hidden. */
    public boolean isPaused() {
        return hidden && !worksHidden && !entries.isEmpty();
    }

    /** The number of workers that compute. */
    public int working() {
        int count = 0;
        for (Slot slot : slots) {
            count += slot.task == null ? 0 : 1;
        }
        return count;
    }

    /** The most workers that may compute at present. */
    public int limit() {
        return columns == 0 ? factory.limit() : Math.max(1, factory.limit() - columns);
    }

    /** The share of the jobs' tasks that are done, 0 … 1; NaN if there are none. */
    public double progress() {
        double done = 0;
        double all = 0;
        for (Entry entry : entries) {
            done += entry.job.doneTasks();
            all += entry.job.allTasks();
        }
        return all == 0 ? Double.NaN : done / all;
    }

    /** Gives tasks to the workers that are free. To be called when a job has tasks again. */
    public void wake() {
        boolean given = true;
        while (given && !isPaused() && working() < limit()) {
            given = giveOne();
        }
        watchIdle();
        changed.run();
    }

    private boolean giveOne() {
        Entry best = null;
        Task task = null;
        List<Entry> tried = new ArrayList<>();
        while (task == null && tried.size() < entries.size()) {
            best = null;
            for (Entry entry : entries) {
                if (!tried.contains(entry) && (best == null || entry.isBefore(best))) {
                    best = entry;
                }
            }
            tried.add(best);
            task = best.take();
        }
        if (task == null) {
            return false;
        }
        best.turn = ++turns;
        Slot free = null;
        for (Slot slot : slots) {
            free = slot.task == null ? slot : free;
        }
        if (free == null) {
            free = new Slot();
            slots.add(free);
            free.worker = factory.create(free);
        }
        free.give(best, task);
        return true;
    }

    private void watchIdle() {
        boolean isIdle = working() == 0;
        if (isIdle && !idle) {
            idleSince = timer.now();
        }
        idle = isIdle;
        if (idle && !slots.isEmpty() && !watching) {
            watching = true;
            timer.after((int) (idleSince + PATIENCE - timer.now()) + 1, this::endIdle);
        }
    }

    private void endIdle() {
        watching = false;
        if (idle && timer.now() - idleSince >= PATIENCE) {
            for (Slot slot : List.copyOf(slots)) {
                slot.end();
            }
        }
        watchIdle();
    }

    /** A job, and its tasks whose workers died. */
    private static final class Entry {
        private final Job job;
        private final List<Task> lost = new ArrayList<>();
        /** The tasks whose workers died, once for each time. */
        private final List<Task> deaths = new ArrayList<>();

        private int turn;

        Entry(Job job) {
            this.job = job;
        }

        boolean isBefore(Entry other) {
            return job.priority() > other.job.priority() || job.priority() == other.job.priority() && turn < other.turn;
        }

        Task take() {
            return lost.isEmpty() ? job.next() : lost.remove(0);
        }

        /** Takes back the task of a dead worker. Returns whether it will be repeated. */
        boolean lose(Task task) {
            lost.add(task);
            deaths.add(task);
            int count = 0;
            for (Task dead : deaths) {
                count += dead.number() == task.number() ? 1 : 0;
            }
            return count < MAX_DEATHS;
        }
    }

    /** One worker and the task that it computes. */
    private final class Slot implements TaskWorker.Listener {
        private TaskWorker worker;
        /** Null while the worker is free. */
        private Entry entry;

        private Task task;
        /** Whether the worker was ended. Later messages are ignored. */
        private boolean ended;

        void give(Entry newEntry, Task newTask) {
            entry = newEntry;
            task = newTask;
            worker.compute(task);
        }

        void end() {
            ended = true;
            entry = null;
            task = null;
            slots.remove(this);
            worker.terminate();
        }

        @Override
        public void done(double[] numbers) {
            if (ended) {
                return;
            }
            Entry of = entry;
            Task computed = task;
            entry = null;
            task = null;
            of.job.done(computed, numbers);
            if (of.job.doneTasks() == of.job.allTasks()) {
                entries.remove(of);
            }
            wake();
        }

        @Override
        public void refused(String message) {
            if (!ended) {
                Entry of = entry;
                entry = null;
                task = null;
                fail(of, message);
            }
        }

        @Override
        public void failed(String message) {
            if (ended) {
                return;
            }
            Entry of = entry;
            Task dead = task;
            end();
            if (of == null) {
                return;
            }
            if (of.lose(dead)) {
                of.job.replaced();
                wake();
            } else {
                fail(of, message);
            }
        }

        private void fail(Entry of, String message) {
            remove(of.job);
            of.job.failed(message);
            wake();
        }
    }
}
