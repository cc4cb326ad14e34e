package initlab.page.address;

import initlab.page.dom.Changed;
import initlab.page.dom.Dom;
import initlab.page.embed.Embedding;
import initlab.page.notices.Notices;
import initlab.setup.Query;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Location;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** What the address says besides the set-up: theme, embedding, engine, autoplay; and the address itself. */
public final class PageOptions {
    private static final String ENGLISH = "en";
    private static final int MAX_ID = 64;
    /** Longer addresses are refused by some servers and cut by some messengers. */
    private static final int MAX_ADDRESS = 6000;
    /** What an address says that is too short for its own points. */
    private static final String KEPT = "points=kept";

    private final Query query = Query.of(Location.current().getSearch());
    private final Notices notices;
    private final Runnable themeChanged;
    private String theme = "system";
    private String address = "";

    /** Reads the address and names what of it cannot be used. */
    public PageOptions(Notices notices, Runnable themeChanged) {
        this.notices = notices;
        this.themeChanged = themeChanged;
        takeTheme(query.get("theme"));
        checkSpeed();
        checkOrigin();
        Dom.onChoice("theme", value -> {
            theme = value;
            applyTheme();
            themeChanged.run();
            write();
        });
        onSystemTheme(() -> themeChanged.run());
        if (isEmbedded()) {
            Dom.root().setAttribute("data-embed", "");
        }
        Dom.byId("share")
                .addEventListener(
                        "click",
                        event -> copyAddress(
                                Dom.byId("share-label"),
                                Words.of("Copy link"),
                                Words.of("Copied"),
                                Words.of("The link to this set-up:")));
    }

    /** Takes up a theme that an address or a host asks for; null is as the system. */
    public void takeTheme(String asked) {
        notices.clear("theme");
        boolean known = asked == null || asked.equals("light") || asked.equals("dark") || asked.equals("system");
        if (!known) {
            notices.say(
                    "theme",
                    Words.of(
                            "The theme is light, dark or system, not {0}; the system’s is used instead.",
                            Words.quoted(asked)));
        }
        theme = known && asked != null ? asked : "system";
        Dom.check("theme", theme);
        applyTheme();
    }

    private void checkSpeed() {
        if (query.get("speed") != null && speed() == null) {
            notices.say(
                    "speed",
                    Words.of(
                            "The iterations a frame are 1, 10, 100 or max, not {0}; 10 is used instead.",
                            Words.quoted(query.get("speed"))));
        }
    }

    /** The iterations a frame that the address asks for; null if none or unknown. */
    public String speed() {
        String asked = query.get("speed");
        return asked != null && (asked.equals("1") || asked.equals("10") || asked.equals("100") || asked.equals("max"))
                ? asked
                : null;
    }

    private void checkOrigin() {
        if (query.get("origin") != null && origin() == null) {
            notices.say(
                    "origin",
                    Words.of(
                            "The origin of a host looks like https://example.org, not like {0}; no host may "
                                    + "control this frame.",
                            Words.quoted(query.get("origin"))));
        }
    }

    /** The origin of the host that may read and control the frame; null for none. */
    public String origin() {
        String asked = query.get("origin");
        return asked != null && Embedding.isOrigin(asked) ? asked : null;
    }

    /** What the host calls the frame. */
    public String id() {
        String asked = query.get("id");
        return asked == null ? "" : asked.length() > MAX_ID ? asked.substring(0, MAX_ID) : asked;
    }

    /** Whether the page shows the runs and nothing around them. */
    public boolean isEmbedded() {
        return "1".equals(query.get("embed"));
    }

    /** Whether training begins by itself; never for people who asked for little motion. */
    public boolean isAutoplay() {
        return "1".equals(query.get("autoplay")) && !prefersReducedMotion();
    }

    private void applyTheme() {
        if (theme.equals("system")) {
            Dom.root().removeAttribute("data-theme");
        } else {
            Dom.root().setAttribute("data-theme", theme);
        }
    }

