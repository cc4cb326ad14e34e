package initlab.page.notices;

import initlab.page.dom.Dom;
import java.util.HashMap;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;

/** Sentences above the columns: what could not be used, and what went wrong. One a source. */
public final class Notices {
    private final HTMLElement quiet = Dom.byId("notice-list");
    private final HTMLElement loud = Dom.byId("alert-list");
    /** What stands here, by its source. */
    private final Map<String, HTMLElement> items = new HashMap<>();

    private Listener listener = (source, sentence) -> {};

    /** Hears every sentence. */
    public interface Listener {
        /** Called with what the sentence is about, a key of the address or a part of the page. */
        void said(String source, String sentence);
    }

    /** Tells a listener what stands here already, and everything from now on. */
    public void tell(Listener newListener) {
        listener = newListener;
        for (HTMLElement list : new HTMLElement[] {quiet, loud}) {
            for (int i = 0; i < list.getChildren().getLength(); i++) {
                HTMLElement item = (HTMLElement) list.getChildren().get(i);
                listener.said(item.getAttribute("data-source"), item.getTextContent());
            }
        }
    }

    /** Something the person should know, and can go on without. */
    public void say(String source, String sentence) {
        put(quiet, source, sentence);
    }

    /** Something that stopped what they asked for; the ways out are to be added. */
    public Notice alert(String source, String sentence) {
        return new Notice(source, put(loud, source, sentence + " "));
    }

    /** Something they may do, or leave; the ways are to be added. */
    public Notice offer(String source, String sentence) {
        return new Notice(source, put(quiet, source, sentence + " "));
    }

    /** A sentence on view. */
    public final class Notice {
        private final String source;
        private final HTMLElement item;

        private Notice(String source, HTMLElement item) {
            this.source = source;
            this.item = item;
        }

        /** Adds a button that does something and takes the sentence away. */
        public Notice way(String action, Runnable taken) {
            HTMLElement button = Dom.child(item, "button", "button", action);
            button.setAttribute("type", "button");
            button.addEventListener("click", event -> {
                clear(source);
                taken.run();
            });
            return this;
        }
    }

    private HTMLElement put(HTMLElement list, String source, String sentence) {
        clear(source);
        HTMLElement item = Dom.child(list, "p", "notice", sentence);
        item.setAttribute("data-source", source);
        items.put(source, item);
        listener.said(source, sentence.trim());
        return item;
    }

    /** Takes a source's sentence away. */
    public void clear(String source) {
        HTMLElement item = items.remove(source);
        if (item != null) {
            item.delete();
        }
    }
}
