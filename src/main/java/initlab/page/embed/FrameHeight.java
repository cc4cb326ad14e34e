package initlab.page.embed;

import initlab.page.dom.Changed;
import initlab.page.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * The height at which nothing in the frame scrolls and every field has its full size. It depends only on the width: the
 * page is measured as if the frame had no height, so a host that applies the height causes no new report. During
 * training the height never shrinks. Otherwise the text below the frame would move with every line of a verdict.
 */
final class FrameHeight {
    /** A lesson is longer than a page should be high, so it scrolls in its frame. */
    private static final int LESSON = 736;

    private final Listener listener;
    /** Whether the runs are at iteration 0, where the height may also shrink. */
    private boolean atBeginning = true;

    private int width;
    private int height;

    /** Receives heights in CSS pixels. */
    interface Listener {
        /** Called when the height has changed. */
        void changed(int height);
    }

    /** Starts watching. The columns must be on the page. */
    FrameHeight(Listener listener) {
        this.listener = listener;
        HTMLElement[] watched = {
            HTMLDocument.current().getBody(),
            Dom.byId("notices"),
            HTMLDocument.current().querySelector(".picture"),
            HTMLDocument.current().querySelector(".verdict")
        };
        for (HTMLElement element : watched) {
            onResize(element, this::measure);
        }
    }

    void setAtBeginning(boolean beginning) {
        atBeginning = beginning;
    }

    private void measure() {
        HTMLElement root = Dom.root();
        int natural = "lesson".equals(root.getAttribute("data-view")) ? LESSON : naturalHeight(root);
        int newWidth = root.getClientWidth();
        boolean mayShrink = newWidth != width || atBeginning;
        if (newWidth > 0 && (natural > height || mayShrink && natural != height)) {
            width = newWidth;
            height = natural;
            Dom.setStyle(root, "--natural-height", height + "px");
            listener.changed(height);
        }
    }

    private static int naturalHeight(HTMLElement root) {
        root.setAttribute("data-measuring", "");
        double natural =
                HTMLDocument.current().getBody().getBoundingClientRect().getHeight();
        root.removeAttribute("data-measuring");
        return (int) Math.ceil(natural);
    }

    @JSBody(
            params = {"element", "changed"},
            script = "new ResizeObserver(function() { changed(); }).observe(element);")
    private static native void onResize(HTMLElement element, Changed changed);
}
