package initlab.page.lesson;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;

/** Says what the figure beside the text shows: the set-up of the step, and which parts. */
final class FigureElement implements Element {
    private static final String NETWORKS = "networks chart";
    private static final String SIGNAL = "signal";

    private final Setup setup;
    private final String parts;
    private final Intents intents;
    private final SignalView signal = new SignalView(Dom.byId("signal"));
    /** Whether the figure has been set up; afterwards the person may change it. */
    private boolean begun;

    FigureElement(Place place) {
        setup = SetupQuery.parse(place.attribute("setup")).setup();
        parts = place.attribute("parts").isEmpty() ? NETWORKS : place.attribute("parts");
        intents = place.intents();
    }

    @Override
    public void render(PageState state) {
        if (!begun) {
            begun = true;
            Dom.setAttribute(Dom.root(), "data-figure", parts);
            intents.showStatistics(true);
            if (!state.setup().equals(setup)) {
                intents.change(setup);
            }
        }
        if (parts.contains(SIGNAL)) {
            signal.render(state);
        }
    }
}
