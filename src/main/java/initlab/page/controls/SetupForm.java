package initlab.page.controls;

import initlab.data.CsvPoints;
import initlab.data.DataSet;
import initlab.network.Activation;
import initlab.numpy.PythonFloat;
import initlab.page.dom.Dom;
import initlab.page.points.PointsDialog;
import initlab.setup.Problem;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** The fields of the set-up. A value that cannot be used is named beside its field, and the run goes on as it was. */
public final class SetupForm {
    private static final String[] FIELDS = {
        "layers", "rate", "iterations", "seed", "noise", "arithmetic", "data", "activation", "batch", "stop"
    };

    /** The choice of points that opens the dialog. */
    private static final String OWN_POINTS = "own";

    private final Changed changed;
    private Setup setup;
    /** For points of one's own; null until it is opened first. */
    private PointsDialog points;

    /** Receives a set-up that differs from the last. */
    public interface Changed {
        /** Called with a usable set-up. */
        void changed(Setup setup);
    }

    /** Brings the fields to life; they are empty until a set-up is shown. */
    public SetupForm(Changed changed) {
        this.changed = changed;
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
                    showPoints();
                    openPoints();
                } else {
                    take(field);
                }
            });
        }
        Dom.byId("setup").addEventListener("submit", event -> event.preventDefault());
        Dom.byId("edit-points").addEventListener("click", event -> openPoints());
        Dom.byId("defaults").addEventListener("click", event -> changed.changed(Setup.NOTEBOOK));
    }

    /** Fills the fields. */
    public void show(Setup newSetup) {
        setup = newSetup;
        Dom.input("layers").setValue(setup.layerDims().toString());
        Dom.input("rate").setValue(PythonFloat.repr(setup.learningRate()));
        Dom.input("iterations").setValue(String.valueOf(setup.iterations()));
        Dom.input("seed").setValue(String.valueOf(setup.seed()));
        Dom.input("noise").setValue(PythonFloat.repr(setup.noise()));
        Dom.select("arithmetic").setValue(setup.arithmetic().word());
        Dom.input("batch").setValue(setup.batchSize() == 0 ? Words.of("all") : String.valueOf(setup.batchSize()));
        Dom.input("stop").setValue(setup.stopCost() == 0 ? Words.of("never") : PythonFloat.repr(setup.stopCost()));
        showPoints();
        Dom.select("activation").setValue(setup.activation().word());
        for (String field : FIELDS) {
            say(field, "");
        }
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

    private void showPoints() {
        boolean own = setup.hasOwnPoints();
        Dom.select("data").setValue(own ? OWN_POINTS : setup.dataSet().word());
        Dom.byId("edit-points").setHidden(!own);
        Dom.input("noise").setDisabled(own);
    }

    private void openPoints() {
        if (points == null) {
            points = new PointsDialog(own -> take("points", CsvPoints.format(own, ';')));
        }
        points.open(setup.hasOwnPoints() ? setup.ownPoints() : null);
    }

    private void take(String field) {
        String value = Dom.value(Dom.byId(field)).trim();
        // The words that stand for 0 in these two fields.
        take(
                field,
                field.equals("batch") && (value.equals("all") || value.equals(Words.of("all")))
                                || field.equals("stop") && (value.equals("never") || value.equals(Words.of("never")))
                        ? "0"
                        : value);
    }

    private void take(String key, String value) {
        // Any other set of points takes the place of one's own.
        SetupQuery.Parsed parsed = SetupQuery.parse(
                key + "=" + Window.encodeURIComponent(value) + (key.equals("data") ? "&points=" : ""), setup);
        for (Problem problem : parsed.problems()) {
            if (problem.key().equals(key)) {
                say(key, problem.message());
                return;
            }
        }
        say(key, "");
        if (!parsed.setup().equals(setup)) {
            changed.changed(parsed.setup());
        }
        // The value is good, but another one had to give way to it.
        for (Problem problem : parsed.problems()) {
            say(problem.key(), problem.message());
        }
    }

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
