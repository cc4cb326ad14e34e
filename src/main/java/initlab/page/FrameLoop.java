package initlab.page;

import org.teavm.jso.browser.Window;

/** Draws at most once an animation frame, and only when something changed. */
final class FrameLoop {
    /** Milliseconds after which a frame that the browser gives no animation frames is drawn all the same. */
    private static final int LATE = 250;

    private final Runnable draw;
    /** Frames of other pages get no animation frames out of sight, but their runs go on, and their hosts want to hear. */
    private final boolean embedded;

    /** The drawing asked for, counted; 0 for none. */
    private int asked;

    private int last;

    FrameLoop(Runnable draw, boolean embedded) {
        this.draw = draw;
        this.embedded = embedded;
    }

    /** Has the page drawn on the next animation frame. */
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
