package initlab.page.lesson;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Speed;
import initlab.session.Phase;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.teavm.jso.dom.html.HTMLElement;

/** A button in the text that trains the figure, after a change of its set-up if the text asks for one. */
final class TrainElement implements Element {
    private final Intents intents;
    /** The set-up to train; null for the figure's. */
    private final Setup setup;

    private final HTMLElement button;
    private PageState state;

    TrainElement(Place place) {
        intents = place.intents();
        setup = place.root().hasAttribute("setup")
                ? SetupQuery.parse(place.attribute("setup")).setup()
                : null;
        String label = place.root().getTextContent();
        place.root().setTextContent("");
        button = Dom.button(place.root(), "lesson-train", label);
        Dom.on(button, "click", this::train);
    }

    private void train() {
        if (setup != null && !setup.equals(state.setup())) {
            intents.change(setup);
        } else if (state.session().complete()) {
            intents.restart();
        }
        intents.show(view -> view.withSpeed(Speed.FASTEST));
        intents.train();
    }

    @Override
    public void render(PageState newState) {
        state = newState;
        boolean running = state.phase() == Phase.TRAINING && (setup == null || setup.equals(state.setup()));
        Dom.setAttribute(button, "aria-disabled", String.valueOf(running));
    }
}
