package initlab.page.workers;

import initlab.session.Timer;
import org.teavm.jso.browser.Performance;
import org.teavm.jso.browser.Window;

/** The browser's clock and timer. */
public final class BrowserTimer implements Timer {
    @Override
    public double now() {
        return Performance.now();
    }

    @Override
    public void after(int milliseconds, Runnable action) {
        Window.setTimeout(action::run, milliseconds);
    }
}
