package initlab.page.dom;

import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/**
 * A dialog with a selected text, ready to be copied with the keys for it, where the browser does not let a page copy. As a
 * dialog element it takes the focus, closes with Escape, and then returns the focus.
 */
final class CopyByHand {
    private static final String SENTENCE = "copy-sentence";

    private CopyByHand() {}

    /** Shows the dialog until the person closes it. */
    static void show(String text) {
        HTMLElement dialog = Dom.child(HTMLDocument.current().getBody(), "dialog", "keys copy", "");
        dialog.setAttribute("data-testid", "copy-by-hand");
        dialog.setAttribute("aria-labelledby", SENTENCE);
        Dom.child(
                        dialog,
                        "p",
                        "",
                        Words.of("The browser does not let this page copy. "
                                + "The text is selected: copy it with Ctrl+C, on a Mac with ⌘C."))
                .setAttribute("id", SENTENCE);
        HTMLTextAreaElement field = (HTMLTextAreaElement) Dom.child(dialog, "textarea", "", text);
        field.setAttribute("readonly", "");
        field.setAttribute("rows", "4");
        field.setAttribute("aria-labelledby", SENTENCE);
        field.setAttribute("data-testid", "copy-text");
        Dom.on(Dom.button(dialog, "copy-close", Words.of("Close")), "click", () -> Dom.closeDialog(dialog));
        Dom.on(dialog, "close", dialog::delete);
        Dom.openDialog(dialog);
        field.focus();
        field.select();
    }
}
