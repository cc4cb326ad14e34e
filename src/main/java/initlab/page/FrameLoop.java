package initlab.page;

import org.teavm.jso.browser.Window;

/** Draws at most once an animation frame, and only when something changed. */
final class FrameLoop {
    private final Runnable draw;
    private boolean asked;

    FrameLoop(Runnable draw) {
        this.draw = draw;
    }

    /** Has the page drawn on the next animation frame. */
    void ask() {
        if (!asked) {
            asked = true;
            Window.requestAnimationFrame(time -> {
                asked = false;
                draw.run();
            });
        }
    }
}
