package initlab.page.lesson;

import initlab.initializer.Initialization;
import initlab.lesson.Figures;
import initlab.lesson.RunRecord;
import initlab.lesson.Work;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A table of the student's own runs. */
final class RunsElement implements Element {
    private static final int DIGITS = 4;

    private final List<String> names = new ArrayList<>();
    private final HTMLElement body;
    private Work shown;

    RunsElement(Place place) {
        String list = place.attribute("of") + " ";
        for (int from = 0; from < list.length(); from = list.indexOf(' ', from) + 1) {
            names.add(list.substring(from, list.indexOf(' ', from)));
        }
        HTMLElement scroller = Dom.scroller(place.root(), "div", Words.of("Your runs"));
        HTMLElement table = Dom.child(scroller, "table", "runs", "");
        table.setAttribute("data-testid", "lesson-runs");
        Dom.headings(
                table,
                Words.of("start"),
                Words.of("first cost"),
                Words.of("last cost"),
                Words.of("train"),
                Words.of("test"),
                Words.of("what happened"));
        body = Dom.child(table, "tbody", "", "");
    }

    @Override
    public void render(PageState state) {
        Work work = state.lesson().work();
        if (work.equals(shown)) {
            return;
        }
        shown = work;
        body.setTextContent("");
        for (String name : names) {
            row(name, work.runs().get(name));
        }
    }

    private void row(String name, RunRecord run) {
        HTMLElement row = Dom.child(body, "tr", "", "");
        Dom.child(row, "th", "", Initialization.of(name).title()).setAttribute("scope", "row");
        Figures first = run == null ? null : run.first();
        Figures last = run == null ? null : run.last();
        Dom.child(row, "td", "", first == null ? "–" : NumberText.fixed(first.cost(), DIGITS));
        Dom.child(row, "td", "", last == null ? "–" : NumberText.fixed(last.cost(), DIGITS));
        Dom.child(row, "td", "", last == null ? "–" : NumberText.percent(last.train()));
        Dom.child(row, "td", "", last == null ? "–" : NumberText.percent(last.test()));
        Dom.child(row, "td", "", last == null ? Words.of("not trained yet") : run.verdict());
    }
}
