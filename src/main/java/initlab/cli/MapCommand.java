package initlab.cli;

import initlab.map.MapQuery;
import initlab.map.MapSpec;
import initlab.map.Outcome;
import initlab.measure.Pixel;
import initlab.measure.Task;
import initlab.setup.Query;
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
 * Trains a network for each pixel of a map, on all processors, and prints the colours' numbers: a line for each row, the
 * lowest first, six significant digits each.
 */
final class MapCommand implements Command {
    private static final String SIZE = "--size";
    private static final int DEFAULT_SIZE = 32;
    private static final int MAX_SIZE = 4096;

    @Override
    public String usage() {
        return "[" + Arguments.JSON + "] [" + SIZE + " PIXELS] QUERY";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws RefusedException {
        Arguments arguments = Arguments.of(args, Set.of(SIZE));
        if (arguments.rest().size() != 1) {
            throw new UsageException("One query is expected, such as \"init=he&map=" + MapSpec.DEFAULT + "\".");
        }
        int size = size(arguments.values().get(SIZE));
        String link = arguments.rest().get(0);
        MapSpec spec = spec(link);
        out.print(arguments.json() ? "[" : "");
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<List<Future<double[]>>> rows = new ArrayList<>();
            for (int row = 0; row < size; row++) {
                List<Future<double[]>> tasks = new ArrayList<>();
                for (Task task : tasks(spec, row, size)) {
                    tasks.add(threads.submit(task::compute));
                }
                rows.add(tasks);
            }
            for (int row = 0; row < size; row++) {
                String line = line(spec, rows.set(row, null), arguments.json());
                out.print(arguments.json() ? (row == 0 ? "\n[" : ",\n[") + line + "]" : line + "\n");
                out.flush();
            }
        } finally {
            threads.shutdownNow();
        }
        out.print(arguments.json() ? "\n]\n" : "");
        return CommandLine.DONE;
    }

    private static int size(String given) throws RefusedException {
        if (given == null) {
            return DEFAULT_SIZE;
        }
        try {
            int size = Integer.parseInt(given);
            if (size >= 1 && size <= MAX_SIZE) {
                return size;
            }
        } catch (NumberFormatException e) {
            // It is refused below, like a number out of range.
        }
        throw new UsageException(
                "“" + given + "” is not a size: it must be a whole number from 1 to " + MAX_SIZE + ".");
    }

    private static MapSpec spec(String link) throws RefusedException {
        Setup setup = Link.setup(link);
        MapQuery.Parsed parsed = MapQuery.parse(MapQuery.in(Query.of(Link.query(link))), setup);
        if (!parsed.problems().isEmpty()) {
            throw new RefusedException(
                    String.join("\n", parsed.problems())
                            + "\nNothing was computed, because the command line does not replace a wrong value by its default.");
        }
        return parsed.spec();
    }

    private static List<Task> tasks(MapSpec spec, int row, int size) {
        List<Task> tasks = new ArrayList<>();
        double y = spec.up().value(row, size);
        int from = 0;
        while (from < size) {
            int to = from;
            double time = 0;
            while (to < size && (to == from || !MapSpec.isLongEnough(time))) {
                time += spec.time(spec.across().value(to, size), y);
                to++;
            }
            double[] values = new double[2 * (to - from)];
            for (int i = from; i < to; i++) {
                values[2 * (i - from)] = spec.across().value(i, size);
                values[2 * (i - from) + 1] = y;
            }
            tasks.add(spec.task(row, values));
            from = to;
        }
        return tasks;
    }

    private static String line(MapSpec spec, List<Future<double[]>> tasks, boolean json) throws RefusedException {
        StringBuilder line = new StringBuilder();
        for (Future<double[]> task : tasks) {
            double[] numbers = numbers(task);
            for (int at = 0; at < numbers.length; at += Pixel.NUMBERS) {
                double value = value(spec, Pixel.of(numbers, at));
                line.append(line.length() == 0 ? "" : json ? ", " : " ");
                line.append(json && !Double.isFinite(value) ? "null" : Digits.six(value));
            }
        }
        return line.toString();
    }

    private static double[] numbers(Future<double[]> task) throws RefusedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            throw new RefusedException(e.getCause().getMessage());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("The map was interrupted.");
        }
    }

    /** The number behind a pixel's colour; an outcome is 1 for learned, 0 for not, not a number for diverged. */
    private static double value(MapSpec spec, Pixel pixel) {
        switch (spec.colour()) {
            case COST:
                return pixel.cost();
            case ITERATIONS:
                return pixel.learned();
            default:
                Outcome outcome = Outcome.of(spec, pixel);
                return outcome == Outcome.LEARNED ? 1 : outcome == Outcome.STUCK ? 0 : Double.NaN;
        }
    }
}
