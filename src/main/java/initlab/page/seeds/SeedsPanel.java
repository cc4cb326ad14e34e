package initlab.page.seeds;

import initlab.description.Calm;
import initlab.description.SweepText;
import initlab.network.Initializers;
import initlab.numpy.RandomState;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.rounding.DecimalReader;
import initlab.setup.Setup;
import initlab.training.SeedResult;
import initlab.training.Sweep;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** One seed may be luck: trains many, of every column's initialization, and tells how often each fails. */
public final class SeedsPanel implements Panel {
    private static final int MAX_SEEDS = 1000;
    private static final int USUAL_SEEDS = 20;
    private static final String[] HEADS = {
        Words.of("Initialization"),
        Words.of("Runs"),
        Words.of("Failed"),
        Words.of("Median accuracy"),
        Words.of("Middle half"),
        Words.of("Final train accuracies, 0 to 100 %")
    };

    private final String engine;
    private final HTMLInputElement count;
    private final HTMLElement problem;
    private final HTMLElement button;
    private final HTMLElement csv;
    private final HTMLElement progress;
    private final HTMLElement status;
    private final HTMLElement results;
    private final HTMLElement rows;
    private final Canvas chart;
    private final Calm calm = new Calm();
    private Setup setup = Setup.NOTEBOOK;
    /** The set-up of the sweep on view. */
    private Setup swept;

    private Sweep sweep;
    private SeedPool pool;
    private double began;
    private boolean drawAsked;

    /** Builds the section, closed. */
    public SeedsPanel(String engine, Runnable redraw) {
        this.engine = engine;
        HTMLElement details = Dom.child(Dom.byId("seeds"), "details", "", "");
        details.setAttribute("data-testid", "seeds");
        HTMLElement summary = Dom.child(details, "summary", "", "");
        Dom.child(summary, "h2", "", Words.of("Many seeds"));
        Dom.child(summary, "span", "muted", Words.of("one run may be luck"));
        HTMLElement bar = Dom.child(details, "div", "seeds-bar", "");
        HTMLElement label = Dom.child(bar, "label", "", Words.of("Seeds of each initialization") + " ");
        count = (HTMLInputElement) Dom.child(label, "input", "", "");
        count.setType("text");
        count.setAttribute("inputmode", "numeric");
        count.setAttribute("data-testid", "seeds-count");
        count.setValue(String.valueOf(USUAL_SEEDS));
        button = button(bar, "seeds-start", Words.of("Train them"));
        csv = button(bar, "seeds-csv", Words.of("Download as CSV"));
        csv.setHidden(true);
        problem = Dom.child(details, "p", "problem", "");
        problem.setAttribute("data-testid", "seeds-problem");
        progress = Dom.child(details, "progress", "", "");
        progress.setAttribute("aria-label", Words.of("Share of the runs done"));
        progress.setAttribute("data-testid", "seeds-progress");
        progress.setHidden(true);
        status = Dom.child(details, "p", "muted seeds-status", "");
        status.setAttribute("data-testid", "seeds-status");
        results = Dom.child(details, "div", "seeds-results", "");
        results.setHidden(true);
        HTMLCanvasElement canvas = (HTMLCanvasElement) Dom.child(results, "canvas", "seeds-chart", "");
        canvas.setAttribute("role", "img");
        canvas.setAttribute("aria-label", Words.of("There are no results yet."));
        chart = new Canvas(canvas);
        HTMLElement box = Dom.child(results, "div", "scroller", "");
        box.setAttribute("tabindex", "0");
        box.setAttribute("role", "region");
        box.setAttribute("aria-label", Words.of("Results of every initialization"));
        HTMLElement table = Dom.child(box, "table", "", "");
        HTMLElement head = Dom.child(Dom.child(table, "thead", "", ""), "tr", "", "");
        for (String text : HEADS) {
            Dom.child(head, "th", "", text).setAttribute("scope", "col");
        }
        rows = Dom.child(table, "tbody", "", "");
        button.addEventListener("click", event -> toggle());
        csv.addEventListener("click", event -> Download.text("initialization-lab-seeds.csv", "text/csv", sweep.csv()));
        Canvas.onResize(canvas, () -> {
            chart.measure();
            askDraw();
        });
    }

    private static HTMLElement button(HTMLElement parent, String name, String text) {
        HTMLElement button = Dom.child(parent, "button", "button", text);
        button.setAttribute("type", "button");
        button.setAttribute("data-testid", name);
        return button;
    }

    @Override
    public void render(PageState state) {
        setup = state.setup();
    }

    private void toggle() {
        if (pool != null) {
            pool.cancel();
            finish(Words.of("Cancelled after {0} of {1} runs; what is done stays.", sweep.done(), sweep.total()));
            return;
        }
        double wanted = DecimalReader.read(count.getValue().trim());
        if (!(wanted >= 1 && wanted <= MAX_SEEDS && wanted == Math.floor(wanted))) {
            Dom.setText(
                    problem,
                    Words.of(
                            "The number of seeds must be a whole number from 1 to 1,000, not “{0}”. Nothing was "
                                    + "started.",
                            count.getValue()));
            count.setAttribute("aria-invalid", "true");
            return;
        }
        if (setup.seed() + wanted - 1 > RandomState.MAX_SEED) {
            Dom.setText(
                    problem,
                    Words.of("So many seeds from {0} on would pass the largest one, 4,294,967,295.", setup.seed()));
            return;
        }
        Dom.setText(problem, "");
        count.removeAttribute("aria-invalid");
        start((int) wanted);
    }

