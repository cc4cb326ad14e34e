package initlab.page.report;

import initlab.network.Initializers;
import initlab.page.dom.Dom;
import initlab.page.runs.Panel;
import initlab.page.runs.RunState;
import initlab.setup.Setup;
import initlab.training.Verdict;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** One line a run: method, accuracies, cost, and what happened in words. */
final class ClosingTable implements Panel {
    static final String[] HEADS = {Words.of("Initialization"), Words.of("Iterations"), Words.of("Train accuracy"),
        Words.of("Test accuracy"), Words.of("Cost"), Words.of("What happened")};

    private final HTMLElement rows;

    ClosingTable(HTMLElement body) {
        HTMLElement table = Dom.child(Report.scroller(body, Words.of("What happened, a run a line")), "table", "closing-table", "");
        HTMLElement head = Dom.child(Dom.child(table, "thead", "", ""), "tr", "", "");
        for (String text : HEADS) {
            Dom.child(head, "th", "", text).setAttribute("scope", "col");
        }
        rows = Dom.child(table, "tbody", "", "");
    }

    @Override
    public void show(Setup setup, List<RunState> runs) {
        while (rows.getChildren().getLength() > runs.size()) {
            rows.getLastChild().delete();
        }
        while (rows.getChildren().getLength() < runs.size()) {
            HTMLElement row = Dom.child(rows, "tr", "", "");
            Dom.child(row, "th", "", "").setAttribute("scope", "row");
            for (int i = 1; i < HEADS.length; i++) {
                Dom.child(row, "td", "", "");
            }
        }
        for (int i = 0; i < runs.size(); i++) {
            fill((HTMLElement) rows.getChildren().get(i), runs.get(i));
        }
    }

    private static void fill(HTMLElement row, RunState run) {
        boolean known = run.parameters != null;
        String words = "";
        if (known) {
            Verdict verdict = run.verdict();
            words = verdict.head() + ". " + verdict.rest();
        }
        String[] texts = {Initializers.title(run.initialization), NumberText.grouped(run.iteration),
            known ? NumberText.percent(run.trainAccuracy) : "–", known ? NumberText.percent(run.testAccuracy) : "–",
            known ? NumberText.fixed(run.cost, 4) : "–", words};
        row.setAttribute("data-testid", "closing-" + run.initialization);
        for (int i = 0; i < texts.length; i++) {
            Dom.setText((HTMLElement) row.getChildren().get(i), texts[i]);
        }
    }
}
