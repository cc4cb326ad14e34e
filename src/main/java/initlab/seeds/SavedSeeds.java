package initlab.seeds;

import initlab.measure.SeedMeasure;
import initlab.setup.Settings;
import initlab.training.SeedResult;

/**
 * Results as an array of numbers, in which a browser keeps them: a head, then for each run that is done its number and the
 * {@link SeedMeasure#NUMBERS} numbers of its result.
 */
final class SavedSeeds {
    private static final int FIRST_SEED = 0;
    private static final int SEEDS = 1;
    private static final int SECONDS = 2;
    private static final int HEAD = 3;
    private static final int RUN = 1 + SeedMeasure.NUMBERS;

    private SavedSeeds() {}

    static double[] of(SeedResults results, long firstSeed, double seconds) {
        double[] saved = new double[HEAD + results.done() * RUN];
        saved[FIRST_SEED] = (double) firstSeed;
        saved[SEEDS] = results.seeds();
        saved[SECONDS] = seconds;
        int at = HEAD;
        for (int run = 0; run < results.total(); run++) {
            SeedResult result = results.result(run);
            if (result != null) {
                saved[at] = run;
                SeedMeasure.write(result, saved, at + 1);
                at += RUN;
            }
        }
        return saved;
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

    /** Adds the results to an empty table. */
    static void read(double[] saved, SeedResults results) {
        for (int at = HEAD; at < saved.length; at += RUN) {
            int run = (int) saved[at];
            String initialization = results.initializations().get(results.initialization(run));
            results.take(run, SeedMeasure.read(initialization, results.seed(run), saved, at + 1));
        }
    }
}
