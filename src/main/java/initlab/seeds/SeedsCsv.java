package initlab.seeds;

import initlab.numpy.PythonFloat;
import initlab.training.SeedResult;

/** All results as comma-separated values with a header line, by initialization and then by ascending seed. */
public final class SeedsCsv {
    private SeedsCsv() {}

    /** The text, with a line for each run that is done. */
    public static String of(SeedResults results) {
        StringBuilder text = new StringBuilder(
                "initialization,seed,cost,train_accuracy,test_accuracy,failed,mean_of_last_20_costs\n");
        for (int run = 0; run < results.total(); run++) {
            SeedResult result = results.result(run);
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
                        .append(',')
                        .append(PythonFloat.repr(result.lastCosts()))
                        .append('\n');
            }
        }
        return text.toString();
    }
}
