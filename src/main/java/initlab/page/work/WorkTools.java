package initlab.page.work;

import initlab.lesson.Work;
import initlab.lesson.WorkText;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.state.Intents;
import initlab.page.state.Notice;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.Words;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;
import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** Saves the student's work to a file, loads it again, and clears it. */
public final class WorkTools implements Panel {
    private static final String FILE = "initialization-lab-lesson.json";

    private final Intents intents;
    private final Consumer<Notice> tell;
    private final WorkStore store;
    private Work work = Work.NONE;
    /** The work that was last saved to a file. */
    private Work saved = Work.NONE;

    /**
     * Connects the buttons.
     *
     * @param tell shows what the person should know
     */
    public WorkTools(WorkStore store, Intents intents, Consumer<Notice> tell) {
        this.store = store;
        this.intents = intents;
        this.tell = tell;
        HTMLElement root = Dom.byId("work-tools");
        Dom.on(button(root, "work-save", Words.of("Save")), "click", () -> {
            saved = work;
            Download.text(FILE, "application/json", WorkText.of(work));
        });
        HTMLElement load = Dom.child(root, "label", "link", Words.of("Load"));
        HTMLInputElement file = (HTMLInputElement) Dom.child(load, "input", "sr-only", "");
        file.setType("file");
        file.setAttribute("accept", ".json,application/json");
        file.setAttribute("data-testid", "work-file");
        Dom.on(file, "change", () -> readFile(file, this::load));
        Dom.on(button(root, "work-clear", Words.of("Delete work")), "click", this::clear);
        Window.current().addEventListener("beforeunload", event -> {
            store.writeNow();
            if (!store.stores() && work.isWorthKeeping() && !work.equals(saved)) {
                event.preventDefault();
            }
        });
    }

    private static HTMLElement button(HTMLElement root, String name, String text) {
        HTMLElement button = Dom.button(root, name, text);
        button.setClassName("link");
        return button;
    }

    private void load(String text) {
        Work loaded;
        try {
            loaded = WorkText.read(text);
        } catch (IllegalArgumentException e) {
            tell.accept(Notice.of("work", e.getMessage()));
            return;
        }
        if (work.isEmpty() || Window.confirm(Words.of("Replace your work on this device by the file’s?"))) {
            intents.work(now -> loaded.at(now.step()));
        }
    }

    private void clear() {
        if (Window.confirm(Words.of("Delete your answers, notes, cells and runs? This cannot be undone."))) {
            RunPictures.clear(work);
            intents.work(now -> Work.NONE.at(now.step()));
        }
    }

    @Override
    public void render(PageState state) {
        work = state.lesson().work();
        Dom.setText(
                Dom.byId("work-kept"),
                store.stores()
                        ? Words.of("Your work is kept on this device.")
                        : Words.of(
                                "This browser keeps nothing for the lab because its storage is full or disabled. Save your "
                                        + "work to a file before you leave the page."));
    }

    /** Receives a file's text. */
    @JSFunctor
    private interface Loaded extends JSObject {
        void read(String text);
    }

    /** Reads the chosen file, and lets the person choose the same one again. */
    @JSBody(
            params = {"input", "loaded"},
            script = "var file = input.files[0]; input.value = ''; if (file) {"
                    + "file.text().then(function(text) { loaded(text); }, function() { loaded(''); }); }")
    private static native void readFile(HTMLInputElement input, Loaded loaded);
}
