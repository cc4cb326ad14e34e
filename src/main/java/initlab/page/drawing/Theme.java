package initlab.page.drawing;

import initlab.page.dom.Dom;
import initlab.page.state.ThemeOption;
import java.util.Objects;
import org.teavm.jso.JSBody;

/** The style sheet's colours for drawings on canvases. The object stays the same until the colours change. */
public final class Theme {
    private static Theme current;
    /** What the person has chosen. */
    private static ThemeOption chosen = ThemeOption.SYSTEM;
    /** The value of the root's attribute; null for none. */
    private static String applied;

    private static boolean printing;

    public final String paper;
    public final String ink;
    public final String muted;
    public final String line;
    public final String accent;
    public final String bad;
    /** The lines of the runs, in the order of the columns. */
    public final String[] runs = new String[4];

    public final String class0;
    public final String class1;
    /** Edges of positive and of negative weights. */
    public final String positive;

    public final String negative;
    public final String font;
    public final String serif;
    /** Fonts for canvases, in ascending sizes: joining a text in every frame takes memory. */
    public final String small;

    public final String plain;
    public final String bold;
    public final String large;
    public final String italic;

    private Theme() {
        paper = property("--paper");
        ink = property("--ink");
        muted = property("--muted");
        line = property("--line");
        accent = property("--accent");
        bad = property("--bad");
        class0 = property("--class-0");
        class1 = property("--class-1");
        positive = property("--positive");
        negative = property("--negative");
        for (int i = 0; i < runs.length; i++) {
            runs[i] = property("--run-" + i);
        }
        font = property("--sans");
        serif = property("--serif");
        small = "11px " + font;
        plain = "12px " + font;
        bold = "600 12px " + font;
        large = "600 13px " + font;
        italic = "italic 12px " + serif;
    }

    /** The current colours. */
    public static Theme current() {
        if (current == null) {
            current = new Theme();
        }
        return current;
    }

    /** Gives the page light or dark colours. */
    public static void apply(ThemeOption theme) {
        chosen = theme;
        show(printing ? ThemeOption.LIGHT : theme);
    }

    /** Gives the page light colours while it is printed, whatever the person has chosen. */
    public static void setPrinting(boolean on) {
        printing = on;
        apply(chosen);
        // The print style sheet has colours of its own.
        renewed();
    }

    private static void show(ThemeOption theme) {
        String word = theme == ThemeOption.SYSTEM ? null : theme.word();
        if (!Objects.equals(word, applied)) {
            applied = word;
            if (word == null) {
                Dom.root().removeAttribute("data-theme");
            } else {
                Dom.root().setAttribute("data-theme", word);
            }
            renewed();
        }
    }

    /** Reads the colours again, because they may have changed. */
    public static Theme renewed() {
        current = null;
        return current();
    }

    /** The value of a custom property of the root element; empty if it has none. */
    @JSBody(
            params = "name",
            script = "return getComputedStyle(document.documentElement).getPropertyValue(name).trim();")
    static native String property(String name);
}
