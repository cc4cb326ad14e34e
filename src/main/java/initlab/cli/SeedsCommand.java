package initlab.cli;

import initlab.measure.SeedMeasure;
import initlab.measure.Task;
import initlab.seeds.SeedCount;
import initlab.seeds.SeedJob;
import initlab.seeds.SeedResults;
import initlab.seeds.SeedsCsv;
import initlab.setup.Settings;
import initlab.setup.Setup;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Trains every initialization with many seeds, on all processors, and prints how often each learns and how two of them
 * compare. As on the page, the first seed is the set-up’s unless another is given.
 */
final class SeedsCommand implements Command {
    private static final String SEEDS = "--seeds";
    private static final String FIRST = "--first";
    private static final String CSV = "--csv";
    private static final String DEFAULT_SEEDS = "100";

    @Override
    public String usage() {
        return "[" + SEEDS + " N] [" + FIRST + " SEED] [" + Arguments.JSON + " | " + CSV + "] QUERY";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws RefusedException {
        List<String> others = new ArrayList<>(args);
        boolean csv = others.removeIf(CSV::equals);
        Arguments arguments = Arguments.of(others, Set.of(SEEDS, FIRST));
        if (arguments.rest().size() != 1) {
            throw new UsageException(
                    "One query is expected, not " + arguments.rest().size() + "; \"\" is the notebook’s set-up.");
        }
        if (csv && arguments.json()) {
            throw new UsageException("“" + Arguments.JSON + "” and “" + CSV + "” cannot be used together.");
        }
        Setup setup = Link.setup(arguments.rest().get(0));
        if (!SeedJob.drawn(setup).equals(setup)) {
            throw new RefusedException("Only initializations that draw from the seed can be compared over seeds.");
        }
        String first = arguments.values().get(FIRST);
        if (first != null) {
            setup = setup.with(
                    Settings.SEED, (double) Link.setup("seed=" + first).seed());
        }
        String count = arguments.values().getOrDefault(SEEDS, DEFAULT_SEEDS);
        String problem = SeedCount.problem(setup, count);
        if (problem != null) {
            throw new RefusedException(problem);
        }
        SeedResults results = computed(setup, SeedCount.read(count));
        out.print(
                csv ? SeedsCsv.of(results) : arguments.json() ? SeedsReport.json(results) : SeedsReport.text(results));
        return CommandLine.DONE;
    }

    /** Computes all runs, with a thread for each processor. */
    private static SeedResults computed(Setup setup, int seeds) {
        SeedResults results = new SeedResults(setup.initializations(), setup.seed(), seeds);
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<double[]>> answers = new ArrayList<>();
            for (int run = 0; run < results.total(); run++) {
                Task task = SeedMeasure.task(run, setup, initialization(results, run), results.seed(run));
                answers.add(threads.submit(task::compute));
            }
            for (int run = 0; run < results.total(); run++) {
                double[] numbers = answers.get(run).get();
                results.take(run, SeedMeasure.read(initialization(results, run), results.seed(run), numbers, 0));
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private static String initialization(SeedResults results, int run) {
        return results.initializations().get(results.initialization(run));
    }
}
