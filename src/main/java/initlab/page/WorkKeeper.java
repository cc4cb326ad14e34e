package initlab.page;

import initlab.lesson.Work;
import initlab.page.dom.Dom;
import initlab.page.state.PageModel;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.storage.Storage;
import initlab.page.work.RunPictures;
import initlab.page.work.WorkStore;
import initlab.page.work.WorkTools;
import org.teavm.jso.dom.html.HTMLDocument;

/** Loads what keeps a student's work, when there is some, or when the person begins. */
final class WorkKeeper implements Panel {
    private final Rest rest;
    private final PageModel model;
    private boolean asked;
    /** Null until it is loaded. */
    private WorkStore store;

    private RunPictures pictures;
    private WorkTools tools;

    WorkKeeper(Rest rest, PageModel model) {
        this.rest = rest;
        this.model = model;
        if (!Storage.read(WorkStore.KEY).isEmpty()) {
            load();
        }
        Dom.on(HTMLDocument.current(), "pointerover", this::load);
        Dom.on(HTMLDocument.current(), "keydown", this::load);
    }

    private void load() {
        if (asked) {
            return;
        }
        asked = true;
        rest.whenLoaded(() -> {
            Work kept = WorkStore.read();
            store = new WorkStore(kept, () -> model.work(now -> now));
            pictures = new RunPictures();
            tools = new WorkTools(store, model, model::say);
            model.continueWork(kept);
        });
    }

    @Override
    public void render(PageState state) {
        if (state.lesson().work().isWorthKeeping()) {
            load();
        }
        if (store != null) {
            store.render(state);
            pictures.render(state);
            tools.render(state);
        }
    }

    /** Writes the latest work, because the page may be about to close. */
    void writeNow() {
        if (store != null) {
            store.writeNow();
        }
    }
}
