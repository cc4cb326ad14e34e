package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.setup.Problem;
import initlab.setup.Setting;
import initlab.setup.Setting.Control;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/** One field of the form: label, input and problem, made from the row of its setting. */
final class SettingField {
    private final Setting<?> setting;
    private final HTMLElement root = Dom.element("div", "form-field", "");
    private final HTMLElement input;
    private final HTMLElement problem;
    /** The value written last; null if the person may have changed it since. */
    private String written;

    /** Receives what was typed or chosen. */
    interface Entered {
        /** Called when the person has finished editing the field. */
        void entered(String text);
    }

    SettingField(Setting<?> setting, Entered entered) {
        this.setting = setting;
        String key = setting.key();
        root.getClassList().add("form-field-" + key);
        HTMLElement label = Dom.child(root, "label", "", setting.label());
        label.setAttribute("for", key);
        if (!setting.tooltip().isEmpty()) {
            label.setTitle(setting.tooltip());
        }
        input = Dom.child(root, isChoice() ? "select" : "input", "", "");
        problem = Dom.child(root, "p", "problem", "");
        name(input, key);
        name(problem, key + "-problem");
        input.setAttribute("aria-describedby", key + "-problem");
        if (isChoice()) {
            for (String word : setting.words()) {
                offer(word, setting.title(word));
            }
        } else {
            input.setAttribute("type", "text");
            input.setAttribute("spellcheck", "false");
        }
        if (setting.control() == Control.DECIMAL || setting.control() == Control.WHOLE) {
            input.setAttribute("inputmode", setting.control() == Control.WHOLE ? "numeric" : "decimal");
        }
        Dom.on(input, "change", () -> entered.entered(Dom.value(input)));
    }

    private boolean isChoice() {
        return setting.control() == Control.CHOICE;
    }

    private static void name(HTMLElement element, String name) {
        element.setId(name);
        element.setAttribute("data-testid", name);
    }

    /** Adds an option to a choice. */
    void offer(String word, String title) {
        Dom.addOption(input, word, title);
    }

    /** Label, input and problem. */
    HTMLElement root() {
        return root;
    }

    /** Puts a button behind the input. */
    void add(HTMLElement button) {
        HTMLElement both = Dom.element("span", "with-button", "");
        root.insertBefore(both, input);
        both.appendChild(input);
        both.appendChild(button);
    }

    /** The person has changed the value, so the next rendering writes it again. */
    void changed() {
        written = null;
    }

    /** Undoes a choice that is not a value. */
    void restore() {
        String value = written;
        written = null;
        write(value);
    }

    /** Shows the value in use, or the text that was refused. */
    void render(PageState state) {
        Problem own = state.problem(setting.key());
        render(state, own != null && own.isRefusal() ? own.given() : setting.shown(state.setup()), own);
    }

    /** Shows a value and what is wrong with it; null for nothing. */
    void render(PageState state, String value, Problem wrong) {
        write(value);
        Dom.setText(problem, wrong == null ? "" : wrong.message());
        Dom.setFlag(input, "aria-invalid", wrong != null && wrong.isRefusal());
        Dom.setFlag(input, "disabled", !setting.applies(state.setup()));
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
