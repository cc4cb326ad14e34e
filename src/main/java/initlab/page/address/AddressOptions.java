package initlab.page.address;

import initlab.page.state.Notice;
import initlab.page.state.Speed;
import initlab.setup.Query;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/** The options in the address besides the set-up: how the page looks, and how it is embedded. */
public final class AddressOptions {
    private static final int MAX_ID = 64;

    private final Query query;

    /** Reads a query, with or without its question mark. */
    public AddressOptions(String text) {
        query = Query.of(text);
    }

    /** The options that cannot be used. */
    public List<Notice> problems() {
        List<Notice> problems = new ArrayList<>();
        if (query.get("speed") != null && speed() == null) {
            problems.add(Notice.of(
                    "speed",
                    Words.of(
                            "The iterations per frame must be 1, 10, 100 or max, not {0}. The lab uses 10 instead.",
                            Words.quoted(query.get("speed")))));
        }
        if (query.get("origin") != null && origin() == null) {
            problems.add(Notice.of(
                    "origin",
                    Words.of(
                            "The origin of a host page must look like https://example.org, not {0}. No page can "
                                    + "control this frame.",
                            Words.quoted(query.get("origin")))));
        }
        return problems;
    }

    /** The speed asked for; null if none or unknown. */
    public Speed speed() {
        return query.get("speed") == null ? null : Speed.find(query.get("speed"));
    }

    /** The engine forced; null if none or unknown. */
    String engine() {
        String engine = query.get("engine");
        return "js".equals(engine) || "wasm".equals(engine) ? engine : null;
    }

    /** The origin of the host that may read and control the frame; null for none. */
    public String origin() {
        String asked = query.get("origin");
        return asked != null && isOrigin(asked) ? asked : null;
    }

    /** The name that the host has given the frame; empty if there is none. */
    public String id() {
        String asked = query.get("id");
        return asked == null ? "" : asked.length() > MAX_ID ? asked.substring(0, MAX_ID) : asked;
    }

    /** Whether the page shows the runs and nothing around them. */
    public boolean isEmbedded() {
        return "1".equals(query.get("embed"));
    }

    /** Whether training starts automatically; never for people who prefer reduced motion. */
    public boolean isAutoplay() {
        return "1".equals(query.get("autoplay")) && !prefersReducedMotion();
    }

    /** Whether a text is an origin that can be compared with the origin of a message. */
    @JSBody(
            params = "text",
            script = "try { return text === 'null' || new URL(text).origin === text; } catch (e) { return false; }")
    private static native boolean isOrigin(String text);

    @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches;")
    private static native boolean prefersReducedMotion();
}
