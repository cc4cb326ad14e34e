package initlab.page.seeds;

import initlab.initializer.Initialization;
import initlab.inside.Learned;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.session.SweepState;
import initlab.training.Sweep;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One row for each initialization: how many of its runs failed, and how accurate they are. */
final class SeedsTable {
    private static final String[] HEADS = {
        Words.of("Initialization"),
        Words.of("Runs"),
        Words.of("Failed"),
        Words.of("Median accuracy"),
        Words.of("Middle half"),
        Words.of("Final train accuracies, 0 to 100 %")
    };

    private final HTMLElement body;
    private final List<Row> rows = new ArrayList<>();

    SeedsTable(HTMLElement parent) {
        HTMLElement table =
                Dom.child(Dom.scroller(parent, "div", Words.of("Results of every initialization")), "table", "", "");
        Dom.headings(table, HEADS);
        body = Dom.child(table, "tbody", "", "");
    }

    void show(SweepState sweep, Theme theme) {
        List<String> initializations = sweep.setup().initializations();
        while (rows.size() > initializations.size()) {
            rows.remove(rows.size() - 1).element.delete();
        }
        while (rows.size() < initializations.size()) {
            rows.add(new Row(Dom.child(body, "tr", "", "")));
        }
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Dom.setStyle(row.element, "--colour", SeedsChart.colour(theme, i));
            row.show(Initialization.of(initializations.get(i)).title(), sweep.results(), i);
        }
    }

    /** The row of one initialization. */
    private static final class Row {
        private final HTMLElement element;
        private final HTMLElement name;
        private final HTMLElement runs;
        private final HTMLElement failed;
        private final HTMLElement median;
        private final HTMLElement middle;
        /** One bar for each bin of the histogram. */
        private final HTMLElement[] bars = new HTMLElement[Sweep.BINS];

        Row(HTMLElement element) {
            this.element = element;
            element.setAttribute(
                    "title",
                    Words.of(
                            "A run has failed if it classifies fewer than {0} of its training points correctly.",
                            NumberText.percent(Learned.SHARE)));
            name = Dom.child(element, "th", "", "");
            name.setAttribute("scope", "row");
            runs = cell();
            failed = cell();
            median = cell();
            middle = cell();
            HTMLElement histogram = cell();
            for (int bin = 0; bin < bars.length; bin++) {
                bars[bin] = Dom.child(histogram, "i", "", "");
            }
        }

        private HTMLElement cell() {
            return Dom.child(element, "td", "", "");
        }

        void show(String title, Sweep results, int index) {
            Dom.setText(name, title);
            Dom.setText(runs, NumberText.grouped(results.done(index)));
            boolean any = results.done(index) > 0;
            Dom.setText(failed, any ? NumberText.percent(results.failedShare(index)) : "–");
            Dom.setText(median, any ? percentile(results, index, 0.5) : "–");
            Dom.setText(
                    middle,
                    any
                            ? Words.of("{0} to {1}", percentile(results, index, 0.25), percentile(results, index, 0.75))
                            : "–");
            showHistogram(results.accuracyHistogram(index));
        }

        private static String percentile(Sweep results, int index, double share) {
            return NumberText.percent(results.accuracyQuantile(index, share));
        }

        private void showHistogram(int[] bins) {
            int highest = 1;
            for (int bin : bins) {
                highest = Math.max(highest, bin);
            }
            for (int bin = 0; bin < bins.length; bin++) {
                Dom.setStyle(bars[bin], "height", "calc(1.6rem * " + bins[bin] + " / " + highest + ")");
            }
        }
    }
}
