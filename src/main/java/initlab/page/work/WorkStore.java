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

    /** The keys of notes and of the name in the lab's report, which the first version of the lab had. */
    private static final String NOTE = "note.";

    private static final String NAME = "name";
    private static final String[] EXERCISES = {"zeros", "random", "he"};

    private final Runnable changed;
    private Work written;
    private Work latest;
    private boolean pending;
    /** Whether the browser stored what it was last given. */
    private boolean stores;

    /** The work kept by earlier visits; none if there is none or if it cannot be read. */
    public static Work read() {
        String text = Storage.read(KEY);
        if (text.isEmpty()) {
            return notesOfTheLab();
        }
        try {
            return WorkText.read(text);
        } catch (IllegalArgumentException damaged) {
            return Work.NONE;
        }
    }

    private static Work notesOfTheLab() {
        Work work = Work.NONE.named(Storage.read(NAME));
        for (String exercise : EXERCISES) {
            work = work.noted(exercise + "-note", Storage.read(NOTE + exercise));
        }
        return work;
    }

    /** They are part of the work now, which may be deleted. */
    private static void forgetNotesOfTheLab() {
        Storage.write(NAME, "");
        for (String exercise : EXERCISES) {
            Storage.write(NOTE + exercise, "");
        }
    }

    /**
     * Begins with the work that is kept.
     *
     * @param changed is called when the browser begins or ceases to store the work
     */
    public WorkStore(Work kept, Runnable changed) {
        this.changed = changed;
        written = kept;
        latest = kept;
        // The person should know before writing at length.
        stores = Storage.write("probe", "1") && Storage.write("probe", "");
    }

    /** Whether the browser stores the work, except for the latest moment of typing. */
    public boolean stores() {
        return stores;
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
            boolean stored =
                    Storage.write(KEY, latest.isEmpty() && latest.step().isEmpty() ? "" : WorkText.of(latest));
            if (stored) {
                forgetNotesOfTheLab();
            }
            if (stored != stores) {
                stores = stored;
                changed.run();
            }
        }
    }
}
