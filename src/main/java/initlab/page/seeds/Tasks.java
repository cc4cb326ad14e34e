package initlab.page.seeds;

import java.util.ArrayDeque;

/** Tasks 0 … n − 1 for workers that may die over them: a task that was lost is given out again, but not for ever. */
final class Tasks {
    static final int NONE = -1;
    /** A task that so many workers died over is what kills them. */
    private static final int MOST_DEATHS = 3;

    private final int total;
    private final byte[] deaths;
    private final ArrayDeque<Integer> lost = new ArrayDeque<>();
    private int next;

    Tasks(int total) {
        this.total = total;
        deaths = new byte[total];
    }

    /** The next task to give out; {@link #NONE} if all are given out. */
    int take() {
        return !lost.isEmpty() ? lost.poll() : next < total ? next++ : NONE;
    }

    /** A worker died over a task; whether it is worth another try. */
    boolean lose(int task) {
        lost.add(task);
        return ++deaths[task] < MOST_DEATHS;
    }
}