    /** Writes a set-up into the address, so that a reload, a bookmark or a link brings it back. */
    public void write(Setup setup) {
        address = SetupQuery.format(setup);
        if (setup.hasOwnPoints() && address.length() > MAX_ADDRESS) {
            int points = address.indexOf("points=");
            keep(address.substring(points));
            address = address.substring(0, points) + KEPT;
            notices.say(
                    "points",
                    Words.of("So many points are too long for a link. They stay in this tab, also if it is "
                            + "reloaded; to pass them on, download them as CSV under “Take it with you”."));
        }
        write();
    }

    /** The address's query, with own points that were too long for it. */
    public String search() {
        String search = Location.current().getSearch();
        int at = search.indexOf(KEPT);
        if (at < 0) {
            return search;
        }
        String kept = kept();
        if (kept == null) {
            notices.say(
                    "points",
                    Words.of("The link’s own points were too many for a link, and are not in this tab. Open "
                            + "their CSV under Points, “Own points …”."));
        }
        return search.substring(0, at) + (kept == null ? "" : kept) + search.substring(at + KEPT.length());
    }

    /** Where a browser keeps nothing for a page, the points are lost with the tab, as the notice says of the link. */
    @JSBody(params = "points", script = "try { sessionStorage.setItem('initlab-points', points); } catch (e) { }")
    private static native void keep(String points);

    @JSBody(script = "try { return sessionStorage.getItem('initlab-points'); } catch (e) { return null; }")
    private static native String kept();

    private void write() {
        StringBuilder text = new StringBuilder(address);
        add(text, "theme", theme.equals("system") ? null : theme);
        String engine = query.get("engine");
        add(text, "engine", "js".equals(engine) || "wasm".equals(engine) ? engine : null);
        String language = Dom.root().getAttribute("lang");
        linkLanguages(text.toString());
        add(text, "lang", language.equals(ENGLISH) ? null : language);
        add(text, "speed", speed());
        String plain = text.toString();
        if (isEmbedded()) {
            add(text, "embed", "1");
            add(text, "id", id().isEmpty() ? null : Window.encodeURIComponent(id()));
            add(text, "origin", origin() == null ? null : Window.encodeURIComponent(origin()));
        }
        replaceAddress(text.toString());
        Dom.byId("open-full").setAttribute("href", "?" + plain);
    }

    /** The same page in the other languages: a set-up goes with its reader. */
    private void linkLanguages(String others) {
        NodeList<? extends HTMLElement> links = Dom.byId("languages").querySelectorAll("a");
        for (int i = 0; i < links.getLength(); i++) {
            HTMLElement link = links.get(i);
            String language = link.getAttribute("lang");
            StringBuilder text = new StringBuilder(others);
            add(text, "lang", language.equals(ENGLISH) ? null : language);
            link.setAttribute("href", "?" + text);
            if (language.equals(Dom.root().getAttribute("lang"))) {
                link.setAttribute("aria-current", "true");
            }
        }
    }

    private static void add(StringBuilder text, String key, String value) {
        if (value != null) {
            text.append(text.length() == 0 ? "" : "&").append(key).append('=').append(value);
        }
    }

    /** A page opened from disk or in a sandboxed frame may not change its address; it works without. */
    @JSBody(
            params = "query",
            script = "try { history.replaceState(null, '', "
                    + "location.pathname + (query ? '?' + query : '') + location.hash); } catch (e) { }")
    private static native void replaceAddress(String query);

    @JSBody(
            params = {"label", "copy", "copied", "here"},
            script = "function say(t) { label.textContent = t; "
                    + "setTimeout(function() { label.textContent = copy; }, 2000); }"
                    + "if (!navigator.clipboard) { prompt(here, location.href); return; }"
                    + "navigator.clipboard.writeText(location.href).then(function() { say(copied); }, "
                    + "function() { prompt(here, location.href); });")
    private static native void copyAddress(HTMLElement label, String copy, String copied, String here);

    @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches;")
    private static native boolean prefersReducedMotion();

    @JSBody(
            params = "changed",
            script = "matchMedia('(prefers-color-scheme: dark)')"
                    + ".addEventListener('change', function() { changed(); });")
    private static native void onSystemTheme(Changed changed);
}
