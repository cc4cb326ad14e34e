package initlab.page.inside;

import initlab.description.Calm;
import initlab.page.dom.Clock;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.runs.Panel;
import initlab.page.runs.RunState;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** What goes on inside every network, side by side; asked of the workers only while it is open. */
public final class InsidePanel implements Panel {
    private final HTMLElement details;
    private final HTMLElement grid;
    private final HTMLSelectElement figure;
    private final Calm calm = new Calm();
    private final List<InsideColumn> columns = new ArrayList<>();
    private Setup setup = Setup.NOTEBOOK;
    private List<RunState> runs = List.of();

    /** Hears whether the view is open. */
    public interface Opened {
        void opened(boolean open);
    }

    /** Builds the view, closed. */
    public InsidePanel(Opened opened) {
        details = Dom.child(Dom.byId("inside"), "details", "", "");
        details.setAttribute("data-testid", "inside");
        HTMLElement summary = Dom.child(details, "summary", "", "");
        Dom.child(summary, "h2", "", Words.of("Inside the networks"));
        Dom.child(summary, "span", "muted", Words.of("why a start fails"));
        HTMLElement bar = Dom.child(details, "div", "inside-bar", "");
        Dom.child(
                bar,
                "p",
                "",
                Words.of("Every unit is drawn as its own activation over the plane; lines are weights, "
                        + "blue above 0 and red below, thicker the larger."));
        HTMLElement label = Dom.child(bar, "label", "", Words.of("Curves show") + " ");
        figure = (HTMLSelectElement) Dom.child(label, "select", "", "");
        figure.setAttribute("data-testid", "inside-figure");
        for (int i = 0; i < FigureCurves.TITLES.length; i++) {
            Dom.addOption(figure, String.valueOf(i), FigureCurves.TITLES[i]);
        }
        figure.addEventListener("change", event -> show(setup, runs));
        grid = Dom.child(details, "div", "inside-columns", "");
        details.addEventListener("toggle", event -> opened.opened(isOpen()));
    }

    private boolean isOpen() {
        return details.hasAttribute("open");
    }

    @Override
    public void show(Setup newSetup, List<RunState> newRuns) {
        setup = newSetup;
        runs = newRuns;
        if (!isOpen()) {
            return;
        }
        if (columns.size() != runs.size()) {
            columns.clear();
            grid.setTextContent("");
            for (int i = 0; i < runs.size(); i++) {
                columns.add(new InsideColumn(grid, () -> show(setup, runs)));
            }
        }
        Dom.setStyle(grid, "--column-count", String.valueOf(runs.size()));
        Dom.setStyle(grid, "--layers", String.valueOf(setup.layerDims().layers()));
        Theme theme = Theme.current();
        boolean describe = calm.isDue(Clock.now(), !"training".equals(Dom.root().getAttribute("data-state")));
        for (int i = 0; i < runs.size(); i++) {
            if (runs.get(i).inside != null) {
                columns.get(i).show(setup, runs.get(i), theme, figure.getSelectedIndex(), describe);
            }
        }
    }
}
