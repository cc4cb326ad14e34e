package initlab.page.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Copies text to the clipboard, and confirms it on the button that was pressed. Where the browser gives no access to the
 * clipboard, a dialog shows the text, selected.
 */
public final class Clipboard {
    /** Milliseconds for which the button says that the text is copied. */
    private static final int SAID = 2000;

    private Clipboard() {}

    /**
     * Copies a text.
     *
     * @param label an element that says {@code copied} for a moment, then {@code copy} again
     */
    public static void copy(String text, HTMLElement label, String copy, String copied) {
        write(
                text,
                () -> {
                    label.setTextContent(copied);
                    Window.setTimeout(() -> label.setTextContent(copy), SAID);
                },
                () -> CopyByHand.show(text));
    }

    @JSBody(
            params = {"text", "done", "refused"},
            script = "if (navigator.clipboard) { navigator.clipboard.writeText(text).then(done, refused); } "
                    + "else { refused(); }")
    private static native void write(String text, Changed done, Changed refused);
}
