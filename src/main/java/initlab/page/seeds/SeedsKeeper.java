package initlab.page.seeds;

import initlab.page.jobs.Keeper;
import initlab.page.storage.JobStore;
import initlab.seeds.SeedJob;
import java.util.ArrayList;
import java.util.List;

/** Keeps the results of a job in the browser, in chunks, and finds them again. */
final class SeedsKeeper {
    private final List<Keeper> keepers = new ArrayList<>();
    private final SeedJob job;

    /** Keeps the results of a job from now on. */
    SeedsKeeper(SeedJob job) {
        this.job = job;
        for (int chunk = 0; chunk < job.chunks(); chunk++) {
            int number = chunk;
            keepers.add(new Keeper(() -> job.saved(number)));
        }
    }

    /** A chunk has changed. */
    void changed(int chunk) {
        keepers.get(chunk).changed(SeedJob.key(job.setup(), chunk));
    }

    /** Writes at once what has changed. */
    void write() {
        for (Keeper keeper : keepers) {
            keeper.write();
        }
    }

    /**
     * Restores the chunks of a job from one on, each in a task of its own.
     *
     * @param then called when all are restored
     */
    static void restore(SeedJob job, int from, Runnable then) {
        if (from >= job.chunks()) {
            then.run();
            return;
        }
        JobStore.get(SeedJob.key(job.setup(), from), numbers -> {
            job.restore(numbers);
            restore(job, from + 1, then);
        });
    }
}
