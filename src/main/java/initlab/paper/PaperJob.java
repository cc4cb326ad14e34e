package initlab.paper;

import initlab.measure.Task;
import initlab.schedule.Job;
import initlab.setup.Settings;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Runs an experiment with all its seeds. Its results can be kept as numbers, and another job goes on from them. */
public final class PaperJob implements Job, Results {
    /** The numbers before the results: the fingerprint, then for each task 1 if it is done. */
    private static final int HEAD = 1;

    private final Experiment experiment;
    private final Runnable changed;
    private final List<Part> parts = new ArrayList<>();
    /** For each condition, the numbers of its runs one after the other. */
    private final double[][] numbers;

    private int doneCount;
    /** Null unless a task could not be computed. */
    private String failure;

    /** Some runs of a condition, which one task computes. */
    private static final class Part {
        final int condition;
        final int from;
        final int count;
        boolean given;
        boolean done;

        Part(int condition, int from, int count) {
            this.condition = condition;
            this.from = from;
            this.count = count;
        }
    }

    /**
     * A job of which nothing is done.
     *
     * @param changed called when results have come, or the job has failed
     */
    public PaperJob(Experiment experiment, Runnable changed) {
        this.experiment = experiment;
        this.changed = changed;
        List<Condition> conditions = experiment.conditions();
        numbers = new double[conditions.size()][];
        for (int c = 0; c < numbers.length; c++) {
            Condition condition = conditions.get(c);
            numbers[c] = new double[condition.seeds() * width(c)];
            for (int from = 0;
                    from < condition.seeds();
                    from += experiment.kind().batch()) {
                parts.add(new Part(c, from, Math.min(experiment.kind().batch(), condition.seeds() - from)));
            }
        }
    }

    /** The experiment. */
    public Experiment experiment() {
        return experiment;
    }

    private int width(int condition) {
        return experiment.kind().width(experiment.conditions().get(condition).setup());
    }

    @Override
    public int priority() {
        return 0;
    }

    @Override
    public Task next() {
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).given) {
                parts.get(i).given = true;
                return task(i);
            }
        }
        return null;
    }

    private Task task(int number) {
        Part part = parts.get(number);
        Condition condition = experiment.conditions().get(part.condition);
        double[] arguments = new double[1 + experiment.arguments().length];
        arguments[0] = part.count;
        System.arraycopy(experiment.arguments(), 0, arguments, 1, experiment.arguments().length);
        return new Task(
                number,
                experiment.kind().measure(),
                condition.setup().with(Settings.SEED, condition.first() + part.from),
                condition.initialization(),
                arguments);
    }

    @Override
    public void done(Task task, double[] measured) {
        Part part = parts.get(task.number());
        if (!part.done) {
            double[] kept = experiment.kind().kept(measured);
            System.arraycopy(kept, 0, numbers[part.condition], part.from * width(part.condition), kept.length);
            part.done = true;
            doneCount++;
        }
        changed.run();
    }

    @Override
    public void failed(String message) {
        failure = message;
        changed.run();
    }

    /** Why the job has ended early; null if it has not. */
    public String failure() {
        return failure;
    }

    /** Makes the tasks that are not done available again, after the job was cancelled or has failed. */
    public void resume() {
        failure = null;
        for (Part part : parts) {
            part.given = part.done;
        }
    }

    @Override
    public int doneTasks() {
        return doneCount;
    }

    @Override
    public int allTasks() {
        return parts.size();
    }

    /** How many runs are done. */
    public int doneRuns() {
        int runs = 0;
        for (Part part : parts) {
            runs += part.done ? part.count : 0;
        }
        return runs;
    }

    /** How many runs there are in all. */
    public int allRuns() {
        int runs = 0;
        for (Condition condition : experiment.conditions()) {
            runs += condition.seeds();
        }
        return runs;
    }

    @Override
    public boolean isComplete(int condition) {
        for (Part part : parts) {
            if (part.condition == condition && !part.done) {
                return false;
            }
        }
        return true;
    }

    @Override
    public double number(int condition, int run, int place) {
        return numbers[condition][run * width(condition) + place];
    }

    /** The outcomes so far, by check. */
    public List<Outcome> outcomes() {
        return Outcome.of(experiment, this);
    }

    /** The results so far, for {@link #restore}. */
    public double[] kept() {
        int size = HEAD + parts.size();
        for (double[] of : numbers) {
            size += of.length;
        }
        double[] kept = new double[size];
        kept[0] = experiment.fingerprint();
        int at = HEAD;
        for (Part part : parts) {
            kept[at++] = part.done ? 1 : 0;
        }
        for (double[] of : numbers) {
            System.arraycopy(of, 0, kept, at, of.length);
            at += of.length;
        }
        return kept;
    }

    /** Takes results that {@link #kept} gave. Does nothing if they are of another experiment or an older form of it. */
    public void restore(double[] kept) {
        if (kept.length != kept().length || kept[0] != experiment.fingerprint() || doneCount > 0) {
            return;
        }
        int at = HEAD;
        for (Part part : parts) {
            part.done = kept[at++] == 1;
            part.given = part.done;
            doneCount += part.done ? 1 : 0;
        }
        for (int c = 0; c < numbers.length; c++) {
            numbers[c] = Arrays.copyOfRange(kept, at, at + numbers[c].length);
            at += numbers[c].length;
        }
    }
}
