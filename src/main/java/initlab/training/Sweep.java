package initlab.training;

import initlab.numpy.PythonFloat;
import java.util.Arrays;
import java.util.List;

/**
 * The results of many seeds of several initializations. Results may arrive in any order and from any number of workers.
 * The statistics do not depend on the order.
 */
public final class Sweep {
    /** Bins of the histogram of accuracies, from 0 to 1. */
    public static final int BINS = 20;

    private final List<String> initializations;
    private final long firstSeed;
    private final int seeds;
    /** results[i · seeds + s] is that of initialization i and seed firstSeed + s; null until it arrives. */
    private final SeedResult[] results;

    private int done;

    /** An empty sweep over {@code seeds} seeds of each initialization, from {@code firstSeed} on. */
    public Sweep(List<String> initializations, long firstSeed, int seeds) {
        this.initializations = List.copyOf(initializations);
        this.firstSeed = firstSeed;
        this.seeds = seeds;
        results = new SeedResult[initializations.size() * seeds];
    }

    /** A copy with the results so far. Results taken later are not added to the copy. */
    public Sweep copy() {
        Sweep copy = new Sweep(initializations, firstSeed, seeds);
        System.arraycopy(results, 0, copy.results, 0, results.length);
        copy.done = done;
        return copy;
    }

    /** The number of runs in all. */
    public int total() {
        return results.length;
    }

    /** The number of runs done. */
    public int done() {
        return done;
    }

    /**
     * The initialization of a task, 0 … total − 1. Tasks are ordered by seed, so that all initializations advance
     * together.
     */
    public int initialization(int task) {
        return task % initializations.size();
    }

    /** The seed of a task. */
    public long seed(int task) {
        return firstSeed + task / initializations.size();
    }

    /** Adds the result of a task. */
    public void take(int task, SeedResult result) {
        int at = initialization(task) * seeds + task / initializations.size();
        done += results[at] == null ? 1 : 0;
        results[at] = result;
    }

    /**
     * The result of a run; null until it arrives.
     *
     * @param run initialization · seeds + number of the seed, 0 … total − 1
     */
    public SeedResult result(int run) {
        return results[run];
    }

    /** How many runs of an initialization are done. */
    public int done(int initialization) {
        return results(initialization).length;
    }

    private SeedResult[] results(int initialization) {
        SeedResult[] found = new SeedResult[seeds];
        int count = 0;
        for (int i = initialization * seeds; i < (initialization + 1) * seeds; i++) {
            if (results[i] != null) {
                found[count++] = results[i];
            }
        }
        return Arrays.copyOf(found, count);
    }

    /** The share of an initialization's runs that failed, 0 … 1; NaN before the first. */
    public double failedShare(int initialization) {
        SeedResult[] own = results(initialization);
        int failed = 0;
        for (SeedResult result : own) {
            failed += result.failed() ? 1 : 0;
        }
        return own.length == 0 ? Double.NaN : (double) failed / own.length;
    }

    /** The accuracy on the training points below which a share of an initialization's runs lie. */
    public double accuracyQuantile(int initialization, double share) {
        SeedResult[] own = results(initialization);
        double[] values = new double[own.length];
        for (int i = 0; i < own.length; i++) {
            values[i] = own[i].trainAccuracy();
        }
        return quantile(values, share);
    }

    /** At each sample, the cost below which a share of an initialization's runs lie; empty before the first. */
    public double[] costQuantile(int initialization, double share) {
        SeedResult[] own = results(initialization);
        if (own.length == 0) {
            return new double[0];
        }
        double[] curve = new double[SeedRun.SAMPLES];
        double[] values = new double[own.length];
        for (int sample = 0; sample < curve.length; sample++) {
            for (int i = 0; i < own.length; i++) {
                values[i] = own[i].costs()[sample];
            }
            curve[sample] = quantile(values, share);
        }
        return curve;
    }

    /** How many of an initialization's runs end with a training accuracy in each of {@link #BINS} parts of 0 … 1. */
    public int[] accuracyHistogram(int initialization) {
        int[] bins = new int[BINS];
        for (SeedResult result : results(initialization)) {
            bins[Math.min(BINS - 1, (int) (result.trainAccuracy() * BINS))]++;
        }
        return bins;
    }

    /** Linear interpolation between order statistics, as NumPy's {@code quantile}; sorts the values. */
    private static double quantile(double[] values, double share) {
        if (values.length == 0) {
            return Double.NaN;
        }
        Arrays.sort(values);
        double at = share * (values.length - 1);
        int below = (int) at;
        double low = values[below];
        double high = values[Math.min(below + 1, values.length - 1)];
        return at == below || low == high ? low : low + (at - below) * (high - low);
    }

    /** All results as comma-separated values with a header line, by initialization and then by ascending seed. */
    public String csv() {
        StringBuilder text = new StringBuilder("initialization,seed,cost,train_accuracy,test_accuracy,failed\n");
        for (SeedResult result : results) {
            if (result != null) {
                String name = result.initialization();
                text.append(name.indexOf(',') < 0 ? name : "\"" + name + "\"")
                        .append(',')
                        .append(result.seed())
                        .append(',')
                        .append(PythonFloat.repr(result.cost()))
                        .append(',')
                        .append(PythonFloat.repr(result.trainAccuracy()))
                        .append(',')
                        .append(PythonFloat.repr(result.testAccuracy()))
                        .append(',')
                        .append(result.failed() ? '1' : '0')
                        .append('\n');
            }
        }
        return text.toString();
    }
}
