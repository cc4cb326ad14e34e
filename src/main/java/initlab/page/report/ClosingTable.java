package initlab.page.report;

import initlab.network.Initializers;
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

/** One line a run: method, accuracies, cost, and what happened in words. */
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
    private final List<Line> lines = new ArrayList<>();

    ClosingTable(HTMLElement place) {
        HTMLElement table = Dom.child(
                Report.scroller(place, Words.of("What happened, a run a line")), "table", "closing-table", "");
        HTMLElement head = Dom.child(Dom.child(table, "thead", "", ""), "tr", "", "");
        for (String text : HEADS) {
            Dom.child(head, "th", "", text).setAttribute("scope", "col");
        }
        body = Dom.child(table, "tbody", "", "");
    }

    @Override
    public void render(PageState state) {
        List<RunView> runs = state.runs();
        if (lines.size() != runs.size()) {
            lines.clear();
            body.setTextContent("");
            runs.forEach(run -> lines.add(new Line(Dom.child(body, "tr", "", ""))));
        }
        for (int i = 0; i < runs.size(); i++) {
            lines.get(i).show(runs.get(i));
        }
    }

    /** The line of one run. */
    private static final class Line {
        private final HTMLElement row;
        private final HTMLElement name;
        private final Figure iteration;
        private final Figure train;
        private final Figure test;
        private final Figure cost;
        private final HTMLElement words;

        Line(HTMLElement row) {
            this.row = row;
            name = Dom.child(row, "th", "", "");
            name.setAttribute("scope", "row");
            iteration = cell(value -> NumberText.grouped((long) value));
            train = cell(NumberText::percent);
            test = cell(NumberText::percent);
            cost = cell(value -> NumberText.fixed(value, 4));
            words = Dom.child(row, "td", "", "");
        }

        private Figure cell(Figure.Format format) {
            return new Figure(Dom.child(row, "td", "", ""), format);
        }

        void show(RunView run) {
            Dom.setAttribute(row, "data-testid", "closing-" + run.initialization());
            Dom.setText(name, Initializers.title(run.initialization()));
            RunFrame frame = run.frame();
            iteration.show(frame == null ? 0 : frame.iteration());
            if (frame == null) {
                train.show("–");
                test.show("–");
                cost.show("–");
                Dom.setText(words, "");
            } else {
                train.show(frame.trainAccuracy());
                test.show(frame.testAccuracy());
                cost.show(frame.cost());
                Verdict verdict = run.verdict();
                Dom.setText(words, verdict.head() + ". " + verdict.rest());
            }
        }
    }
}
