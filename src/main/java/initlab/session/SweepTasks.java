package initlab.session;

import java.util.ArrayList;
import java.util.List;

/** Tasks 0 … n − 1 for workers that may die. The task of a dead worker is repeated, but only a few times. */
final class SweepTasks {
    /** No task is left. */
    static final int NONE = -1;
    /** When this many workers have died with the same task, the task is assumed to be the cause. */
    private static final int MAX_DEATHS = 3;

    private final int total;
    private final byte[] deaths;
    private final List<Integer> lost = new ArrayList<>();
    private int next;

    SweepTasks(int total) {
        this.total = total;
        deaths = new byte[total];
    }

    /** The next task to give out; {@link #NONE} if all have been given out. */
    int take() {
        return !lost.isEmpty() ? lost.remove(0) : next < total ? next++ : NONE;
    }

    /** Takes back the task of a dead worker. Returns whether it will be repeated. */
    boolean lose(int task) {
        lost.add(task);
        return ++deaths[task] < MAX_DEATHS;
    }
}
