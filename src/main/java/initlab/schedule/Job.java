package initlab.schedule;

import initlab.measure.Task;

/** Work in many tasks. It holds their results; the {@link Scheduler} gives the tasks to workers. */
public interface Job {
    /** How urgent the job is: a job goes before those with lower numbers, and takes turns with its equals. */
    int priority();

    /** The next task, which is given out once; null if there is none at present. */
    Task next();

    /** Takes the numbers of a task. */
    void done(Task task, double[] numbers);

    /**
     * A task cannot be computed: the worker refused it, or several workers died with it. The scheduler has removed the job.
     *
     * @param message a sentence for the person at the page
     */
    void failed(String message);

    /** A worker died and was replaced; its task is repeated. */
    default void replaced() {}

    /** How many tasks are done. */
    int doneTasks();

    /** How many tasks there are in all. */
    int allTasks();
}
