package initlab.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SweepTasksTest {
    @Test
    void everyTaskIsDoneOnceHoweverManyWorkersDie() {
        Random random = new Random(1);
        SweepTasks tasks = new SweepTasks(500);
        BitSet done = new BitSet();
        int[] deaths = new int[500];
        for (int task = tasks.take(); task != SweepTasks.NONE; task = tasks.take()) {
            if (deaths[task] < 2 && random.nextInt(3) == 0) {
                deaths[task]++;
                assertTrue(tasks.lose(task));
            } else {
                assertFalse(done.get(task), "task " + task + " was given out again");
                done.set(task);
            }
        }
        assertEquals(500, done.cardinality());
    }

    @Test
    void aTaskThatKillsEveryWorkerIsNotRepeatedForever() {
        SweepTasks tasks = new SweepTasks(1);
        assertTrue(tasks.lose(tasks.take()));
        assertTrue(tasks.lose(tasks.take()));
        assertFalse(tasks.lose(tasks.take()));
    }
}
