package initlab.measure;

import initlab.setup.Setup;
import initlab.training.SeedResult;
import initlab.training.SeedRun;

/** A training to the last iteration: the samples of its cost, then the accuracies on training and test points. */
public final class SeedMeasure implements Measure {
    @Override
    public double[] of(Setup setup, String initialization, double[] arguments) {
        SeedResult result = SeedRun.of(setup, initialization, setup.seed());
        double[] numbers = new double[SeedRun.SAMPLES + 2];
        System.arraycopy(result.costs(), 0, numbers, 0, SeedRun.SAMPLES);
        numbers[SeedRun.SAMPLES] = result.trainAccuracy();
        numbers[SeedRun.SAMPLES + 1] = result.testAccuracy();
        return numbers;
    }

    /** What the numbers of a task say. */
    public static SeedResult result(Task task, double[] numbers) {
        double[] costs = new double[SeedRun.SAMPLES];
        System.arraycopy(numbers, 0, costs, 0, costs.length);
        return new SeedResult(
                task.initialization(),
                task.setup().seed(),
                costs,
                numbers[SeedRun.SAMPLES],
                numbers[SeedRun.SAMPLES + 1]);
    }
}
