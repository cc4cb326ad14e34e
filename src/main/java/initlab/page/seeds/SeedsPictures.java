package initlab.page.seeds;

import initlab.inside.Learned;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.seeds.SeedJob;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;

/** The results of many seeds: every run, the costs, the table, and two initializations compared. */
final class SeedsPictures {
    private final HTMLElement box;
    private final HTMLElement words;
    private final SeedsDots dots;
    private final SeedsChart chart;
    private final SeedsTable table;
    private final PairChoice pairs;
    private final Runnable redraw;

    /**
     * Appends the parts, hidden.
     *
     * @param redraw asks for another drawing
     */
    SeedsPictures(HTMLElement parent, Runnable redraw, SeedsDots.Opener opener) {
        this.redraw = redraw;
        box = Dom.child(parent, "div", "", "");
        words = Dom.child(box, "p", "muted seeds-words", "");
        dots = new SeedsDots(box, redraw, opener);
        HTMLElement results = Dom.child(box, "div", "seeds-results", "");
        chart = new SeedsChart(results, redraw);
        HTMLElement beside = Dom.child(results, "div", "", "");
        table = new SeedsTable(beside);
        pairs = new PairChoice(beside);
    }

    void setHidden(boolean hidden) {
        box.setHidden(hidden);
    }

    void redraw() {
        redraw.run();
    }

    void draw(SeedJob job, Theme theme) {
        Dom.setText(
                words,
                SeedsDots.areBars(job)
                        ? Words.of(
                                "Bars count runs by their share of training points right at the end. Filled: they have learned, with at least {0} right. Hollow: they have failed. A press opens a run in its column.",
                                NumberText.percent(Learned.SHARE))
                        : Words.of(
                                "Each dot is a run, by its share of training points right at the end. Filled: it has learned, with "
                                        + "at least {0} right. Hollow: it has failed. A press opens the run in its column.",
                                NumberText.percent(Learned.SHARE)));
        dots.draw(job, theme);
        chart.draw(job, theme);
        table.show(job.results(), theme);
        pairs.show(job.results(), job.isRunning());
    }
}
