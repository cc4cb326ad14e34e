package initlab.page.columns;

import initlab.data.DataSet;
import initlab.data.PointSet;
import initlab.description.Calm;
import initlab.network.Initializers;
import initlab.page.dom.Clock;
import initlab.page.dom.Dom;
import initlab.page.drawing.Theme;
import initlab.page.runs.RunState;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** The columns side by side, as many as there are runs, and the choices for all of them: axis, wrong points, focus. */
public final class Columns {
    private final Chosen chosen;
    private final Runnable changed;
    private final Calm calm = new Calm();
    private final List<RunColumn> columns = new ArrayList<>();
    private final HTMLElement root = Dom.byId("columns");
    private final HTMLSelectElement focus = Dom.select("focus");
    private Setup setup;
    private boolean logarithmic = true;
    private boolean markWrong;

    /** Hears of a new choice. */
    public interface Chosen {
        /** Called with the column, from 0 on, and how the initialization is written in the URL. */
        void chosen(int column, String initialization);
    }

    /**
     * No columns yet.
     *
     * @param chosen hears of another initialization for a column
     * @param changed hears that they must be drawn anew
     */
    public Columns(Chosen chosen, Runnable changed) {
        this.chosen = chosen;
        this.changed = changed;
        Dom.onChoice("axis", value -> {
            logarithmic = value.equals("log");
            changed.run();
        });
        HTMLInputElement wrong = Dom.input("mark-wrong");
        wrong.addEventListener("change", event -> {
            markWrong = wrong.isChecked();
            changed.run();
        });
        focus.addEventListener("change", event -> applyFocus());
    }

    /** Sets the columns up for new runs. */
    public void begin(Setup newSetup) {
        setup = newSetup;
        boolean circles = setup.dataSet() == DataSet.CIRCLES && !setup.hasOwnPoints();
        Dom.setText(Dom.byId("class-0-name"), circles ? Words.of("class 0, outer circle") : Words.of("class 0"));
        Dom.setText(Dom.byId("class-1-name"), circles ? Words.of("class 1, inner circle") : Words.of("class 1"));
        PointSet training = setup.training();
        List<String> initializations = setup.initializations();
        while (columns.size() > initializations.size()) {
            columns.remove(columns.size() - 1).root().delete();
        }
        while (columns.size() < initializations.size()) {
            RunColumn column = new RunColumn(columns.size(), chosen, changed);
            columns.add(column);
            root.appendChild(column.root());
        }
        Dom.setStyle(root, "--column-count", String.valueOf(columns.size()));
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).begin(initializations.get(i), training, setup.layerDims());
        }
        fillFocus();
    }

    private void fillFocus() {
        String last = focus.getValue();
        focus.setTextContent("");
        Dom.addOption(focus, "all", Words.of("all side by side"));
        for (int i = 0; i < columns.size(); i++) {
            Dom.addOption(
                    focus,
                    String.valueOf(i),
                    Initializers.title(setup.initializations().get(i)));
        }
        focus.setValue(last);
        if (focus.getSelectedIndex() < 0) {
            focus.setValue("all");
        }
        applyFocus();
    }

    /** On a narrow screen one column may have the whole width. */
    private void applyFocus() {
        Dom.setAttribute(root, "data-focus", focus.getValue());
        for (RunColumn column : columns) {
            if (focus.getValue().equals(String.valueOf(column.index()))) {
                column.root().setAttribute("data-focused", "");
            } else {
                column.root().removeAttribute("data-focused");
            }
        }
        changed.run();
    }

    /** Takes the canvases' sizes from the page anew. */
    public void measure() {
        for (RunColumn column : columns) {
            column.measure();
        }
    }

    /** Draws the runs as they stand, one a column. */
    public void draw(List<RunState> states) {
        CostAxis axis = CostAxis.of(states, logarithmic);
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).draw(states.get(i), axis, setup.iterations(), markWrong, Theme.current());
        }
    }

    /** Says in words what the pictures show: now and then, or as soon as they stay as they are. */
    public void describe(List<RunState> states, boolean still) {
        if (calm.isDue(Clock.now(), still)) {
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).describe(states.get(i));
            }
        }
    }
}
