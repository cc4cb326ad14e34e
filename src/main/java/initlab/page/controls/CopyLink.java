package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;

/** The button that copies the link to the set-up in use. */
public final class CopyLink {
    /** Connects the button. */
    public CopyLink() {
        Dom.byId("share")
                .addEventListener(
                        "click",
                        event -> copyAddress(
                                Dom.byId("share-label"),
                                Words.of("Copy link"),
                                Words.of("Copied"),
                                Words.of("The link to this set-up:")));
    }

    @JSBody(
            params = {"label", "copy", "copied", "here"},
            script = "function say(t) { label.textContent = t; "
                    + "setTimeout(function() { label.textContent = copy; }, 2000); }"
                    + "if (!navigator.clipboard) { prompt(here, location.href); return; }"
                    + "navigator.clipboard.writeText(location.href).then(function() { say(copied); }, "
                    + "function() { prompt(here, location.href); });")
    private static native void copyAddress(HTMLElement label, String copy, String copied, String here);
}
