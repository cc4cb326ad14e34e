package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.SetupChip;
import initlab.setup.Setting;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A chip of the set-up and the editor below it. */
final class ChipEditor {
    private static final int GAP = 4;

    private final SetupChip chip;
    private final HTMLElement button;
    private final HTMLElement text;
    private final HTMLElement remark;
    private final HTMLElement editor;
    private final List<SettingField> fields = new ArrayList<>();
    private boolean refused;
    /** The set-up when the editor was opened. */
    private Setup before;

    /** A chip whose editor is closed, at the end of a row. */
    ChipEditor(HTMLElement row, HTMLElement end, SetupChip chip, Intents intents, Runnable pressed) {
        this.chip = chip;
        String id = "editor-" + chip.name();
        button = Dom.button(row, "chip-" + chip.name(), "");
        button.setClassName("chip");
        button.setId("chip-" + chip.name());
        button.setAttribute("aria-haspopup", "dialog");
        button.setAttribute("aria-controls", id);
        button.setAttribute("aria-expanded", "false");
        text = Dom.child(button, "span", "", "");
        remark = Dom.child(button, "span", "sr-only", "");
        editor = Dom.element("div", "editor", "");
        editor.setId(id);
        editor.setAttribute("data-testid", id);
        editor.setAttribute("role", "dialog");
        editor.setAttribute("aria-label", chip.title());
        editor.setHidden(true);
        for (Setting<?> setting : chip.settings()) {
            SettingField field = new SettingField(setting, intents);
            fields.add(field);
            editor.appendChild(field.root());
        }
        row.insertBefore(button, end);
        row.insertBefore(editor, end);
        Dom.on(button, "click", pressed);
    }

    /** The element with the fields. */
    HTMLElement editor() {
        return editor;
    }

    /** The chip itself. */
    HTMLElement button() {
        return button;
    }

    /** Whether a text in the editor is refused. */
    boolean isRefused() {
        return refused;
    }

    void open(Setup setup) {
        before = setup;
        setOpen(true);
        place();
        for (SettingField field : fields) {
            field.begin();
        }
        focus();
    }

    void close() {
        setOpen(false);
    }

    private void setOpen(boolean on) {
        editor.setHidden(!on);
        button.setAttribute("aria-expanded", on ? "true" : "false");
    }

    /** Puts the editor below its chip, but not beyond the end of the row. */
    void place() {
        int room = ((HTMLElement) button.getParentNode()).getClientWidth() - editor.getOffsetWidth();
        Dom.setStyle(editor, "left", Math.max(0, Math.min(button.getOffsetLeft(), room)) + "px");
        Dom.setStyle(editor, "top", button.getOffsetTop() + button.getOffsetHeight() + GAP + "px");
    }

    /** Moves the focus to the first field, or to the one with a refused text. */
    void focus() {
        HTMLElement first = editor.querySelector("[aria-invalid]");
        (first == null ? fields.get(0).input() : first).focus();
    }

    /** Enters what was typed; returns whether anything was. */
    boolean commit() {
        boolean any = false;
        for (SettingField field : fields) {
            any |= field.commit();
        }
        return any;
    }

    /** Returns to the values that the editor was opened with. */
    void takeBack() {
        for (SettingField field : fields) {
            field.takeBack(before);
        }
    }

    void render(PageState state) {
        for (SettingField field : fields) {
            field.render(state);
        }
        refused = chip.isRefused(state);
        boolean differs = chip.differs(state.setup());
        Dom.setText(text, chip.text(state.setup()));
        Dom.setText(
                remark,
                (differs ? ", " + Words.of("differs from the notebook") : "")
                        + (refused ? ", " + Words.of("has a text that cannot be used") : ""));
        Dom.setFlag(button, "data-differs", differs);
        Dom.setFlag(button, "data-refused", refused);
    }
}
