package initlab.page;

import initlab.page.dom.Changed;
import initlab.page.state.Notice;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.JSBody;

/**
 * The rest of the program: what a person meets only further down the page or in a dialog. In WebAssembly it is a module of
 * its own, {@code initlab-rest.wasm}, which {@code web/boot.js} loads when it is first needed. {@code RestOfModule} of the
 * build says which packages it has.
 */
final class Rest {
    private final Consumer<Notice> tell;
    private final List<Runnable> waiting = new ArrayList<>();
    private boolean loaded;

    /**
     * Loads nothing yet.
     *
     * @param tell shows what the person should know
     */
    Rest(Consumer<Notice> tell) {
        this.tell = tell;
    }

    /** Runs a task that needs the rest of the program as soon as that is loaded. */
    void whenLoaded(Runnable task) {
        if (loaded) {
            task.run();
            return;
        }
        waiting.add(task);
        if (waiting.size() == 1) {
            load();
        }
    }

    private void load() {
        load(this::runWaiting, this::tellFailure);
    }

    private void runWaiting() {
        loaded = true;
        waiting.forEach(Runnable::run);
        waiting.clear();
    }

    /** The tasks go on waiting: the person may try again. */
    private void tellFailure() {
        Notice.Action again = new Notice.Action(Words.of("Try again"), intents -> load());
        tell.accept(new Notice(
                "rest",
                Words.of("A part of the lab could not be loaded. The networks go on without it."),
                false,
                List.of(again)));
    }

    @JSBody(
            params = {"loaded", "failed"},
            script = "initlabRest().then(function() { loaded(); }, function(e) { console.warn(e); failed(); });")
    private static native void load(Changed loaded, Changed failed);
}
