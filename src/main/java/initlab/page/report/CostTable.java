package initlab.page.report;

import initlab.initializer.Initialization;
import initlab.notebook.Published;
import initlab.numpy.PythonFloat;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.RunView;
import initlab.setup.Setup;
import initlab.training.CostHistory;
import initlab.training.CostSchedule;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** The costs that the notebook prints, next to those that it published. It has no rows that no run has reached. */
final class CostTable implements Panel {
    private static final CostHistory NONE = new CostHistory();
    /** At most so many rows are printed: more would not fit on the page with the other parts. */
    private static final int MAX_PRINTED_ROWS = 16;

    private final HTMLElement sentence;
    private final HTMLElement scroller;
    private final HTMLElement empty;
    private final HTMLElement table;
    private Setup shown;
    private final List<CostCell> cells = new ArrayList<>();

    CostTable(HTMLElement body) {
        sentence = Dom.child(body, "p", "agreement", "");
        sentence.setAttribute("data-testid", "agreement");
        empty = Dom.child(
                body, "p", "muted", Words.of("The table fills as the runs train: a row for every 1,000 iterations."));
        empty.setAttribute("data-testid", "costs-empty");
        scroller = Dom.scroller(body, "div", Words.of("Costs of these runs and of the notebook"));
        table = Dom.child(scroller, "table", "cost-table", "");
    }

    @Override
    public void render(PageState state) {
        Setup setup = state.setup();
        if (!setup.equals(shown)) {
            shown = setup;
            build(setup);
        }
        for (CostCell cell : cells) {
            RunView run = state.runs().get(cell.column);
            cell.show(run.isShown() ? run.frame().costs() : NONE);
        }
        boolean trained = state.session().reached() > 0;
        scroller.setHidden(!trained);
        sentence.setHidden(!trained);
        empty.setHidden(trained);
        if (trained) {
            Dom.setText(sentence, agreement(setup));
        }
    }

    private void build(Setup setup) {
        table.setTextContent("");
        cells.clear();
        Dom.child(table, "caption", "sr-only", Words.of("Cost after every 1,000 iterations"));
        HTMLElement head = Dom.child(Dom.child(table, "thead", "", ""), "tr", "", "");
        header(head, Words.of("Iteration"), 1, "col");
        for (String initialization : setup.initializations()) {
            header(
                    head,
                    Initialization.of(initialization).title(),
                    isComparable(setup, initialization) ? 2 : 1,
                    "colgroup");
        }
        HTMLElement rows = Dom.child(table, "tbody", "", "");
        int count = (setup.iterations() + CostSchedule.PRINT_INTERVAL - 1) / CostSchedule.PRINT_INTERVAL;
        int printedEvery = (count + MAX_PRINTED_ROWS - 1) / MAX_PRINTED_ROWS;
        for (int k = 0; k < setup.iterations(); k += CostSchedule.PRINT_INTERVAL) {
            boolean printed = k / CostSchedule.PRINT_INTERVAL % printedEvery == 0;
            HTMLElement row = Dom.child(rows, "tr", printed ? "" : "unprinted", "");
            row.setHidden(true);
            header(row, String.valueOf(k), 1, "row");
            for (int column = 0; column < setup.initializations().size(); column++) {
                String initialization = setup.initializations().get(column);
                cells.add(new CostCell(
                        row,
                        column,
                        k,
                        initialization,
                        isComparable(setup, initialization) ? Published.of(initialization) : null));
            }
        }
    }

    private static void header(HTMLElement row, String text, int span, String scope) {
        HTMLElement cell = Dom.child(row, "th", "", text);
        cell.setAttribute("scope", scope);
        cell.setAttribute("colspan", String.valueOf(span));
    }

    private static boolean isComparable(Setup setup, String initialization) {
        return setup.isNotebookProblem() && Published.of(initialization) != null;
    }

    private String agreement(Setup setup) {
        int published = 0;
        int reached = 0;
        int agreeing = 0;
        for (CostCell cell : cells) {
            published += cell.isPublished() ? 1 : 0;
            reached += cell.isPublished() && cell.isReached() ? 1 : 0;
            agreeing += cell.agrees() ? 1 : 0;
        }
        if (published == 0) {
            return Words.of("The notebook prints no costs for this set-up, so there is nothing to compare.");
        }
        String reason = setup.usesExact()
                ? ""
                : " "
                        + Words.of("Fast arithmetic rounds differently from the notebook, so the last digits may "
                                + "differ; exact arithmetic agrees in every digit.");
        if (reached < published) {
            return Words.of(
                            "{0} of the {1} costs so far agree with the notebook in every digit; there will be {2}.",
                            agreeing, reached, published)
                    + reason;
        }
        return Words.of("{0} of {1} printed costs agree with the notebook in every digit.", agreeing, published)
                + reason;
    }

    /** One cost, next to the published one if there is one. */
    private static final class CostCell {
        private final HTMLElement row;
        private final int column;
        private final int iteration;
        private final String published;
        private final HTMLElement live;
        private final HTMLElement beside;
        private String printed = "";
        /** The cost shown in {@code printed}. */
        private double cost;

        CostCell(HTMLElement row, int column, int iteration, String initialization, Published notebook) {
            this.row = row;
            this.column = column;
            this.iteration = iteration;
            int i = iteration / CostSchedule.PRINT_INTERVAL;
            published = notebook == null || i >= notebook.costCount() ? null : notebook.cost(i);
            live = Dom.child(row, "td", "cost-live", "");
            live.setAttribute("data-testid", "cost-" + initialization + "-" + iteration);
            beside = notebook == null ? null : Dom.child(row, "td", "cost-published", "");
            if (beside != null) {
                beside.setAttribute("data-testid", "published-" + initialization + "-" + iteration);
                beside.setTextContent(published == null ? "" : published);
            }
        }

        boolean isPublished() {
            return published != null;
        }

        boolean isReached() {
            return !printed.isEmpty();
        }

        boolean agrees() {
            return isReached() && printed.equals(published);
        }

        /** Shows the cost of the iteration, and with it the row, once the run has reached it. */
        void show(CostHistory costs) {
            int at = costs.indexOf(iteration);
            if (at < 0 ? !isReached() : isReached() && Double.compare(cost, costs.cost(at)) == 0) {
                return;
            }
            cost = at < 0 ? 0 : costs.cost(at);
            String text = at < 0 ? "" : PythonFloat.repr(cost);
            printed = text;
            if (at >= 0) {
                row.setHidden(false);
            }
            Dom.setText(live, text);
            if (beside != null) {
                beside.setTextContent("");
                mark(text);
            }
        }

        /** Shows the published cost with a tick, or marked from the first digit that differs. */
        private void mark(String text) {
            if (text.isEmpty() || published == null) {
                beside.setTextContent(published == null ? "" : published);
                return;
            }
            int same = 0;
            while (same < text.length() && same < published.length() && text.charAt(same) == published.charAt(same)) {
                same++;
            }
            Dom.child(beside, "span", "", published.substring(0, same));
            if (same < published.length()) {
                Dom.child(beside, "mark", "", published.substring(same));
            }
            HTMLElement sign = Dom.child(beside, "span", agrees() ? "agrees" : "differs", agrees() ? " ✓" : " ≠");
            sign.setAttribute("role", "img");
            sign.setAttribute("aria-label", agrees() ? Words.of("agrees in every digit") : Words.of("differs"));
        }
    }
}
