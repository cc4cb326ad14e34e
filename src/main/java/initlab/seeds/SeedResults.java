package initlab.seeds;

import initlab.statistics.Pairs;
import initlab.training.SeedResult;
import java.util.ArrayList;
import java.util.List;

/**
 * The results of many seeds of several initializations. Results may arrive in any order and from any number of workers.
 */
public final class SeedResults {
    private final List<String> initializations;
    private final long firstSeed;
    private final int seeds;
    /** The results by run: initialization · seeds + number of the seed; null until they arrive. */
    private final SeedResult[] results;

    private final List<SchemeResults> schemes = new ArrayList<>();
    private int done;

    /** No results yet, of {@code seeds} seeds of each initialization, from {@code firstSeed} on. */
    public SeedResults(List<String> initializations, long firstSeed, int seeds) {
        this.initializations = List.copyOf(initializations);
        this.firstSeed = firstSeed;
        this.seeds = seeds;
        results = new SeedResult[initializations.size() * seeds];
        for (int i = 0; i < initializations.size(); i++) {
            schemes.add(new SchemeResults());
        }
    }

    /** The initializations, as the address writes them. */
    public List<String> initializations() {
        return initializations;
    }

    /** How many seeds of each initialization there are. */
    public int seeds() {
        return seeds;
    }

    /** The number of runs in all. */
    public int total() {
        return results.length;
    }

    /** The number of runs done. */
    public int done() {
        return done;
    }

    /** The initialization of a run, as its number in the list. */
    public int initialization(int run) {
        return run / seeds;
    }

    /** The seed of a run. */
    public long seed(int run) {
        return firstSeed + run % seeds;
    }

    /** Adds the result of a run that has none yet. */
    public void take(int run, SeedResult result) {
        if (results[run] == null) {
            results[run] = result;
            schemes.get(initialization(run)).add(result);
            done++;
        }
    }

    /**
     * The result of a run; null until it arrives.
     *
     * @param run initialization · seeds + number of the seed, 0 … total − 1
     */
    public SeedResult result(int run) {
        return results[run];
    }

    /** What the runs of an initialization say. */
    public SchemeResults scheme(int initialization) {
        return schemes.get(initialization);
    }

    /** Two initializations compared over the seeds with which both are done; success is to have learned. */
    public Pairs pairs(int a, int b) {
        int[] counts = new int[4];
        for (int i = 0; i < seeds; i++) {
            SeedResult ofA = results[a * seeds + i];
            SeedResult ofB = results[b * seeds + i];
            if (ofA != null && ofB != null) {
                counts[(ofA.failed() ? 2 : 0) + (ofB.failed() ? 1 : 0)]++;
            }
        }
        return new Pairs(counts[0], counts[1], counts[2], counts[3]);
    }
}
