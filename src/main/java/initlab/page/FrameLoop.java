package initlab.page;

import org.teavm.jso.browser.Window;

/** Draws at most once per animation frame, and only after a change. */
final class FrameLoop {
    /** Milliseconds after which the page draws without an animation frame. */
    private static final int LATE = 250;

    private final Runnable draw;
    /**
     * A page embedded in a frame gets no animation frames while out of sight, but its runs continue and the host needs
     * reports.
     */
    private final boolean embedded;

    /** The number of the drawing requested; 0 for none. */
    private int asked;

    private int last;

    FrameLoop(Runnable draw, boolean embedded) {
        this.draw = draw;
        this.embedded = embedded;
    }

    /** Requests a drawing on the next animation frame. */
    void ask() {
        if (asked == 0) {
            int number = ++last;
            asked = number;
            Window.requestAnimationFrame(time -> draw(number));
            if (embedded) {
                Window.setTimeout(() -> draw(number), LATE);
            }
        }
    }

    private void draw(int number) {
        if (asked == number) {
            asked = 0;
            draw.run();
        }
    }
}
