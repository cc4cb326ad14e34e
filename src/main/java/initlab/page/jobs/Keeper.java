package initlab.page.jobs;

import initlab.page.storage.JobStore;
import java.util.function.Supplier;
import org.teavm.jso.browser.Window;

/** Keeps the numbers of one job, but not more often than every few seconds. */
public final class Keeper {
    /** Milliseconds between a change and its being kept. */
    private static final int WAIT = 2000;

    private final Supplier<double[]> numbers;
    private String key;
    private boolean waiting;

    /**
     * Keeps nothing yet.
     *
     * @param numbers gives what is to be kept; null for nothing any more
     */
    public Keeper(Supplier<double[]> numbers) {
        this.numbers = numbers;
    }

    /** Notes that the numbers of a key have changed. */
    public void changed(String newKey) {
        if (waiting && !newKey.equals(key)) {
            write();
        }
        key = newKey;
        if (!waiting) {
            waiting = true;
            Window.setTimeout(this::writeIfWaiting, WAIT);
        }
    }

    private void writeIfWaiting() {
        if (waiting) {
            write();
        }
    }

    /** Writes at once what has changed. */
    public void write() {
        if (waiting) {
            waiting = false;
            double[] now = numbers.get();
            if (now == null) {
                JobStore.remove(key);
            } else {
                JobStore.put(key, now);
            }
        }
    }
}
