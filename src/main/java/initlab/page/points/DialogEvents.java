package initlab.page.points;

import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.dom.html.HTMLElement;

/** What the browser alone can do for a dialog: open it over the page, and read files. */
final class DialogEvents {
    private DialogEvents() {}

    @JSBody(params = "dialog", script = "dialog.showModal();")
    static native void open(HTMLElement dialog);

    @JSBody(params = "dialog", script = "dialog.close();")
    static native void close(HTMLElement dialog);

    /** Calls back when a text is complete: pasted, dropped, or left. */
    @JSBody(
            params = {"table", "complete"},
            script = "table.addEventListener('change', function() { complete(); });"
                    + "table.addEventListener('input', function(e) { if (e.inputType === 'insertFromPaste' "
                    + "|| e.inputType === 'insertFromDrop') complete(); });")
    static native void onTable(HTMLElement table, Complete complete);

    /**
     * Calls back with a file's text, chosen in an input or dropped anywhere on the dialog; with null if it has more than
     * a million bytes or cannot be read. Keys pressed in the dialog stay in it.
     */
    @JSBody(
            params = {"dialog", "input", "taker"},
            script = "function take(file) { if (!file) return;"
                    + "  if (file.size > 1e6) { taker(null, file.name); return; }"
                    + "  file.text().then(function(text) { taker(text, file.name); }, function() { taker(null, file.name); }); }"
                    + "input.addEventListener('change', function() { take(input.files[0]); input.value = ''; });"
                    + "dialog.addEventListener('dragover', function(e) { if (e.dataTransfer.types.includes('Files')) "
                    + "  e.preventDefault(); });"
                    + "dialog.addEventListener('drop', function(e) { if (e.dataTransfer.files.length) {"
                    + "  e.preventDefault(); take(e.dataTransfer.files[0]); } });"
                    + "dialog.addEventListener('keydown', function(e) { e.stopPropagation(); });")
    static native void onFile(HTMLElement dialog, HTMLElement input, Taker taker);

    /** Hears of a complete text. */
    @JSFunctor
    interface Complete extends JSObject {
        void complete();
    }

    /** Receives a file's text and name. */
    @JSFunctor
    interface Taker extends JSObject {
        void take(String text, String name);
    }
}
