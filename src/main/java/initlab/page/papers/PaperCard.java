package initlab.page.papers;

import initlab.page.dom.Dom;
import initlab.page.jobs.Jobs;
import initlab.page.jobs.Keeper;
import initlab.page.state.Intents;
import initlab.page.storage.JobStore;
import initlab.paper.Condition;
import initlab.paper.Experiment;
import initlab.paper.Outcome;
import initlab.paper.PaperJob;
import initlab.paper.Verdict;
import initlab.setup.Settings;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One experiment: what was published, its run, and the checks. Results are kept in the browser and found again. */
final class PaperCard {
    private static final int MINUTE = 60;

    private final Experiment experiment;
    private final Intents intents;
    private final Jobs jobs;
    private final PaperJob job;
    private final String key;
    private final Keeper keeper;
    private final HTMLElement button;
    private final HTMLElement time;
    private final HTMLElement progress;
    private final HTMLElement status;
    private final PaperTable table;
    private boolean changed = true;

    /** Fills the place of an experiment. */
    PaperCard(HTMLElement place, Experiment experiment, Intents intents, Jobs jobs, Runnable redraw) {
        this.experiment = experiment;
        this.intents = intents;
        this.jobs = jobs;
        job = new PaperJob(experiment, this::resultArrived);
        key = "paper " + experiment.id();
        keeper = new Keeper(job::kept);
        Dom.child(place, "h3", "", experiment.title());
        HTMLElement source = Dom.child(place, "p", "muted paper-source", experiment.authors() + ": ");
        HTMLElement link = Dom.child(source, "a", "", experiment.source());
        link.setAttribute("href", experiment.url());
        link.setAttribute("target", "_blank");
        link.setAttribute("rel", "noopener");
        link.setAttribute("data-testid", "paper-source-" + experiment.id());
        Dom.child(place, "p", "paper-claim", experiment.claim());
        HTMLElement more = Dom.child(place, "details", "paper-small", "");
        more.setAttribute("data-testid", "paper-small-" + experiment.id());
        Dom.child(more, "summary", "", Words.of("What is different here"));
        Dom.child(more, "p", "", experiment.miniature());
        HTMLElement bar = Dom.child(place, "div", "paper-bar", "");
        button = Dom.button(bar, "paper-run-" + experiment.id(), Words.of("Run it"));
        time = Dom.child(bar, "span", "muted", "");
        progress = Dom.child(place, "progress", "", "");
        progress.setAttribute("aria-label", Words.of("Share of the runs that are complete"));
        status = Dom.child(place, "p", "paper-status", "");
        status.setAttribute("role", "status");
        status.setAttribute("data-testid", "paper-status-" + experiment.id());
        table = new PaperTable(place, experiment, this::open);
        Dom.on(button, "click", () -> {
            startOrCancel();
            changed = true;
            redraw.run();
        });
        JobStore.get(key, numbers -> {
            if (numbers != null && job.doneTasks() == 0) {
                job.restore(numbers);
                changed = true;
                redraw.run();
            }
        });
    }

    private void startOrCancel() {
        if (jobs.isRunning(job)) {
            jobs.stop(job);
            keeper.write();
        } else {
            job.resume();
            jobs.start(experiment.title(), job);
        }
    }

    /** Called even while the page is hidden and nothing is drawn. */
    private void resultArrived() {
        changed = true;
        keeper.changed(key);
        if (job.doneTasks() == job.allTasks()) {
            keeper.write();
        }
    }

    /** Opens the first run of a condition in the lab. */
    private void open(Condition condition) {
        intents.change(condition
                .setup()
                .with(Settings.INITIALIZATIONS, List.of(condition.initialization()))
                .with(Settings.SEED, condition.first()));
        Dom.reveal(Dom.byId("columns"));
    }

    void render() {
        if (!changed) {
            return;
        }
        changed = false;
        boolean running = jobs.isRunning(job);
        int done = job.doneTasks();
        boolean ended = done == job.allTasks();
        Dom.setText(button, running ? Words.of("Cancel") : done == 0 ? Words.of("Run it") : Words.of("Continue"));
        button.setHidden(ended);
        time.setHidden(ended);
        Dom.setText(time, time(1 - (double) done / job.allTasks()));
        progress.setHidden(!running);
        Dom.setAttribute(progress, "max", String.valueOf(job.allTasks()));
        Dom.setAttribute(progress, "value", String.valueOf(done));
        List<Outcome> outcomes = job.outcomes();
        Dom.setText(status, status(outcomes, running));
        Dom.setAttribute(status, "data-verdict", verdictWord(Outcome.verdict(outcomes)));
        table.show(outcomes, running || done > 0);
    }

    /** How long a share of the experiment takes. */
    private String time(double share) {
        int cores = Math.max(1, jobs.limit());
        int seconds = (int) Math.ceil(share * experiment.seconds() / cores);
        return seconds < MINUTE
                ? Words.of("about {0} s; workers: {1}", seconds, cores)
                : Words.of("about {0} min; workers: {1}", (seconds + MINUTE / 2) / MINUTE, cores);
    }

    private String status(List<Outcome> outcomes, boolean running) {
        if (job.failure() != null) {
            return job.failure();
        }
        int passed = 0;
        for (Outcome outcome : outcomes) {
            passed += outcome.verdict() == Verdict.PASS ? 1 : 0;
        }
        int all = outcomes.size();
        if (job.doneTasks() == job.allTasks()) {
            return passed == all
                    ? Words.of("✓ Passed: the published result comes out here, too.")
                    : Words.of("✗ Failed: {0} of {1} checks do not pass.", all - passed, all);
        }
        String runs =
                Words.of("{0} of {1} runs", NumberText.grouped(job.doneRuns()), NumberText.grouped(job.allRuns()));
        return running
                ? Words.of("Running: {0}", runs)
                : job.doneTasks() == 0 ? runs(job.allRuns()) : Words.of("Cancelled after {0}", runs);
    }

    private static String runs(int count) {
        return Words.of("{0} runs", NumberText.grouped(count));
    }

    /** A word for style sheets and tests. */
    static String verdictWord(Verdict verdict) {
        return verdict == Verdict.PASS ? "pass" : verdict == Verdict.FAIL ? "fail" : "none";
    }
}
