package initlab.page.points;

import initlab.page.dom.Dom;
import java.util.function.BiConsumer;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.file.Blob;

/** Takes files that are dropped anywhere on the page. */
public final class PageDrop {
    private PageDrop() {}

    /** Starts to take files. Calls back with each file and its name. */
    public static void start(BiConsumer<Blob, String> taker) {
        TableEvents.showWhileDragging(Dom.byId("drop-hint"));
        TableEvents.onDrop(HTMLDocument.current(), taker);
    }
}
