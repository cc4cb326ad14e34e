package initlab.page.columns;

import initlab.description.DescriptionThrottle;
import initlab.network.Initialization;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.ViewOptions;
import initlab.session.Phase;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The columns side by side, one per run, and which of them a narrow screen shows. */
public final class Columns implements Panel {
    private static final String ALL = "all";

    private final Intents intents;
    private final Runnable redraw;
    private final DescriptionThrottle throttle = new DescriptionThrottle();
    private final List<RunColumn> columns = new ArrayList<>();
    private final HTMLElement root = Dom.byId("columns");
    private final HTMLSelectElement focus = Dom.select("focus");
    /** The set-up that the columns were built for. */
    private Setup built;

    /**
     * No columns yet.
     *
     * @param redraw asks for another rendering, because a size has changed
     */
    public Columns(Intents intents, Runnable redraw) {
        this.intents = intents;
        this.redraw = redraw;
        Dom.on(focus, "change", () -> {
            int column = focus.getSelectedIndex() - 1;
            intents.show(view -> view.withFocus(column));
        });
    }

    @Override
    public void render(PageState state) {
        if (!state.setup().equals(built)) {
            build(state);
        }
        ViewOptions view = state.view();
        showFocus(view);
        CostAxis axis = CostAxis.of(state.runs(), view.logarithmicCosts());
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).draw(state, axis, Theme.current());
        }
        describe(state);
    }

    private void build(PageState state) {
        built = state.setup();
        List<String> initializations = built.initializations();
        while (columns.size() > initializations.size()) {
            columns.remove(columns.size() - 1).root().delete();
        }
        while (columns.size() < initializations.size()) {
            RunColumn column = new RunColumn(columns.size(), intents, redraw);
            columns.add(column);
            root.appendChild(column.root());
        }
        Dom.setStyle(root, "--column-count", String.valueOf(columns.size()));
        focus.setTextContent("");
        Dom.addOption(focus, ALL, Words.of("all side by side"));
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).begin(initializations.get(i), state.points().training());
            Dom.addOption(
                    focus,
                    String.valueOf(i),
                    Initialization.of(initializations.get(i)).title());
        }
    }

    /** On a narrow screen a single column may use the whole width. */
    private void showFocus(ViewOptions view) {
        int focused = view.focus() < columns.size() ? view.focus() : ViewOptions.ALL;
        String value = focused == ViewOptions.ALL ? ALL : String.valueOf(focused);
        focus.setValue(value);
        Dom.setAttribute(root, "data-focus", value);
        for (RunColumn column : columns) {
            Dom.setFlag(column.root(), "data-focused", column.index() == focused);
        }
    }

    /** Describes the pictures in words: at intervals while they move, at once when they stand still. */
    private void describe(PageState state) {
        boolean still = state.phase() != Phase.TRAINING && !state.session().busy();
        if (throttle.isDue(Performance.now(), still)) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).describe(state.runs().get(i), state.setup().classNames());
            }
        }
    }

    /** The canvas that shows the plane of a column, from 0 on. */
    public HTMLCanvasElement field(int column) {
        return columns.get(column).field();
    }

    /** Measures the sizes of the canvases again. */
    public void measure() {
        for (RunColumn column : columns) {
            column.measure();
        }
    }
}
