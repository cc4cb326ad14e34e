package initlab.session;

import java.util.ArrayList;
import java.util.List;

/** Tasks 0 … n − 1 for workers that may die. The task of a dead worker is given out again, but only a few times. */
final class SweepTasks {
    /** There is no task left to give out. */
    static final int NONE = -1;
    /** Once so many workers have died with the same task, the task itself must be what kills them. */
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

    /** Takes back the task of a dead worker, and says whether to try it again. */
    boolean lose(int task) {
        lost.add(task);
        return ++deaths[task] < MAX_DEATHS;
    }
}
