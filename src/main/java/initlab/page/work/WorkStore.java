package initlab.page.work;

import initlab.lesson.Work;
import initlab.lesson.WorkText;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.storage.Storage;
import org.teavm.jso.browser.Window;

/** Keeps the student's work on this device. */
public final class WorkStore implements Panel {
    /** The key of the storage. */
    public static final String KEY = "lesson";
    /** Milliseconds after a change: typing does not wait for the disk. */
    private static final int PAUSE = 400;

    private Work written = Work.NONE;
    private Work latest = Work.NONE;
    private boolean pending;

    /** The work kept by earlier visits; none if there is none or if it cannot be read. */
    public static Work read() {
        String text = Storage.read(KEY);
        if (text.isEmpty()) {
            return Work.NONE;
        }
        try {
            return WorkText.read(text);
        } catch (IllegalArgumentException damaged) {
            return Work.NONE;
        }
    }

    /** Begins with the work that is kept. */
    public WorkStore(Work kept) {
        written = kept;
        latest = kept;
    }

    @Override
    public void render(PageState state) {
        latest = state.lesson().work();
        if (!latest.equals(written) && !pending) {
            pending = true;
            Window.setTimeout(this::writeNow, PAUSE);
        }
    }

    /** Writes the latest work, because the page may be about to close. */
    public void writeNow() {
        pending = false;
        if (!latest.equals(written)) {
            written = latest;
            Storage.write(KEY, latest.isEmpty() && latest.step().isEmpty() ? "" : WorkText.of(latest));
        }
    }
}
