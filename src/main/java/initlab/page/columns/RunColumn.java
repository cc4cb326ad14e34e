package initlab.page.columns;

import initlab.data.PointSet;
import initlab.description.BoundaryText;
import initlab.description.CostText;
import initlab.network.FormulaInitializer;
import initlab.network.Initializers;
import initlab.network.LayerDims;
import initlab.page.dom.Dom;
import initlab.page.dom.Figure;
import initlab.page.drawing.Canvas;
import initlab.page.drawing.Theme;
import initlab.page.runs.RunState;
import initlab.training.Verdict;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** One column: the choice of an initialization, and what becomes of it. */
final class RunColumn {
    /** The choice that opens the field for a number. */
    private static final String OWN_SCALE = "scale";

    private static final String USUAL_SCALE = "1.0";
    /** The choice that opens it for a formula. */
    private static final String OWN_FORMULA = "formula";

    private static final String USUAL_FORMULA = "normal(sqrt(2/fan_in))";

    private final HTMLElement root = Dom.fromTemplate("column-template");
    private final HTMLSelectElement choice = (HTMLSelectElement) Dom.part(root, "choice");
    private final HTMLInputElement scale = (HTMLInputElement) Dom.part(root, "scale");
    private final HTMLElement scaleField = Dom.part(root, "scale-field");
    private final HTMLElement problem = Dom.part(root, "problem");
    private final HTMLElement verdict = Dom.part(root, "verdict");
    private final HTMLElement verdictHead = Dom.part(root, "verdict-head");
    private final HTMLElement verdictRest = Dom.part(root, "verdict-rest");
    private final Figure cost = new Figure(Dom.part(root, "cost"), value -> NumberText.fixed(value, 4));
    private final Figure train = new Figure(Dom.part(root, "train"), NumberText::percent);
    private final Figure test = new Figure(Dom.part(root, "test"), NumberText::percent);
    private final FieldView field = new FieldView((HTMLCanvasElement) Dom.part(root, "field"));
    private final CostChart chart = new CostChart((HTMLCanvasElement) Dom.part(root, "chart"));
    private final int index;
    private LayerDims dims;

    /** A column not on the page yet. */
    RunColumn(int index, Columns.Chosen chosen, Runnable resized) {
        this.index = index;
        for (String name : Initializers.NAMES) {
            Dom.addOption(choice, name, Initializers.title(name));
        }
        Dom.addOption(choice, OWN_SCALE, Words.of("Constant scale …"));
        Dom.addOption(choice, OWN_FORMULA, Words.of("Own formula …"));
        choice.setAttribute("aria-label", Words.of("Initialization of network {0}", index + 1));
        choice.addEventListener(
                "change",
                event -> chosen.chosen(
                        index,
                        switch (choice.getValue()) {
                            case OWN_SCALE -> USUAL_SCALE;
                            case OWN_FORMULA -> USUAL_FORMULA;
                            default -> choice.getValue();
                        }));
        scale.addEventListener("change", event -> {
            String word = scale.getValue().trim();
            String wrong = Initializers.problem(word, dims);
            if (wrong == null) {
                chosen.chosen(index, word);
            } else {
                Dom.setText(problem, Words.of("{0} The run goes on as it was.", wrong));
                scale.setAttribute("aria-invalid", "true");
            }
        });
        Canvas.onResize((HTMLCanvasElement) Dom.part(root, "field"), () -> {
            measure();
            resized.run();
        });
    }

    /** Takes the canvases' size from the page anew. */
    void measure() {
        field.measure();
        chart.measure();
    }

    /** The element to put on the page. */
    HTMLElement root() {
        return root;
    }

    /** Sets the column up for a new run. */
    void begin(String initialization, PointSet training, LayerDims layerDims) {
        dims = layerDims;
        boolean named = Initializers.NAMES.contains(initialization);
        boolean formula = FormulaInitializer.isFormula(initialization);
        choice.setValue(named ? initialization : formula ? OWN_FORMULA : OWN_SCALE);
        Dom.setText(Dom.part(root, "scale-label"), formula ? Words.of("formula") : Words.of("scale"));
        Dom.setAttribute(scaleField, "data-kind", formula ? OWN_FORMULA : OWN_SCALE);
        scaleField.setHidden(named);
        scale.setValue(named ? "" : initialization);
        scale.removeAttribute("aria-invalid");
        Dom.setText(problem, "");
        Dom.setText(Dom.part(root, "heading"), Initializers.title(initialization));
        Dom.setText(Dom.part(root, "formula"), "W = " + Initializers.formula(initialization));
        Dom.setText(Dom.part(root, "hint"), Initializers.hint(initialization));
        root.setAttribute("data-initialization", initialization);
        field.setPoints(training);
    }

    /** Draws the run as it stands. */
    void draw(RunState state, CostAxis axis, int iterations, boolean markWrong, Theme theme) {
        field.draw(state, markWrong);
        chart.draw(state, axis, iterations, theme);
        if (state.parameters != null) {
            cost.show(state.cost);
            train.show(state.trainAccuracy);
            test.show(state.testAccuracy);
        }
        if (state.parameters != null || state.failure != null) {
            Verdict words = state.verdict();
            Dom.setAttribute(
                    verdict,
                    "data-mood",
                    switch (words.mood()) {
                        case GOOD -> "good";
                        case BAD -> "bad";
                        case OPEN -> "open";
                    });
            Dom.setText(verdictHead, words.head() + ".");
            Dom.setText(verdictRest, words.rest());
        }
    }

    /** Says in words what the two pictures show. */
    void describe(RunState state) {
        if (state.field == null) {
            return;
        }
        String where = Words.of(
                "{0} at iteration {1}:", Initializers.title(state.initialization), NumberText.grouped(state.iteration));
        Dom.setAttribute(
                Dom.part(root, "field"),
                "aria-label",
                Words.of(
                        "{0} {1} {2} of the training points are right.",
                        where,
                        state.isDiverged()
                                ? state.verdict().rest()
                                : BoundaryText.of(state.fieldBytes(), state.fieldSide),
                        NumberText.percent(state.trainAccuracy)));
        Dom.setAttribute(
                Dom.part(root, "chart"),
                "aria-label",
                where + " " + CostText.of(state.costs, state.iteration, state.cost));
    }

    /** Which column this is, from 0 on. */
    int index() {
        return index;
    }
}