    private void start(int seeds) {
        swept = setup;
        sweep = new Sweep(swept.initializations(), swept.seed(), seeds);
        began = Performance.now();
        Dom.setText(button, Words.of("Cancel"));
        progress.setHidden(false);
        results.setHidden(false);
        csv.setHidden(true);
        pool = new SeedPool(engine, swept, sweep, new SeedPool.Events() {
            @Override
            public void progressed() {
                // Here, not when it is drawn: a hidden tab is not drawn.
                if (sweep.done() == sweep.total()) {
                    finish(Words.of(
                                    "{0} runs from seed {1} on, {2} a second.",
                                    sweep.total(),
                                    swept.seed(),
                                    NumberText.fixed(sweep.total() / Math.max(seconds(), 1e-3), 1))
                            + replaced());
                }
                askDraw();
            }

            @Override
            public void failed(String sentence) {
                finish(Words.of("A worker stopped: {0} What is done stays.", sentence));
            }
        });
        askDraw();
    }

    private double seconds() {
        return (Performance.now() - began) / 1000;
    }

    private String replaced() {
        int deaths = pool.deaths();
        return deaths == 0
                ? ""
                : " "
                        + (deaths == 1
                                ? Words.of("A worker died and was replaced; its run was done again.")
                                : Words.of("{0} workers died and were replaced; their runs were done again.", deaths));
    }

    private void finish(String words) {
        pool = null;
        Dom.setText(button, Words.of("Train them"));
        progress.setHidden(true);
        csv.setHidden(sweep.done() == 0);
        Dom.setText(status, words);
    }

    private void askDraw() {
        if (!drawAsked && sweep != null) {
            drawAsked = true;
            Window.requestAnimationFrame(time -> {
                drawAsked = false;
                draw();
            });
        }
    }

    private void draw() {
        if (pool != null) {
            Dom.setAttribute(progress, "max", String.valueOf(sweep.total()));
            Dom.setAttribute(progress, "value", String.valueOf(sweep.done()));
            double left = sweep.done() == 0 ? 0 : seconds() / sweep.done() * (sweep.total() - sweep.done());
            Dom.setText(
                    status,
                    (sweep.done() == 0
                                    ? Words.of("{0} of {1} runs; workers: {2}", 0, sweep.total(), pool.size())
                                    : Words.of(
                                            "{0} of {1} runs, about {2} s left; workers: {3}",
                                            sweep.done(), sweep.total(), NumberText.fixed(left, 0), pool.size()))
                            + replaced());
        }
        List<String> names = swept.initializations();
        Theme theme = Theme.current();
        if (calm.isDue(Performance.now(), pool == null)) {
            chart.element.setAttribute("aria-label", SweepText.of(sweep, names));
        }
        SeedsChart.draw(chart, sweep, names.size(), swept.iterations(), theme);
        while (rows.getChildren().getLength() > names.size()) {
            rows.getLastChild().delete();
        }
        while (rows.getChildren().getLength() < names.size()) {
            HTMLElement row = Dom.child(rows, "tr", "", "");
            Dom.child(row, "th", "", "").setAttribute("scope", "row");
            for (int i = 1; i < HEADS.length; i++) {
                Dom.child(row, "td", "", "");
            }
        }
        for (int i = 0; i < names.size(); i++) {
            fill((HTMLElement) rows.getChildren().get(i), i, names.get(i), theme);
        }
    }

    private void fill(HTMLElement row, int index, String name, Theme theme) {
        Dom.setStyle(row, "--colour", SeedsChart.colour(theme, index));
        boolean any = sweep.done(index) > 0;
        String[] texts = {
            Initializers.title(name),
            NumberText.grouped(sweep.done(index)),
            any ? NumberText.percent(sweep.failedShare(index)) : "–",
            any ? NumberText.percent(sweep.accuracyQuantile(index, 0.5)) : "–",
            any
                    ? Words.of(
                            "{0} to {1}",
                            NumberText.percent(sweep.accuracyQuantile(index, 0.25)),
                            NumberText.percent(sweep.accuracyQuantile(index, 0.75)))
                    : "–"
        };
        for (int i = 0; i < texts.length; i++) {
            Dom.setText((HTMLElement) row.getChildren().get(i), texts[i]);
        }
        HTMLElement bars = (HTMLElement) row.getChildren().get(texts.length);
        int[] bins = sweep.accuracyHistogram(index);
        while (bars.getChildren().getLength() < bins.length) {
            Dom.child(bars, "i", "", "");
        }
        int highest = 1;
        for (int bin : bins) {
            highest = Math.max(highest, bin);
        }
        for (int bin = 0; bin < bins.length; bin++) {
            Dom.setStyle(
                    (HTMLElement) bars.getChildren().get(bin),
                    "height",
                    NumberText.fixed(1.6 * bins[bin] / highest, 2) + "rem");
        }
        Dom.setAttribute(
                row,
                "title",
                Words.of(
                        "A run has failed if it gets fewer than {0} of its training points right.",
                        NumberText.percent(SeedResult.SUCCESS)));
    }
}
