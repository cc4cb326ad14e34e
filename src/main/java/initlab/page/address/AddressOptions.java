package initlab.page.address;

import initlab.page.state.Notice;
import initlab.page.state.Speed;
import initlab.setup.Query;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;

/** The options in the address besides the set-up: how the page looks, and how it is embedded. */
public final class AddressOptions {
    private static final int MAX_ID = 64;
    /** How people write yes and no. A key without a value means yes. */
    private static final List<String> YES = List.of("1", "", "true", "yes", "on", "y");

    private static final List<String> NO = List.of("0", "false", "no", "off", "n");

    /** What an embedded page can show of each run. */
    private static final String[] PARTS = {"network", "field", "cost"};

    static final String LAB = "lab";
    private static final String LESSON = "lesson";

    private final Query query;

    /** Reads a query, with or without its question mark. */
    public AddressOptions(String text) {
        query = Query.of(text);
    }

    /** The options that cannot be used. */
    public List<Notice> problems() {
        List<Notice> problems = new ArrayList<>();
        if (query.word("speed") != null && speed() == null) {
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
        if (query.word("parts") != null && parts() == null) {
            problems.add(Notice.of(
                    "parts",
                    Words.of(
                            "The parts must be some of network, field and cost, with commas between them, not {0}. The "
                                    + "lab chooses them by the space.",
                            Words.quoted(query.get("parts")))));
        }
        String view = query.word("view");
        if (view != null && !view.equals(LAB) && !view.equals(LESSON)) {
            problems.add(Notice.of(
                    "view", Words.of("The view must be lesson or lab, not {0}.", Words.quoted(query.get("view")))));
        }
        for (String key : new String[] {"embed", "autoplay"}) {
            String word = query.word(key);
            if (word != null && !YES.contains(word) && !NO.contains(word)) {
                problems.add(Notice.of(
                        key,
                        Words.of(
                                "{0} must be 1 for yes or 0 for no, not {1}. The lab uses 0 instead.",
                                key, Words.quoted(query.get(key)))));
            }
        }
        return problems;
    }

    /** The speed asked for; null if none or unknown. */
    public Speed speed() {
        return Speed.find(query.word("speed"));
    }

    /** The engine forced; null if none or unknown. */
    String engine() {
        String engine = query.word("engine");
        return "js".equals(engine) || "wasm".equals(engine) ? engine : null;
    }

    /** The origin of the host that may read and control the frame; null for none. */
    public String origin() {
        for (String asked : query.readings("origin")) {
            if (isOrigin(asked)) {
                return asked;
            }
        }
        return null;
    }

    /** The name that the host has given the frame; empty if there is none. */
    public String id() {
        String asked = query.text("id");
        if (asked == null || asked.length() <= MAX_ID) {
            return asked == null ? "" : asked;
        }
        return asked.substring(0, Character.isHighSurrogate(asked.charAt(MAX_ID - 1)) ? MAX_ID - 1 : MAX_ID);
    }

    /** Whether the page shows the runs and nothing around them. */
    public boolean isEmbedded() {
        return isYes("embed");
    }

    /** The map that the address has, as it stands there; empty if it has none. */
    public String map() {
        List<String> readings = query.readings("map");
        return readings.isEmpty() ? "" : readings.get(0);
    }

    /** The step of the lesson that the address names; empty if it names none. */
    public String step() {
        String step = query.word("step");
        return step == null ? "" : step;
    }

    /** Whether the page shows the lesson: for a step, and for an address without a set-up; an embedded page only for a step. */
    public boolean opensLesson() {
        String view = query.word("view");
        boolean named = query.word("step") != null || LESSON.equals(view);
        return !LAB.equals(view) && (named || !isEmbedded() && !SetupQuery.isIn(query) && map().isEmpty());
    }

    /** The parts that an embedded page shows, with blanks between them; null if the address leaves it to the page. */
    public String parts() {
        String asked = query.word("parts");
        if (asked == null) {
            return null;
        }
        StringBuilder known = new StringBuilder();
        for (String part : PARTS) {
            if (("," + asked + ",").contains("," + part + ",")) {
                known.append(known.length() == 0 ? "" : " ").append(part);
            }
        }
        return known.length() == 0 ? null : known.toString();
    }

    /** Whether the address asks for training to start automatically. */
    boolean asksForAutoplay() {
        return isYes("autoplay");
    }

    /** Whether training starts automatically; never for people who prefer reduced motion. */
    public boolean isAutoplay() {
        return asksForAutoplay() && !prefersReducedMotion();
    }

    private boolean isYes(String key) {
        String word = query.word(key);
        return word != null && YES.contains(word);
    }

    /** Whether a text is an origin that can be compared with the origin of a message. */
    @JSBody(
            params = "text",
            script = "try { return text === 'null' || new URL(text).origin === text; } catch (e) { return false; }")
    private static native boolean isOrigin(String text);

    @JSBody(script = "return matchMedia('(prefers-reduced-motion: reduce)').matches;")
    private static native boolean prefersReducedMotion();
}
