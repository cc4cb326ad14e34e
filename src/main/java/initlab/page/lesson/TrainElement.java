package initlab.page.lesson;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Speed;
import initlab.session.Phase;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;

/** A button in the text that trains the set-up that the text asks for, or else the figure's. */
final class TrainElement implements Element {
    private final Intents intents;
    /** The set-up to train; null for whatever is on view. */
    private final Setup setup;

    private final HTMLElement button;
    private PageState state;

    TrainElement(Place place) {
        this(place, SetupQuery.parse(query(place)).setup());
    }

    private TrainElement(Place place, Setup setup) {
        intents = place.intents();
        this.setup = setup;
        String label = place.root().getTextContent();
        place.root().setTextContent("");
        button = Dom.button(place.root(), "lesson-train", label);
        Dom.on(button, "click", this::train);
    }

    /** A button that trains what is on view. */
    static TrainElement onView(Place place) {
        return new TrainElement(place, null);
    }

    /** The set-up of the button or of the step's figure, which the person may have changed. */
    private static String query(Place place) {
        if (place.root().hasAttribute("setup")) {
            return place.attribute("setup");
        }
        String figures =
                HTMLDocument.current().querySelector("#article lesson-figure").getAttribute("setup");
        return figures == null ? "" : figures;
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
