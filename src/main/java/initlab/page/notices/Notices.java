package initlab.page.notices;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.Notice;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.teavm.jso.dom.html.HTMLElement;

/** The notices above the columns: what could not be used, what went wrong, and what the person can do. */
public final class Notices implements Panel {
    private final Intents intents;
    private final HTMLElement quiet = Dom.byId("notice-list");
    private final HTMLElement urgent = Dom.byId("alert-list");
    /** The notices on the page, by source. */
    private final Map<String, Item> items = new HashMap<>();

    private List<Notice> rendered;

    /** One notice on the page. */
    private record Item(String text, HTMLElement element) {}

    /** No notices yet. */
    public Notices(Intents intents) {
        this.intents = intents;
    }

    @Override
    public void render(PageState state) {
        if (state.notices() == rendered) {
            return;
        }
        rendered = state.notices();
        for (String source : new ArrayList<>(items.keySet())) {
            if (!isAmong(state.notices(), source)) {
                items.remove(source).element().delete();
            }
        }
        for (Notice notice : state.notices()) {
            Item item = items.get(notice.source());
            // An unchanged notice is not replaced, so that a screen reader does not read it twice.
            if (item == null || !item.text().equals(notice.text())) {
                if (item != null) {
                    item.element().delete();
                }
                items.put(notice.source(), new Item(notice.text(), add(notice)));
            }
        }
    }

    private static boolean isAmong(List<Notice> notices, String source) {
        for (Notice notice : notices) {
            if (notice.source().equals(source)) {
                return true;
            }
        }
        return false;
    }

    private HTMLElement add(Notice notice) {
        boolean hasActions = !notice.actions().isEmpty();
        HTMLElement item = Dom.child(
                notice.urgent() ? urgent : quiet, "p", "notice", hasActions ? notice.text() + " " : notice.text());
        item.setAttribute("data-source", notice.source());
        for (Notice.Action action : notice.actions()) {
            HTMLElement button = Dom.child(item, "button", "button", action.label());
            button.setAttribute("type", "button");
            Dom.on(button, "click", () -> action.intent().sendTo(intents));
        }
        return item;
    }
}
