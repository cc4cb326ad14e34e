package initlab.measure;

import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.training.SeedResult;
import initlab.training.SeedRun;

/**
 * A training to the last iteration: the samples of its cost, the mean of its last costs, and the accuracies on training and
 * test points.
 */
public final class SeedMeasure implements Measure {
    /** How many numbers a run gives. */
    public static final int NUMBERS = SeedRun.SAMPLES + 3;

    @Override
    public double[] of(Setup setup, String initialization, double[] arguments) {
        SeedResult result = SeedRun.of(setup, initialization, setup.seed());
        double[] numbers = new double[NUMBERS];
        write(result, numbers, 0);
        return numbers;
    }

    /** The task of training with one seed. */
    public static Task task(int number, Setup setup, String initialization, long seed) {
        return new Task(number, Measures.SEED, setup.with(Settings.SEED, (double) seed), initialization, new double[0]);
    }

    /** Writes the numbers of a result from an index on. */
    public static void write(SeedResult result, double[] numbers, int from) {
        System.arraycopy(result.costs(), 0, numbers, from, SeedRun.SAMPLES);
        int after = from + SeedRun.SAMPLES;
        numbers[after] = result.lastCosts();
        numbers[after + 1] = result.trainAccuracy();
        numbers[after + 2] = result.testAccuracy();
    }

    /** What {@link #NUMBERS} numbers from an index on say of a run. */
    public static SeedResult read(String initialization, long seed, double[] numbers, int from) {
        double[] costs = new double[SeedRun.SAMPLES];
        System.arraycopy(numbers, from, costs, 0, costs.length);
        int after = from + SeedRun.SAMPLES;
        return new SeedResult(initialization, seed, costs, numbers[after], numbers[after + 1], numbers[after + 2]);
    }
}
