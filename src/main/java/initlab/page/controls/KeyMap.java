package initlab.page.controls;

import initlab.page.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** The list of all keys, in a dialog element, which takes the focus and returns it when it closes. */
public final class KeyMap {
    private final HTMLElement dialog = Dom.byId("keys");

    /** Connects the button and the key. */
    public KeyMap() {
        Dom.on(Dom.byId("keys-open"), "click", () -> Dom.openDialog(dialog));
        // A form would close the dialog by itself, but not in a frame whose sandbox forbids forms.
        Dom.on(Dom.byId("keys-close"), "click", () -> Dom.closeDialog(dialog));
        HTMLDocument.current().addEventListener("keydown", event -> key((KeyboardEvent) event));
    }

    private void key(KeyboardEvent event) {
        if (event.getKey().equals("?") && !event.isCtrlKey() && !event.isAltKey() && !event.isMetaKey() && !isTaken()) {
            Dom.openDialog(dialog);
        }
    }

    /** Whether the focused element, a text field or a choice, or an open dialog uses the key. */
    @JSBody(
            script = "var a = document.activeElement;"
                    + "return !!a && (a.tagName === 'INPUT' && a.type === 'text' || a.tagName === 'TEXTAREA' "
                    + "|| a.tagName === 'SELECT' || a.isContentEditable) || !!document.querySelector('dialog[open]');")
    static native boolean isTaken();
}
