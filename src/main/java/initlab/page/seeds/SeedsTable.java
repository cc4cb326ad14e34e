package initlab.page.seeds;

import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.seeds.SchemeResults;
import initlab.seeds.SeedResults;
import initlab.statistics.Wilson;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One row for each initialization: how many of its runs learned, and how accurate they are. */
final class SeedsTable {
    private static final double[] SHARES = {0.05, 0.25, 0.5, 0.75, 0.95};

    private final HTMLElement body;
    private final List<Row> rows = new ArrayList<>();

    SeedsTable(HTMLElement parent) {
        HTMLElement table =
                Dom.child(Dom.scroller(parent, "div", Words.of("Results of every initialization")), "table", "", "");
        table.setAttribute("data-testid", "seeds-table");
        String[] heads = new String[4 + SHARES.length];
        heads[0] = Words.of("Initialization");
        heads[1] = Words.of("Learned");
        heads[2] = Words.of("Share");
        heads[3] = Words.of("95% interval");
        for (int i = 0; i < SHARES.length; i++) {
            heads[4 + i] =
                    SHARES[i] == 0.5 ? Words.of("Median") : Words.of("{0} quantile", NumberText.percent(SHARES[i]));
        }
        Dom.headings(table, heads);
        body = Dom.child(table, "tbody", "", "");
        Dom.child(
                parent,
                "p",
                "muted seeds-words",
                Words.of(
                        "The interval is where the share among all seeds lies, with 95% confidence. Quantiles are of the accuracy on the training points: a quarter of the runs lie below the 25% quantile."));
    }

    void show(SeedResults results, Theme theme) {
        List<String> initializations = results.initializations();
        while (rows.size() > initializations.size()) {
            rows.remove(rows.size() - 1).element.delete();
        }
        while (rows.size() < initializations.size()) {
            rows.add(new Row(Dom.child(body, "tr", "", "")));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Dom.setStyle(row.element, "--colour", SeedsChart.colour(theme, i));
            row.show(Initialization.of(initializations.get(i)).title(), results.scheme(i));
        }
    }

    /** The row of one initialization. */
    private static final class Row {
        private final HTMLElement element;
        private final HTMLElement name;
        private final HTMLElement learned;
        private final HTMLElement share;
        private final HTMLElement interval;
        private final HTMLElement[] quantiles = new HTMLElement[SHARES.length];

        Row(HTMLElement element) {
            this.element = element;
            name = Dom.child(element, "th", "", "");
            name.setAttribute("scope", "row");
            learned = cell();
            share = cell();
            interval = cell();
            for (int i = 0; i < quantiles.length; i++) {
                quantiles[i] = cell();
            }
        }

        private HTMLElement cell() {
            return Dom.child(element, "td", "", "");
        }

        void show(String title, SchemeResults results) {
            boolean any = results.done() > 0;
            Wilson wilson = results.learnedInterval();
            Dom.setText(name, title);
            Dom.setText(
                    learned,
                    Words.of("{0} of {1}", NumberText.grouped(results.learned()), NumberText.grouped(results.done())));
            Dom.setText(share, any ? NumberText.percent(results.learnedShare()) : "–");
            Dom.setText(
                    interval,
                    any
                            ? Words.of(
                                    "{0} to {1}", NumberText.percent(wilson.low()), NumberText.percent(wilson.high()))
                            : "–");
            for (int i = 0; i < quantiles.length; i++) {
                Dom.setText(quantiles[i], any ? NumberText.percent(results.accuracyQuantile(SHARES[i])) : "–");
            }
        }
    }
}
