package initlab.page;

import org.teavm.jso.JSBody;

/** The style sheet's colours, for what is drawn on canvases; read anew when light changes to dark. */
final class Theme {
    final String paper;
    final String muted;
    final String line;
    final String accent;
    final String bad;
    final String font;

    private Theme() {
        paper = property("--paper");
        muted = property("--muted");
        line = property("--line");
        accent = property("--accent");
        bad = property("--bad");
        font = property("--sans");
    }

    /** The colours of this moment. */
    static Theme current() {
        return new Theme();
    }

    @JSBody(params = "name",
            script = "return getComputedStyle(document.documentElement).getPropertyValue(name).trim();")
    private static native String property(String name);
}
