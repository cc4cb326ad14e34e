package initlab.page;

import initlab.data.DataSet;
import initlab.network.Activation;
import initlab.numpy.PythonFloat;
import initlab.setup.Problem;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLOptionElement;

/** The fields of the set-up. A value that cannot be used is named beside its field, and the run goes on as it was. */
final class SetupForm {
    private static final String[] FIELDS = {"layers", "rate", "iterations", "seed", "noise", "arithmetic", "data", "activation", "batch", "stop"};

    private final Changed changed;
    private Setup setup;

    /** Receives a set-up that differs from the last. */
    interface Changed {
        void changed(Setup setup);
    }

    SetupForm(Changed changed) {
        this.changed = changed;
        for (DataSet set : DataSet.values()) {
            addOption("data", set.word(), set.title());
        }
        for (Activation activation : Activation.values()) {
            addOption("activation", activation.word(), activation.title());
        }
        openWhereWide(Dom.byId("setup-details"));
        for (String field : FIELDS) {
            Dom.byId(field).addEventListener("change", event -> take(field));
        }
        Dom.byId("setup").addEventListener("submit", event -> event.preventDefault());
        Dom.byId("defaults").addEventListener("click", event -> changed.changed(Setup.NOTEBOOK));
    }

    /** Fills the fields. */
    void show(Setup newSetup) {
        setup = newSetup;
        Dom.input("layers").setValue(setup.layerDims().toString());
        Dom.input("rate").setValue(PythonFloat.repr(setup.learningRate()));
        Dom.input("iterations").setValue(String.valueOf(setup.iterations()));
        Dom.input("seed").setValue(String.valueOf(setup.seed()));
        Dom.input("noise").setValue(PythonFloat.repr(setup.noise()));
        Dom.select("arithmetic").setValue(SetupQuery.word(setup.arithmetic()));
        Dom.input("batch").setValue(setup.batchSize() == 0 ? Words.of("all") : String.valueOf(setup.batchSize()));
        Dom.input("stop").setValue(setup.stopCost() == 0 ? Words.of("never") : PythonFloat.repr(setup.stopCost()));
        Dom.select("data").setValue(setup.dataSet().word());
        Dom.select("activation").setValue(setup.activation().word());
        for (String field : FIELDS) {
            say(field, "");
        }
        Dom.setText(Dom.byId("setup-summary"), Words.of("{0}, {1}, {2}, learning rate {3}, {4} iterations, seed {5}, noise {6}",
                setup.dataSet().title(), setup.layerDims(), setup.activation().title(),
                PythonFloat.repr(setup.learningRate()), NumberText.grouped(setup.iterations()), setup.seed(),
                PythonFloat.repr(setup.noise())));
    }

    private static void addOption(String field, String value, String text) {
        ((HTMLOptionElement) Dom.child(Dom.byId(field), "option", "", text)).setValue(value);
    }

    private void take(String field) {
        String value = Dom.value(Dom.byId(field)).trim();
        // The words that stand for 0 in these two fields.
        value = field.equals("batch") && (value.equals("all") || value.equals(Words.of("all")))
                || field.equals("stop") && (value.equals("never") || value.equals(Words.of("never"))) ? "0" : value;
        SetupQuery.Parsed parsed = SetupQuery.parse(field + "=" + Window.encodeURIComponent(value), setup);
        for (Problem problem : parsed.problems()) {
            if (problem.key().equals(field)) {
                say(field, problem.message());
                return;
            }
        }
        say(field, "");
        if (!parsed.setup().equals(setup)) {
            changed.changed(parsed.setup());
        }
        // The value is good, but another one had to give way to it.
        for (Problem problem : parsed.problems()) {
            say(problem.key(), problem.message());
        }
    }

    /** The style sheet shows no handle to fold the form where it takes one line; it must be open there. */
    @JSBody(params = "details", script = "var wide = matchMedia('(min-width: 64.01rem)');"
            + "var adapt = function() { if (wide.matches) details.open = true; };"
            + "wide.addEventListener('change', adapt); adapt();")
    private static native void openWhereWide(HTMLElement details);

    private static void say(String field, String problem) {
        HTMLElement input = Dom.byId(field);
        Dom.setText(Dom.byId(field + "-problem"), problem);
        if (problem.isEmpty()) {
            input.removeAttribute("aria-invalid");
        } else {
            input.setAttribute("aria-invalid", "true");
        }
    }
}
