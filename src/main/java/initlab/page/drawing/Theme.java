package initlab.page.drawing;

import initlab.page.dom.Dom;
import initlab.page.state.ThemeOption;
import java.util.Objects;
import org.teavm.jso.JSBody;

/** The style sheet's colours, for what is drawn on canvases; the same object until light changes to dark. */
public final class Theme {
    private static Theme current;
    /** The value of the root's attribute; null for none. */
    private static String applied;

    public final String paper;
    public final String muted;
    public final String line;
    public final String accent;
    public final String bad;
    public final String class0;
    public final String class1;
    public final String font;

    private Theme() {
        paper = property("--paper");
        muted = property("--muted");
        line = property("--line");
        accent = property("--accent");
        bad = property("--bad");
        class0 = property("--class-0");
        class1 = property("--class-1");
        font = property("--sans");
    }

    /** The colours of this moment. */
    public static Theme current() {
        if (current == null) {
            current = new Theme();
        }
        return current;
    }

    /** Puts the page into light or dark colours. */
    public static void apply(ThemeOption theme) {
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

    /** The colours read anew, since they may have changed. */
    public static Theme renewed() {
        current = null;
        return current();
    }

    @JSBody(
            params = "name",
            script = "return getComputedStyle(document.documentElement).getPropertyValue(name).trim();")
    private static native String property(String name);
}
