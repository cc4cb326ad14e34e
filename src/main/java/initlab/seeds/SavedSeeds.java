package initlab.seeds;

import initlab.measure.SeedMeasure;
import initlab.setup.Settings;

/**
 * Results as arrays of numbers, in which a browser keeps them. Each chunk has the runs of {@link #SEEDS_OF_CHUNK} seeds in
 * succession, so that a result does not have all others written again. A chunk is a head, then for each run that is done its
 * number and the {@link SeedMeasure#NUMBERS} numbers of its result.
 */
final class SavedSeeds {
    static final int SEEDS_OF_CHUNK = 64;

    private static final int FIRST_SEED = 0;
    private static final int SEEDS = 1;
    private static final int SECONDS = 2;
    private static final int HEAD = 3;
    private static final int RUN = 1 + SeedMeasure.NUMBERS;

    private SavedSeeds() {}

    /** How many chunks there are. */
    static int chunks(SeedResults results) {
        return chunk(results.seeds() - 1) + 1;
    }

    /** The chunk of a seed, by its number. */
    static int chunk(int seed) {
        return seed / SEEDS_OF_CHUNK;
    }

    static double[] of(SeedResults results, long firstSeed, double seconds, int chunk) {
        int done = 0;
        for (int run = 0; run < results.total(); run++) {
            done += isDone(results, run, chunk) ? 1 : 0;
        }
        double[] saved = new double[HEAD + done * RUN];
        saved[FIRST_SEED] = (double) firstSeed;
        saved[SEEDS] = results.seeds();
        saved[SECONDS] = seconds;
        int at = HEAD;
        for (int run = 0; run < results.total(); run++) {
            if (isDone(results, run, chunk)) {
                saved[at] = run;
                SeedMeasure.write(results.result(run), saved, at + 1);
                at += RUN;
            }
        }
        return saved;
    }

    private static boolean isDone(SeedResults results, int run, int chunk) {
        return chunk(run % results.seeds()) == chunk && results.result(run) != null;
    }

    /** Whether numbers are the results of so many initializations, as this version of the lab writes them. */
    static boolean isValid(double[] saved, int initializations) {
        if (saved == null || saved.length < HEAD || (saved.length - HEAD) % RUN != 0 || initializations == 0) {
            return false;
        }
        double seeds = saved[SEEDS];
        double first = saved[FIRST_SEED];
        boolean valid = seeds >= 1 && seeds <= SeedCount.MAX && seeds == Math.floor(seeds);
        valid &= first >= 0 && first + seeds - 1 <= Settings.SEED.most() && first == Math.floor(first);
        for (int at = HEAD; at < saved.length; at += RUN) {
            double run = saved[at];
            valid &= run >= 0 && run < seeds * initializations && run == Math.floor(run);
        }
        return valid;
    }

    static double firstSeed(double[] saved) {
        return saved[FIRST_SEED];
    }

    static int seeds(double[] saved) {
        return (int) saved[SEEDS];
    }

    static double seconds(double[] saved) {
        return saved[SECONDS];
    }

    /** Adds the results to those of other chunks. */
    static void read(double[] saved, SeedResults results) {
        for (int at = HEAD; at < saved.length; at += RUN) {
            int run = (int) saved[at];
            String initialization = results.initializations().get(results.initialization(run));
            results.take(run, SeedMeasure.read(initialization, results.seed(run), saved, at + 1));
        }
    }
}
