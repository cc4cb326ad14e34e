package initlab.page.seeds;

import initlab.inside.Learned;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.drawing.Theme;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.SweepState;
import initlab.setup.Problem;
import initlab.setup.Settings;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Many seeds: starts and cancels a sweep, and shows how often each initialization fails. One run may be luck. */
public final class SeedsPanel implements Panel {
    private static final String DEFAULT_SEEDS = "20";
    private static final String FILE = "initialization-lab-seeds.csv";

    private final Intents intents;
    private final HTMLInputElement count;
    private final HTMLElement problem;
    private final HTMLElement button;
    private final HTMLElement csv;
    private final HTMLElement progress;
    private final HTMLElement status;
    private final HTMLElement results;
    private final HTMLElement dotsBox;
    private final SeedsDots dots;
    private final SeedsChart chart;
    private final SeedsTable table;
    /** What was drawn last, in which colours: a sweep changes less often than the page is rendered. */
    private SweepState shown = SweepState.IDLE;

    private Theme shownTheme;
    private boolean resized;

    /**
     * Builds the section.
     *
     * @param details the section, which the person has just opened
     * @param redraw asks for another rendering, because a size has changed
     */
    public SeedsPanel(HTMLElement details, Intents intents, Runnable redraw) {
        this.intents = intents;
        HTMLElement bar = Dom.child(details, "div", "seeds-bar", "");
        count = countField(Dom.child(bar, "label", "", Words.of("Seeds for each initialization") + " "));
        button = Dom.button(bar, "seeds-start", Words.of("Train them"));
        csv = Dom.button(bar, "seeds-csv", Words.of("Download as CSV"));
        problem = Dom.child(details, "p", "problem", "");
        problem.setAttribute("data-testid", "seeds-problem");
        progress = Dom.child(details, "progress", "", "");
        progress.setAttribute("aria-label", Words.of("Share of the runs that are complete"));
        progress.setAttribute("data-testid", "seeds-progress");
        status = Dom.child(details, "p", "muted seeds-status", "");
        status.setAttribute("data-testid", "seeds-status");
        HTMLElement dotsBox = Dom.child(details, "div", "", "");
        Dom.child(
                dotsBox,
                "p",
                "muted seeds-words",
                Words.of(
                        "Each dot is a run, by its share of training points right at the end. Filled: it has learned, with "
                                + "at least {0} right. Hollow: it has failed. A press opens the run in its column.",
                        NumberText.percent(Learned.SHARE)));
        dots = new SeedsDots(
                dotsBox,
                () -> {
                    resized = true;
                    redraw.run();
                },
                (sweep, column, seed) -> {
                    intents.change(sweep.setup().with(Settings.SEED, (double) seed));
                    intents.show(view -> view.withFocus(column));
                    Dom.reveal(Dom.byId("columns"));
                });
        this.dotsBox = dotsBox;
        results = Dom.child(details, "div", "seeds-results", "");
        chart = new SeedsChart(results, () -> {
            resized = true;
            redraw.run();
        });
        table = new SeedsTable(results);
        showParts(SweepState.IDLE);
        Dom.on(button, "click", () -> startOrCancel());
        Dom.on(
                csv,
                "click",
                () -> intents.save(state ->
                        Download.text(FILE, "text/csv", state.sweep().results().csv())));
    }

    private static HTMLInputElement countField(HTMLElement label) {
        HTMLInputElement field = (HTMLInputElement) Dom.child(label, "input", "", "");
        field.setType("text");
        field.setAttribute("inputmode", "numeric");
        field.setAttribute("data-testid", "seeds-count");
        field.setValue(DEFAULT_SEEDS);
        return field;
    }

    private void startOrCancel() {
        if (shown.isRunning()) {
            intents.cancelSweep();
        } else {
            intents.startSweep(count.getValue());
        }
    }

    @Override
    public void render(PageState state) {
        Problem rejected = state.problem(PageState.SEEDS);
        Dom.setText(problem, rejected == null ? "" : rejected.message());
        Dom.setFlag(count, "aria-invalid", rejected != null);
        SweepState sweep = state.sweep();
        Theme theme = Theme.current();
        if (sweep.equals(shown) && theme == shownTheme && !resized) {
            return;
        }
        shown = sweep;
        shownTheme = theme;
        resized = false;
        showParts(sweep);
        if (sweep.phase() != SweepState.Phase.IDLE) {
            Dom.setText(status, status(sweep));
            dots.draw(sweep, theme);
            chart.draw(sweep, theme);
            table.show(sweep, theme);
        }
    }

    private void showParts(SweepState sweep) {
        boolean running = sweep.isRunning();
        Dom.setText(button, running ? Words.of("Cancel") : Words.of("Train them"));
        progress.setHidden(!running);
        results.setHidden(sweep.phase() == SweepState.Phase.IDLE);
        dotsBox.setHidden(sweep.phase() == SweepState.Phase.IDLE);
        csv.setHidden(running || sweep.results().done() == 0);
        if (running) {
            Dom.setAttribute(progress, "max", String.valueOf(sweep.results().total()));
            Dom.setAttribute(progress, "value", String.valueOf(sweep.results().done()));
        }
    }

    private static String status(SweepState sweep) {
        int done = sweep.results().done();
        int total = sweep.results().total();
        return switch (sweep.phase()) {
            case IDLE -> "";
            case RUNNING -> running(sweep, done, total) + replaced(sweep.deaths());
            case CANCELLED -> Words.of("Cancelled after {0} of {1} runs; their results are kept.", done, total);
            case DONE ->
                Words.of(
                                "{0} runs, starting with seed {1}, {2} a second.",
                                total,
                                sweep.setup().seed(),
                                NumberText.fixed(total / Math.max(sweep.seconds(), 1e-3), 1))
                        + replaced(sweep.deaths());
            case FAILED -> Words.of("A worker stopped: {0} The results so far are kept.", sweep.failure());
        };
    }

    private static String running(SweepState sweep, int done, int total) {
        return done == 0
                ? Words.of("{0} of {1} runs; workers: {2}", 0, total, sweep.workers())
                : Words.of(
                        "{0} of {1} runs, about {2} s left; workers: {3}",
                        done, total, NumberText.fixed(sweep.secondsLeft(), 0), sweep.workers());
    }

    private static String replaced(int deaths) {
        return switch (deaths) {
            case 0 -> "";
            case 1 -> " " + Words.of("A worker died and was replaced; its run was repeated.");
            default -> " " + Words.of("{0} workers died and were replaced; their runs were repeated.", deaths);
        };
    }
}
