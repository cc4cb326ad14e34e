package initlab.seeds;

import initlab.training.SeedResult;

/**
 * The runs of one initialization by their accuracy on the training points: bins of equal width from 0 to 1. Each run has a
 * place in its bin, those that have learned first, so that a picture can show every run.
 */
public final class AccuracyBins {
    /** Bins from 0 to 1. The share from which a run has learned, 0.95, lies between two of them. */
    public static final int BINS = 40;

    private final int[] learned = new int[BINS];
    private final int[] failed = new int[BINS];
    private final int[] bins;
    private final int[] places;
    private int highest;

    /** Sorts the runs of an initialization that are done. */
    public AccuracyBins(SeedResults results, int initialization) {
        int seeds = results.seeds();
        bins = new int[seeds];
        places = new int[seeds];
        for (int i = 0; i < seeds; i++) {
            SeedResult result = results.result(initialization * seeds + i);
            bins[i] = result == null ? -1 : binOf(result.trainAccuracy());
            if (result != null) {
                places[i] = result.failed() ? failed[bins[i]]++ : learned[bins[i]]++;
            }
        }
        for (int i = 0; i < seeds; i++) {
            SeedResult result = results.result(initialization * seeds + i);
            places[i] += result != null && result.failed() ? learned[bins[i]] : 0;
        }
        for (int bin = 0; bin < BINS; bin++) {
            highest = Math.max(highest, count(bin));
        }
    }

    private static int binOf(double accuracy) {
        // The product may be slightly below a whole number that it should be.
        return Math.min(BINS - 1, (int) (accuracy * BINS + 1e-9));
    }

    /** How many runs are in a bin. */
    public int count(int bin) {
        return learned[bin] + failed[bin];
    }

    /** How many runs in a bin have learned. */
    public int learned(int bin) {
        return learned[bin];
    }

    /** The most runs in one bin. */
    public int highest() {
        return highest;
    }

    /** The bin of a seed’s run, by the number of the seed; -1 if it is not done. */
    public int bin(int seed) {
        return bins[seed];
    }

    /** The place of a seed’s run in its bin, from 0 on. */
    public int place(int seed) {
        return places[seed];
    }
}
