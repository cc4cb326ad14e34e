package initlab.cli;

import initlab.measure.Task;
import initlab.paper.Experiment;
import initlab.paper.ExperimentReader;
import initlab.paper.Outcome;
import initlab.paper.PaperException;
import initlab.paper.PaperJob;
import initlab.paper.Verdict;
import initlab.text.Json;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Runs a published experiment on all processors and compares what comes out with what was published. */
final class PaperCommand implements Command {
    private static final String FOLDER = "web/papers";
    private static final String ENDING = ".json";

    @Override
    public String usage() {
        return "[" + Arguments.JSON + "] NAME|FILE.json";
    }

    @Override
    public int run(List<String> args, PrintStream out) throws RefusedException {
        Arguments arguments = Arguments.of(args, Set.of());
        if (arguments.rest().size() != 1) {
            throw new UsageException("One experiment is needed: a file, or the name of one in " + FOLDER + ".");
        }
        PaperJob job = new PaperJob(read(arguments.rest().get(0)), () -> {});
        compute(job);
        List<Outcome> outcomes = job.outcomes();
        Verdict verdict = Outcome.verdict(outcomes);
        out.print(arguments.json() ? json(job.experiment(), outcomes, verdict) : text(job, outcomes, verdict));
        return verdict == Verdict.PASS ? CommandLine.DONE : CommandLine.FAILED;
    }

    private static Experiment read(String name) throws RefusedException {
        try {
            Path path = name.endsWith(ENDING) ? Path.of(name) : Path.of(FOLDER, name + ENDING);
            String file = path.getFileName().toString();
            return ExperimentReader.read(
                    file.substring(0, file.length() - ENDING.length()),
                    Files.readString(path, StandardCharsets.UTF_8),
                    "en");
        } catch (IOException | InvalidPathException e) {
            throw new RefusedException("“" + name + "” cannot be read: " + e.getMessage());
        } catch (PaperException e) {
            throw new RefusedException(e.getMessage());
        }
    }

    /** Computes all tasks, as many at a time as there are processors. */
    private static void compute(PaperJob job) throws RefusedException {
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < Runtime.getRuntime().availableProcessors(); i++) {
            threads.add(new Thread(() -> work(job), "tasks " + i));
        }
        threads.forEach(Thread::start);
        try {
            for (Thread thread : threads) {
                thread.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RefusedException("The experiment was interrupted.");
        }
        if (job.failure() != null) {
            throw new RefusedException(job.failure());
        }
    }

    private static void work(PaperJob job) {
        for (Task task = next(job); task != null; task = next(job)) {
            try {
                double[] numbers = task.compute();
                synchronized (job) {
                    job.done(task, numbers);
                }
            } catch (IllegalArgumentException e) {
                synchronized (job) {
                    job.failed(e.getMessage());
                }
            }
        }
    }

    private static Task next(PaperJob job) {
        synchronized (job) {
            return job.failure() == null ? job.next() : null;
        }
    }

    private static String text(PaperJob job, List<Outcome> outcomes, Verdict verdict) {
        Experiment experiment = job.experiment();
        StringBuilder text = new StringBuilder(experiment.authors())
                .append(": ")
                .append(experiment.title())
                .append('\n');
        for (Outcome outcome : outcomes) {
            text.append(outcome.verdict() == Verdict.PASS ? "pass  " : "FAIL  ")
                    .append(outcome.check().name())
                    .append(": ")
                    .append(outcome.here())
                    .append(" here; expected ")
                    .append(outcome.allowed())
                    .append("; published: ")
                    .append(outcome.check().published())
                    .append('\n');
        }
        return text.append(verdict == Verdict.PASS ? "All checks pass.\n" : "Not all checks pass.\n")
                .toString();
    }

    private static String json(Experiment experiment, List<Outcome> outcomes, Verdict verdict) {
        StringBuilder text = new StringBuilder("{\"paper\": ");
        Json.string(text, experiment.id());
        text.append(", \"passes\": ").append(verdict == Verdict.PASS).append(", \"checks\": [");
        String before = "\n";
        for (Outcome outcome : outcomes) {
            text.append(before).append("{\"name\": ");
            Json.string(text, outcome.check().name());
            text.append(", \"published\": ");
            Json.string(text, outcome.check().published());
            text.append(", \"expected\": ");
            Json.string(text, outcome.allowed());
            text.append(", \"here\": ");
            Json.string(text, outcome.here());
            text.append(", \"value\": ");
            Json.number(text, outcome.value());
            text.append(", \"passes\": ")
                    .append(outcome.verdict() == Verdict.PASS)
                    .append('}');
            before = ",\n";
        }
        return text.append("\n]}\n").toString();
    }
}
