package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.setup.LogScale;
import initlab.setup.Problem;
import initlab.setup.Setting;
import initlab.setup.Setting.Control;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** One field of an editor: label, input, problem and the notebook's value, made from the row of its setting. */
final class SettingField {
    /** The choice of points that opens the dialog. */
    private static final String OWN_POINTS = "own";

    private final Setting<?> setting;
    private final Intents intents;
    private final HTMLElement root = Dom.element("div", "form-field", "");
    private final HTMLElement input;
    private final HTMLElement problem;
    private final HTMLElement notebook;
    /** Null unless the setting is the learning rate. */
    private LogSlider slider;
    /** Null unless the setting is the data set. */
    private HTMLElement editPoints;
    /** The value written last; null if the person may have changed it since. */
    private String written;
    /** The text entered since the last rendering; null for none. */
    private String entered;
    /** The form in which a value was typed, and that value as in the address. */
    private String typed;

    private String typedFor;
    /** Whether anything was entered since the editor was opened. */
    private boolean touched;

    SettingField(Setting<?> setting, Intents intents) {
        this.setting = setting;
        this.intents = intents;
        String key = setting.key();
        root.getClassList().add("form-field-" + key);
        HTMLElement label = Dom.child(root, "label", "", setting.label());
        label.setAttribute("for", key);
        input = Dom.child(root, isChoice() ? "select" : "input", "", "");
        problem = Dom.child(root, "p", "problem", "");
        name(input, key);
        name(problem, key + "-problem");
        String described = key + "-problem";
        if (!setting.tooltip().isEmpty()) {
            Dom.child(root, "p", "hint", setting.tooltip()).setId(key + "-hint");
            described += " " + key + "-hint";
        }
        input.setAttribute("aria-describedby", described);
        if (isChoice()) {
            for (String word : setting.words()) {
                Dom.addOption(input, word, setting.title(word));
            }
        } else {
            input.setAttribute("type", "text");
            input.setAttribute("spellcheck", "false");
        }
        if (setting.control() == Control.DECIMAL || setting.control() == Control.WHOLE) {
            input.setAttribute("inputmode", setting.control() == Control.WHOLE ? "numeric" : "decimal");
        }
        Dom.on(input, "change", () -> commit());
        if (setting == Settings.RATE) {
            slider = new LogSlider("rate-slider", setting.label(), new LogScale(-4, 5), this::slide);
            root.appendChild(slider.root());
        }
        if (setting == Settings.DATA) {
            Dom.addOption(input, OWN_POINTS, Words.of("Own points …"));
            editPoints = Dom.button(root, "edit-points", Words.of("Edit own points"));
            Dom.on(editPoints, "click", () -> intents.editPoints());
        }
        String byDefault = setting.shown(Setup.NOTEBOOK);
        notebook = Dom.button(root, "notebook-" + key, Words.of("Notebook’s value: {0}", setting.title(byDefault)));
        Dom.on(notebook, "click", () -> {
            input.focus();
            enter(byDefault);
        });
    }

    private boolean isChoice() {
        return setting.control() == Control.CHOICE;
    }

    private static void name(HTMLElement element, String name) {
        element.setId(name);
        element.setAttribute("data-testid", name);
    }

    /** Label, input and problem. */
    HTMLElement root() {
        return root;
    }

    HTMLElement input() {
        return input;
    }

    /** Begins to watch what is entered, for {@link #takeBack}. */
    void begin() {
        touched = false;
    }

    /** Enters what was typed or chosen, if it is new; returns whether it was. */
    boolean commit() {
        String text = Dom.value(input);
        if (text.equals(written)) {
            return false;
        }
        if (setting == Settings.DATA && text.equals(OWN_POINTS)) {
            // The points in use stay until the dialog returns others.
            restore();
            intents.editPoints();
            return false;
        }
        enter(text);
        return true;
    }

    private void enter(String text) {
        entered = text;
        touched = true;
        written = null;
        intents.enter(setting.key(), text);
    }

    private void slide(String number, boolean applied) {
        ((HTMLInputElement) input).setValue(number);
        if (applied) {
            commit();
        }
    }

    private void restore() {
        if (written != null) {
            String value = written;
            written = null;
            write(value);
        }
    }

    /** Returns to the value of an earlier set-up, and forgets what is typed. */
    void takeBack(Setup before) {
        restore();
        if (!touched) {
            return;
        }
        if (setting == Settings.DATA && before.hasOwnPoints()) {
            intents.usePoints(before.ownPoints(), before.classNames(), before.axes());
        } else {
            enter(setting.shown(before));
        }
    }

    /** Shows the value in use, or the text that was refused. */
    void render(PageState state) {
        Setup setup = state.setup();
        Problem wrong = problem(state);
        boolean refused = wrong != null && wrong.isRefusal();
        if (entered != null && !refused) {
            typed = setting.asTyped(entered, setup);
            typedFor = setting.format(setup);
            entered = null;
        }
        write(refused && wrong.key().equals(setting.key()) ? wrong.given() : shown(setup));
        Dom.setText(problem, wrong == null ? "" : wrong.message());
        Dom.setFlag(input, "aria-invalid", refused);
        Dom.setFlag(input, "disabled", !setting.applies(setup));
        notebook.setHidden(!Settings.differs(setting, setup));
        if (slider != null) {
            slider.show(setup.learningRate(), setting.shown(setup));
        }
        if (editPoints != null) {
            editPoints.setHidden(!setup.hasOwnPoints());
        }
    }

    /** What is wrong with the value; the choice of points tells what is wrong with own points, too. */
    private Problem problem(PageState state) {
        Problem points = setting == Settings.DATA ? state.problem("points") : null;
        return points == null ? state.problem(setting.key()) : points;
    }

    /** A value keeps the form in which it was typed. */
    private String shown(Setup setup) {
        if (setting == Settings.DATA && setup.hasOwnPoints()) {
            return OWN_POINTS;
        }
        return setting.format(setup).equals(typedFor) ? typed : setting.shown(setup);
    }

    /** Writes the value, but keeps what the person is typing unless the value has changed elsewhere. */
    private void write(String value) {
        if (value.equals(written)) {
            return;
        }
        if (isChoice()) {
            ((HTMLSelectElement) input).setValue(value);
        } else {
            ((HTMLInputElement) input).setValue(value);
        }
        written = value;
    }
}
