package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * The timeline. Its thumb shows the iteration on view, and the bar under it the iteration that training has reached.
 */
public final class Timeline implements Panel {
    private final HTMLElement progress = Dom.byId("progress");
    private final HTMLElement words = Dom.byId("progress-text");
    /** The same on a phone, where the word has no room. */
    private final HTMLElement numbers = Dom.byId("progress-numbers");

    private final HTMLInputElement slider = Dom.input("timeline");
    private final HTMLElement latest = Dom.byId("latest");

    /** Connects the slider. */
    public Timeline(Intents intents) {
        Dom.on(slider, "input", () -> intents.goTo(Integer.parseInt(slider.getValue())));
        Dom.on(latest, "click", () -> intents.goToLatest());
    }

    @Override
    public void render(PageState state) {
        int iteration = state.iteration();
        int reached = state.session().reached();
        String iterations = String.valueOf(state.setup().iterations());
        Dom.setAttribute(progress, "max", iterations);
        Dom.setAttribute(progress, "value", String.valueOf(reached));
        String at = NumberText.grouped(iteration);
        String all = NumberText.grouped(state.setup().iterations());
        Dom.setText(words, Words.of("Iteration {0} of {1}", at, all));
        Dom.setText(numbers, at + " / " + all);
        Dom.setAttribute(slider, "max", iterations);
        slider.setValue(String.valueOf(state.session().requested()));
        Dom.setAttribute(slider, "aria-valuetext", Words.of("iteration {0}", at));
        latest.setHidden(iteration == reached);
        if (iteration < reached) {
            Dom.setText(latest, Words.of("to {0}", NumberText.grouped(reached)));
        }
    }
}
