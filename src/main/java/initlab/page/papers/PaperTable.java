package initlab.page.papers;

import initlab.page.dom.Dom;
import initlab.paper.Check;
import initlab.paper.Condition;
import initlab.paper.Experiment;
import initlab.paper.Outcome;
import initlab.paper.Verdict;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The checks of an experiment: what was published, what comes out, what is allowed and why, and a run to look at. */
final class PaperTable {
    private final HTMLElement table;
    private final List<Row> rows = new ArrayList<>();
    private final String[] headings = {
        Words.of("Check"), Words.of("Published"), Words.of("Here"), Words.of("Allowed"), Words.of("Result"), ""
    };

    /** The cells that change. */
    private record Row(HTMLElement here, HTMLElement allowed, HTMLElement verdict) {}

    PaperTable(HTMLElement place, Experiment experiment, Consumer<Condition> open) {
        table = Dom.child(place, "table", "", "");
        table.setAttribute("data-testid", "paper-table-" + experiment.id());
        Dom.headings(table, headings);
        HTMLElement body = Dom.child(table, "tbody", "", "");
        List<Check> checks = experiment.checks();
        for (int i = 0; i < checks.size(); i++) {
            add(body, experiment, i, open);
            // Checks with the same reason share it.
            if (i == checks.size() - 1
                    || !checks.get(i + 1).reason().equals(checks.get(i).reason())) {
                HTMLElement why = Dom.child(
                        Dom.child(body, "tr", "paper-why", ""),
                        "td",
                        "muted",
                        checks.get(i).reason());
                why.setAttribute("colspan", String.valueOf(headings.length));
            }
        }
    }

    private void add(HTMLElement body, Experiment experiment, int number, Consumer<Condition> open) {
        Check check = experiment.checks().get(number);
        HTMLElement row = Dom.child(body, "tr", "", "");
        Dom.child(row, "th", "", check.name()).setAttribute("scope", "row");
        HTMLElement published = cell(row, 1);
        published.setTextContent(check.published());
        HTMLElement here = cell(row, 2);
        HTMLElement allowed = cell(row, 3);
        HTMLElement verdict = cell(row, 4);
        HTMLElement look = Dom.button(
                Dom.child(row, "td", "", ""), "paper-open-" + experiment.id() + "-" + number, Words.of("Open a run"));
        look.setClassName("link");
        look.setAttribute("title", Words.of("Shows the first of these runs in the lab"));
        Dom.on(look, "click", () -> open.accept(check.condition()));
        rows.add(new Row(here, allowed, verdict));
    }

    /** A cell that says which column it is of, for screens on which it stands below the others. */
    private HTMLElement cell(HTMLElement row, int column) {
        HTMLElement cell = Dom.child(row, "td", "", "");
        cell.setAttribute("data-label", headings[column]);
        return cell;
    }

    void show(List<Outcome> outcomes, boolean visible) {
        table.setHidden(!visible);
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            Outcome outcome = outcomes.get(i);
            Dom.setText(row.here, outcome.here().isEmpty() ? "–" : outcome.here());
            Dom.setText(row.allowed, outcome.allowed().isEmpty() ? "–" : outcome.allowed());
            Dom.setText(row.verdict, word(outcome.verdict()));
            Dom.setAttribute(row.verdict, "data-verdict", PaperCard.verdictWord(outcome.verdict()));
        }
    }

    private static String word(Verdict verdict) {
        if (verdict == Verdict.UNFINISHED) {
            return "–";
        }
        return verdict == Verdict.PASS ? Words.of("✓ passes") : Words.of("✗ fails");
    }
}
