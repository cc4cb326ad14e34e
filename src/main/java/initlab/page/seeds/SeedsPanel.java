package initlab.page.seeds;

import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.drawing.Theme;
import initlab.page.jobs.Jobs;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.storage.JobStore;
import initlab.page.workers.BrowserTimer;
import initlab.seeds.SeedCount;
import initlab.seeds.SeedJob;
import initlab.seeds.SeedsCsv;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.Words;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * Many seeds: starts, cancels and continues the job, and shows how often each initialization learns. One run may be luck. The
 * results are kept in the browser, and found again under the same set-up.
 */
public final class SeedsPanel implements Panel {
    private static final String DEFAULT_SEEDS = "20";
    private static final String FILE = "initialization-lab-seeds.csv";
    /** Milliseconds between two drawings while results arrive. */
    private static final double INTERVAL = 200;

    private final Intents intents;
    private final Jobs jobs;
    private final HTMLInputElement count;
    private final HTMLElement problem;
    private final HTMLElement button;
    private final HTMLElement more;
    private final HTMLElement csv;
    private final HTMLElement progress;
    private final HTMLElement status;
    private final SeedsPictures pictures;
    /** The set-up on the page. */
    private Setup setup;
    /** Null until it is started, or found in the browser. */
    private SeedJob job;
    /** Keeps the results of the job; null if there is none. */
    private SeedsKeeper keeper;
    /** Whether the job has changed since the last drawing, or the size of a picture. */
    private boolean changed;

    private Theme shownTheme;
    private double drawnAt;

    /**
     * Builds the section.
     *
     * @param details the section, which the person has just opened
     * @param redraw asks for another rendering, because a size has changed
     */
    public SeedsPanel(HTMLElement details, Intents intents, Jobs jobs, Runnable redraw) {
        this.intents = intents;
        this.jobs = jobs;
        HTMLElement bar = Dom.child(details, "div", "seeds-bar", "");
        count = countField(Dom.child(bar, "label", "", Words.of("Seeds for each initialization") + " "));
        button = Dom.button(bar, "seeds-start", Words.of("Train them"));
        more = Dom.button(bar, "seeds-continue", Words.of("Continue"));
        csv = Dom.button(bar, "seeds-csv", Words.of("Download as CSV"));
        problem = Dom.child(details, "p", "problem", "");
        problem.setAttribute("data-testid", "seeds-problem");
        progress = Dom.child(details, "progress", "", "");
        progress.setAttribute("aria-label", Words.of("Share of the runs that are complete"));
        progress.setAttribute("data-testid", "seeds-progress");
        status = Dom.child(details, "p", "muted seeds-status", "");
        status.setAttribute("data-testid", "seeds-status");
        Runnable change = () -> {
            changed = true;
            redraw.run();
        };
        pictures = new SeedsPictures(details, change, this::open);
        showParts();
        Dom.on(button, "click", () -> {
            startOrCancel();
            change.run();
        });
        Dom.on(more, "click", () -> {
            resume();
            change.run();
        });
        Dom.on(csv, "click", () -> Download.text(FILE, "text/csv", SeedsCsv.of(job.results())));
    }

    private static HTMLInputElement countField(HTMLElement label) {
        HTMLInputElement field = (HTMLInputElement) Dom.child(label, "input", "", "");
        field.setType("text");
        field.setAttribute("inputmode", "numeric");
        field.setAttribute("data-testid", "seeds-count");
        field.setValue(DEFAULT_SEEDS);
        return field;
    }

    private void open(int column, long seed) {
        intents.change(job.setup().with(Settings.SEED, (double) seed));
        intents.show(view -> view.withFocus(column));
        Dom.reveal(Dom.byId("columns"));
    }

    private boolean isRunning() {
        return job != null && job.isRunning();
    }

    private void startOrCancel() {
        if (isRunning()) {
            job.cancel();
            jobs.stop(job);
            keeper.write();
            return;
        }
        String wrong = SeedCount.problem(setup, count.getValue());
        Dom.setText(problem, wrong == null ? "" : wrong);
        Dom.setFlag(count, "aria-invalid", wrong != null);
        if (wrong == null) {
            if (keeper != null) {
                keeper.write();
            }
            take(new SeedJob(
                    SeedJob.drawn(setup), SeedCount.read(count.getValue()), new BrowserTimer(), this::resultArrived));
            jobs.start(Words.of("Many seeds"), job);
        }
    }

    private void resume() {
        job.resume();
        jobs.start(Words.of("Many seeds"), job);
    }

    private void take(SeedJob newJob) {
        job = newJob;
        keeper = new SeedsKeeper(job);
    }

    /** Called even while the page is hidden and nothing is drawn. */
    private void resultArrived(int chunk) {
        changed = true;
        keeper.changed(chunk);
        if (job.doneTasks() == job.allTasks()) {
            keeper.write();
        }
    }

    /** Looks for the results of an earlier visit. */
    private void find() {
        Setup drawn = SeedJob.drawn(setup);
        JobStore.get(SeedJob.key(drawn, 0), numbers -> {
            SeedJob found = SeedJob.restored(drawn, numbers, new BrowserTimer(), this::resultArrived);
            if (found != null) {
                SeedsKeeper.restore(found, 1, () -> show(found, drawn));
            }
        });
    }

    private void show(SeedJob found, Setup drawn) {
        // Meanwhile, the person may have started a job or changed the set-up.
        if (job == null && SeedJob.drawn(setup).equals(drawn)) {
            take(found);
            count.setValue(String.valueOf(job.results().seeds()));
            pictures.redraw();
        }
    }

    @Override
    public void render(PageState state) {
        if (!state.setup().equals(setup)) {
            setup = state.setup();
            if (job == null) {
                find();
            }
        }
        Theme theme = Theme.current();
        if (!changed && theme == shownTheme || job == null) {
            return;
        }
        Dom.setText(status, SeedsStatus.of(job, jobs.workers()));
        showParts();
        double now = Performance.now();
        if (!job.isRunning() || theme != shownTheme || now - drawnAt >= INTERVAL) {
            drawnAt = now;
            changed = false;
            shownTheme = theme;
            pictures.draw(job, theme);
        }
    }

    private void showParts() {
        boolean running = isRunning();
        int done = job == null ? 0 : job.doneTasks();
        Dom.setText(button, running ? Words.of("Cancel") : Words.of("Train them"));
        more.setHidden(running || job == null || done == job.allTasks());
        csv.setHidden(running || done == 0);
        progress.setHidden(!running);
        pictures.setHidden(job == null);
        if (running) {
            Dom.setAttribute(progress, "max", String.valueOf(job.allTasks()));
            Dom.setAttribute(progress, "value", String.valueOf(done));
        }
    }
}
