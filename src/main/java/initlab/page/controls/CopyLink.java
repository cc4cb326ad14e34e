package initlab.page.controls;

import initlab.page.dom.Clipboard;
import initlab.page.dom.Dom;
import initlab.words.Words;
import org.teavm.jso.browser.Location;
import org.teavm.jso.dom.html.HTMLElement;

/** The button that copies the link to the set-up in use. */
public final class CopyLink {
    /** Connects the button. */
    public CopyLink() {
        HTMLElement label = Dom.byId("share-label");
        Dom.on(
                Dom.byId("share"),
                "click",
                () -> Clipboard.copy(
                        Location.current().getFullURL(), label, Words.of("Copy link"), Words.of("Copied")));
    }
}
