package initlab.page.points;

import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.file.Blob;

/** Takes files that are dropped anywhere on the page. */
public final class PageDrop {
    private PageDrop() {}

    /** Receives a file and its name. */
    public interface Taker {
        /** A file was dropped. */
        void take(Blob file, String name);
    }

    /** Starts to take files. */
    public static void start(Taker taker) {
        TableEvents.onDrop(HTMLDocument.current(), taker::take);
    }
}
