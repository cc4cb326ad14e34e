package initlab.page.controls;

import initlab.data.DataSet;
import initlab.network.Activation;
import initlab.numpy.PythonFloat;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.setup.Problem;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The fields of the set-up. A value that cannot be used is named beside its field, and the run goes on as it was. */
public final class SetupForm implements Panel {
    private static final String[] FIELDS = {
        "layers", "rate", "iterations", "seed", "noise", "arithmetic", "data", "activation", "batch", "stop"
    };

    /** The choice of points that opens the dialog. */
    private static final String OWN_POINTS = "own";

    private final Intents intents;
    private Setup shown;
    private List<Problem> problems;

    /** Connects the fields; they are empty until a page state is rendered. */
    public SetupForm(Intents intents) {
        this.intents = intents;
        HTMLElement data = Dom.byId("data");
        for (DataSet set : DataSet.values()) {
            Dom.addOption(data, set.word(), set.title());
        }
        Dom.addOption(data, OWN_POINTS, Words.of("Own points …"));
        for (Activation activation : Activation.values()) {
            Dom.addOption(Dom.byId("activation"), activation.word(), activation.title());
        }
        openWhereWide(Dom.byId("setup-details"));
        for (String field : FIELDS) {
            Dom.byId(field).addEventListener("change", event -> {
                if (field.equals("data") && Dom.value(Dom.byId(field)).equals(OWN_POINTS)) {
                    // The points in use stay until there are others.
                    shown = null;
                    intents.editPoints();
                } else {
                    enter(field, Dom.value(Dom.byId(field)).trim());
                }
            });
        }
        Dom.byId("setup").addEventListener("submit", event -> event.preventDefault());
        Dom.byId("edit-points").addEventListener("click", event -> intents.editPoints());
        Dom.byId("defaults").addEventListener("click", event -> intents.change(Setup.NOTEBOOK));
    }

    private void enter(String field, String value) {
        // The words that stand for 0 in these two fields.
        boolean zero = field.equals("batch") && (value.equals("all") || value.equals(Words.of("all")))
                || field.equals("stop") && (value.equals("never") || value.equals(Words.of("never")));
        intents.enter(field, zero ? "0" : value);
    }

    @Override
    public void render(PageState state) {
        if (state.setup().equals(shown) && state.problems().equals(problems)) {
            return;
        }
        shown = state.setup();
        problems = state.problems();
        show(shown);
        for (String field : FIELDS) {
            Problem problem = state.problem(field);
            say(field, problem == null ? "" : problem.message());
            if (problem != null && !field.equals("data")) {
                setValue(Dom.byId(field), problem.given());
            }
        }
    }

    private void show(Setup setup) {
        Dom.input("layers").setValue(setup.layerDims().toString());
        Dom.input("rate").setValue(PythonFloat.repr(setup.learningRate()));
        Dom.input("iterations").setValue(String.valueOf(setup.iterations()));
        Dom.input("seed").setValue(String.valueOf(setup.seed()));
        Dom.input("noise").setValue(PythonFloat.repr(setup.noise()));
        Dom.select("arithmetic").setValue(SetupQuery.word(setup.arithmetic()));
        Dom.input("batch").setValue(setup.batchSize() == 0 ? Words.of("all") : String.valueOf(setup.batchSize()));
        Dom.input("stop").setValue(setup.stopCost() == 0 ? Words.of("never") : PythonFloat.repr(setup.stopCost()));
        showPoints(setup);
        Dom.select("activation").setValue(setup.activation().word());
        Dom.setText(
                Dom.byId("setup-summary"),
                Words.of(
                        "{0}, {1}, {2}, learning rate {3}, {4} iterations, seed {5}, noise {6}",
                        setup.hasOwnPoints()
                                ? Words.of("Own points")
                                : setup.dataSet().title(),
                        setup.layerDims(),
                        setup.activation().title(),
                        PythonFloat.repr(setup.learningRate()),
                        NumberText.grouped(setup.iterations()),
                        setup.seed(),
                        PythonFloat.repr(setup.noise())));
    }

    private static void showPoints(Setup setup) {
        boolean own = setup.hasOwnPoints();
        Dom.select("data").setValue(own ? OWN_POINTS : setup.dataSet().word());
        Dom.byId("edit-points").setHidden(!own);
        Dom.input("noise").setDisabled(own);
    }

    @JSBody(
            params = {"field", "value"},
            script = "field.value = value;")
    private static native void setValue(HTMLElement field, String value);

    /** The style sheet shows no handle to fold the form where it takes one line; it must be open there. */
    @JSBody(
            params = "details",
            script = "var wide = matchMedia('(min-width: 64.01rem)');"
                    + "var adapt = function() { if (wide.matches) details.open = true; };"
                    + "wide.addEventListener('change', adapt); adapt();")
    private static native void openWhereWide(HTMLElement details);

    private static void say(String key, String problem) {
        String field = key.equals("points") ? "data" : key;
        HTMLElement input = Dom.byId(field);
        Dom.setText(Dom.byId(field + "-problem"), problem);
        if (problem.isEmpty()) {
            input.removeAttribute("aria-invalid");
        } else {
            input.setAttribute("aria-invalid", "true");
        }
    }
}
