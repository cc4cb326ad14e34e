package initlab.page.report;

import initlab.initializer.Initialization;
import initlab.page.dom.Dom;
import initlab.page.dom.Figure;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.training.Verdict;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One row for each run: initialization, accuracies, cost, and what happened in words. */
final class ClosingTable implements Panel {
    static final String[] HEADS = {
        Words.of("Initialization"),
        Words.of("Iterations"),
        Words.of("Train accuracy"),
        Words.of("Test accuracy"),
        Words.of("Cost"),
        Words.of("What happened")
    };

    private final HTMLElement body;
    private final List<Row> rows = new ArrayList<>();

    ClosingTable(HTMLElement place) {
        HTMLElement table = Dom.child(
                Dom.scroller(place, "div", Words.of("What happened in each run")), "table", "closing-table", "");
        Dom.headings(table, HEADS);
        body = Dom.child(table, "tbody", "", "");
    }

    @Override
    public void render(PageState state) {
        List<RunView> runs = state.runs();
        if (rows.size() != runs.size()) {
            rows.clear();
            body.setTextContent("");
            runs.forEach(run -> rows.add(new Row(Dom.child(body, "tr", "", ""))));
        }
        for (int i = 0; i < runs.size(); i++) {
            rows.get(i).show(runs.get(i));
        }
    }

    /** The row of one run. */
    private static final class Row {
        private final HTMLElement element;
        private final HTMLElement name;
        private final Figure iteration;
        private final Figure train;
        private final Figure test;
        private final Figure cost;
        private final HTMLElement words;
        /** The run and the verdict on the page; null for none. */
        private String initialization;

        private Verdict verdict;

        Row(HTMLElement element) {
            this.element = element;
            name = Dom.child(element, "th", "", "");
            name.setAttribute("scope", "row");
            iteration = cell(value -> NumberText.grouped((long) value));
            train = cell(NumberText::percent);
            test = cell(NumberText::percent);
            cost = cell(value -> NumberText.fixed(value, 4));
            words = Dom.child(element, "td", "", "");
        }

        private Figure cell(Figure.Format format) {
            return new Figure(Dom.child(element, "td", "", ""), format);
        }

        void show(RunView run) {
            if (!run.initialization().equals(initialization)) {
                initialization = run.initialization();
                element.setAttribute("data-testid", "closing-" + initialization);
                Dom.setText(name, Initialization.of(initialization).title());
            }
            RunFrame frame = run.frame();
            iteration.show(frame == null ? 0 : frame.iteration());
            if (frame == null) {
                train.show("–");
                test.show("–");
                cost.show("–");
                verdict = null;
                Dom.setText(words, "");
            } else {
                train.show(frame.trainAccuracy());
                test.show(frame.testAccuracy());
                cost.show(frame.cost());
                if (!run.verdict().equals(verdict)) {
                    verdict = run.verdict();
                    Dom.setText(words, verdict.head() + ". " + verdict.rest());
                }
            }
        }
    }
}
