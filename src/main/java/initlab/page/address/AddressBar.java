package initlab.page.address;

import initlab.page.dom.Dom;
import initlab.page.state.LessonState;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.Speed;
import initlab.page.state.ThemeOption;
import initlab.setup.Query;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * Writes the set-up into the address and into links to this page, so that a reload, a bookmark or a link restores it.
 */
public final class AddressBar implements Panel {
    private static final String ENGLISH = "en";
    private static final String STEP = "step=";

    private final AddressOptions options;
    private final String language = language();
    /** The set-up in the address. */
    private Setup setup;

    private ThemeOption theme;
    private String map = "";
    /** The view in the address; empty before the first. */
    private String place = "";

    /** @param options the options of the address when the page was opened */
    public AddressBar(AddressOptions options) {
        this.options = options;
    }

    @Override
    public void render(PageState state) {
        String newPlace = place(state);
        if (state.setup().equals(setup)
                && state.view().theme() == theme
                && newPlace.equals(place)
                && state.view().map().equals(map)) {
            return;
        }
        boolean moved = !place.isEmpty() && !newPlace.equals(place);
        place = newPlace;
        setup = state.setup();
        theme = state.view().theme();
        map = state.view().map();
        String query = SetupQuery.format(setup);
        write(state.lesson().shown() ? "" : LongPoints.areIn(setup, query) ? LongPoints.keep(query) : query, moved);
    }

    /** The step on view, or the lab, as the address names it. */
    private static String place(PageState state) {
        LessonState lesson = state.lesson();
        return lesson.shown() ? STEP + lesson.step() : "view=" + AddressOptions.LAB;
    }

    /**
     * Writes the address.
     *
     * @param moved whether this is another place, to which the browser's Back returns
     */
    private void write(String setupQuery, boolean moved) {
        StringBuilder text = new StringBuilder(setupQuery);
        // An address without a set-up and without a place opens the first step.
        if (setupQuery.isEmpty() && !place.equals(STEP) && !options.isEmbedded()
                || options.isEmbedded() && place.startsWith(STEP)) {
            text.append(text.length() == 0 ? "" : "&").append(place);
        }
        add(text, "map", map.isEmpty() || place.startsWith(STEP) ? null : Query.escaped(map));
        add(text, "theme", theme == ThemeOption.SYSTEM ? null : theme.word());
        add(text, "engine", options.engine());
        linkLanguages(text.toString());
        addLanguage(text, language);
        Speed speed = options.speed();
        add(text, "speed", speed == null ? null : speed.word());
        Dom.byId("open-full").setAttribute("href", "?" + text);
        add(text, "autoplay", options.asksForAutoplay() ? "1" : null);
        add(text, "parts", options.parts() == null ? null : options.parts().replace(' ', ','));
        if (options.isEmbedded()) {
            add(text, "embed", "1");
            add(text, "id", options.id().isEmpty() ? null : Query.escapedText(options.id()));
            add(text, "origin", options.origin() == null ? null : Query.escapedText(options.origin()));
        }
        if (moved) {
            pushAddress(text.toString());
        } else {
            replaceAddress(text.toString());
        }
    }

    /** Writes the set-up into the links to the other languages. */
    private void linkLanguages(String others) {
        NodeList<? extends HTMLElement> links = Dom.byId("languages").querySelectorAll("a");
        for (int i = 0; i < links.getLength(); i++) {
            HTMLElement link = links.get(i);
            StringBuilder text = new StringBuilder(others);
            addLanguage(text, link.getAttribute("lang"));
            link.setAttribute("href", "?" + text);
            if (link.getAttribute("lang").equals(language)) {
                link.setAttribute("aria-current", "true");
            }
        }
    }

    private static void addLanguage(StringBuilder text, String language) {
        add(text, "lang", language.equals(ENGLISH) ? null : language);
    }

    private static void add(StringBuilder text, String key, String value) {
        if (value != null) {
            text.append(text.length() == 0 ? "" : "&").append(key).append('=').append(value);
        }
    }

    /**
     * The language that web/boot.js has chosen. A browser that translates the page changes the document's, so that one
     * is never read.
     */
    @JSBody(script = "return globalThis.initlabLanguage;")
    private static native String language();

    /** Adds an entry to the browser's history, unless it is there because the person went back to it. */
    @JSBody(
            params = "query",
            script = "query = query ? '?' + query : ''; try { if (query !== location.search) {"
                    + "history.pushState(null, '', location.pathname + query); } } catch (e) { }")
    private static native void pushAddress(String query);

    /**
     * Replaces the query. A page opened from disk or in a sandboxed frame may not change its address, so errors are
     * ignored.
     */
    @JSBody(
            params = "query",
            script = "try { history.replaceState(null, '', "
                    + "location.pathname + (query ? '?' + query : '') + location.hash); } catch (e) { }")
    private static native void replaceAddress(String query);
}
