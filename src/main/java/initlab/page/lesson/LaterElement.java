package initlab.page.lesson;

import initlab.page.state.PageState;
import initlab.page.state.Panel;
import java.util.function.Consumer;

/** An element whose program is loaded first. */
final class LaterElement implements Element {
    /** Null until it is loaded. */
    private Panel panel;

    private LaterElement(Place place, Loader loader) {
        loader.load(loaded -> {
            panel = loaded;
            // Renders what is new.
            place.intents().work(work -> work);
        });
    }

    /** Loads a panel. */
    private interface Loader {
        void load(Consumer<Panel> ready);
    }

    /** A code cell. */
    static Element cell(Place place) {
        return new LaterElement(place, ready -> place.later().cell(place.root(), place.attribute("exercise"), ready));
    }

    /** What the student hands in. */
    static Element handIn(Place place) {
        return new LaterElement(place, ready -> place.later().handIn(place.root(), ready));
    }

    @Override
    public void render(PageState state) {
        if (panel != null) {
            panel.render(state);
        }
    }
}
