package initlab.page.controls;

import initlab.page.dom.Clipboard;
import initlab.page.dom.Dom;
import initlab.words.Words;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** The button that copies the link to the set-up in use. Where there is no clipboard, a prompt shows the link. */
public final class CopyLink {
    /** Connects the button. */
    public CopyLink() {
        HTMLElement label = Dom.byId("share-label");
        Dom.on(Dom.byId("share"), "click", () -> {
            String link = Location.current().getFullURL();
            Clipboard.copy(
                    link,
                    label,
                    Words.of("Copy link"),
                    Words.of("Copied"),
                    () -> Window.prompt(Words.of("The link to this set-up:"), link));
        });
    }
}
