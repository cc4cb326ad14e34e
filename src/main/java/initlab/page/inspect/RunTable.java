package initlab.page.inspect;

import initlab.description.ClassText;
import initlab.initializer.Initialization;
import initlab.inside.Probe;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.page.state.Target;
import initlab.session.RunView;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;

/** What every run has at a point or place: probability, predicted class and loss. */
final class RunTable {
    private static final int DECIMALS = 4;

    private final HTMLElement scroller;
    private final HTMLElement rows;

    RunTable(HTMLElement parent) {
        scroller = Dom.scroller(parent, "div", Words.of("Every run"));
        HTMLElement table = Dom.child(scroller, "table", "", "");
        Dom.headings(table, Words.of("network"), Words.of("probability"), Words.of("predicted"), Words.of("loss"));
        rows = Dom.child(table, "tbody", "", "");
    }

    void setHidden(boolean hidden) {
        scroller.setHidden(hidden);
    }

    void show(PageState state, Target target) {
        while (rows.getChildren().getLength() > state.runs().size()) {
            rows.getLastChild().delete();
        }
        while (rows.getChildren().getLength() < state.runs().size()) {
            HTMLElement row = Dom.child(rows, "tr", "", "");
            Dom.child(row, "th", "", "").setAttribute("scope", "row");
            for (int i = 0; i < 3; i++) {
                Dom.child(row, "td", "", "");
            }
        }
        for (int i = 0; i < state.runs().size(); i++) {
            RunView run = state.runs().get(i);
            if (!run.isShown()) {
                continue;
            }
            Probe probe = Probes.of(state, run.frame(), target);
            String[] texts = {
                Initialization.of(run.initialization()).title(),
                NumberText.fixed(probe.probability(), DECIMALS),
                ClassText.inSentence(state.setup().classNames(), probe.probability() > 0.5 ? 1 : 0),
                probe.hasLabel() ? NumberText.fixed(probe.loss(), DECIMALS) : "–"
            };
            HTMLElement row = (HTMLElement) rows.getChildren().get(i);
            for (int cell = 0; cell < texts.length; cell++) {
                Dom.setText((HTMLElement) row.getChildren().get(cell), texts[cell]);
            }
        }
    }
}
