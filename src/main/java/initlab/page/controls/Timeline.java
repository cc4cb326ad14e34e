package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.page.dom.Written;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.JSBody;
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
    private final Written progressValue = new Written(progress, "value");
    /** What is written; negative for nothing. */
    private int iteration = -1;

    private int iterations = -1;

    /** Connects the slider. */
    public Timeline(Intents intents) {
        Dom.on(slider, "input", () -> intents.goTo(Integer.parseInt(slider.getValue())));
        Dom.on(latest, "click", () -> intents.goToLatest());
    }

    @Override
    public void render(PageState state) {
        int last = state.setup().iterations();
        if (iteration != state.iteration() || iterations != last) {
            iteration = state.iteration();
            String at = NumberText.grouped(iteration);
            String all = NumberText.grouped(last);
            Dom.setText(words, Words.of("Iteration {0} of {1}", at, all));
            Dom.setText(numbers, at + " / " + all);
            slider.setAttribute("aria-valuetext", Words.of("iteration {0}", at));
        }
        if (iterations != last) {
            iterations = last;
            progress.setAttribute("max", String.valueOf(last));
            slider.setAttribute("max", String.valueOf(last));
        }
        int reached = state.session().reached();
        progressValue.show(reached);
        setValue(slider, state.session().requested());
        latest.setHidden(iteration == reached);
        if (iteration < reached) {
            Dom.setText(latest, Words.of("to {0}", NumberText.grouped(reached)));
        }
    }

    /** The person moves the thumb, too. */
    @JSBody(
            params = {"slider", "value"},
            script = "if (+slider.value !== value) slider.value = value;")
    private static native void setValue(HTMLInputElement slider, int value);
}
