package initlab.page.inside;

import initlab.description.DescriptionThrottle;
import initlab.inside.Figure;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.session.Phase;
import initlab.session.RunView;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The inside views of all networks, side by side. The workers report the statistics only while the panel is open. */
public final class InsidePanel implements Panel {
    private final HTMLElement grid;
    private final HTMLSelectElement figure;
    private final DescriptionThrottle throttle = new DescriptionThrottle();
    private final List<InsideColumn> columns = new ArrayList<>();
    private final Runnable redraw;

    /**
     * Builds the view.
     *
     * @param details the section, which the person has just opened
     */
    public InsidePanel(HTMLElement details, Intents intents, Runnable redraw) {
        this.redraw = redraw;
        HTMLElement bar = Dom.child(details, "div", "inside-bar", "");
        Dom.child(
                bar,
                "p",
                "",
                Words.of("Each unit shows its activation over the plane. Lines are weights: blue above 0, red below "
                        + "0, and thicker for larger weights."));
        HTMLElement label = Dom.child(bar, "label", "", Words.of("Curves show") + " ");
        figure = (HTMLSelectElement) Dom.child(label, "select", "", "");
        figure.setAttribute("data-testid", "inside-figure");
        for (Figure one : Figure.values()) {
            Dom.addOption(figure, String.valueOf(one.ordinal()), one.title());
        }
        Dom.on(figure, "change", () -> {
            int curve = figure.getSelectedIndex();
            intents.show(view -> view.withCurve(curve));
        });
        grid = Dom.child(details, "div", "inside-columns", "");
        Dom.on(details, "toggle", () -> tell(details, intents));
        tell(details, intents);
    }

    private static void tell(HTMLElement details, Intents intents) {
        boolean open = details.hasAttribute("open");
        intents.show(view -> view.withInsideOpen(open));
    }

    @Override
    public void render(PageState state) {
        if (!state.view().insideOpen()) {
            return;
        }
        List<RunView> runs = state.runs();
        if (columns.size() != runs.size()) {
            columns.clear();
            grid.setTextContent("");
            for (int i = 0; i < runs.size(); i++) {
                columns.add(new InsideColumn(grid, redraw));
            }
        }
        Dom.setStyle(grid, "--column-count", String.valueOf(runs.size()));
        Dom.setStyle(grid, "--layers", String.valueOf(state.setup().layerDims().layers()));
        Theme theme = Theme.current();
        Figure shown = Figure.values()[state.view().curve()];
        boolean describe = throttle.isDue(Performance.now(), state.phase() != Phase.TRAINING);
        for (int i = 0; i < runs.size(); i++) {
            RunView run = runs.get(i);
            if (run.isShown() && run.frame().inside() != null) {
                columns.get(i)
                        .show(state.setup(), run, theme, shown, state.view().cursor(), describe);
            }
        }
    }
}
