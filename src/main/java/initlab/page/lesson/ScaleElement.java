package initlab.page.lesson;

import initlab.initializer.Initialization;
import initlab.page.controls.LogSlider;
import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import initlab.setup.LogScale;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;

/** A slider that scales the weights, as a multiple of He's. The figure shows the signal at once, without training. */
final class ScaleElement implements Element {
    /** From 0.001 to 100. */
    private static final LogScale SCALE = new LogScale(-3, 5);

    private static final String[] ENDS = {"0.001", "1", "100"};

    private final Place place;
    private final LogSlider slider;
    private final HTMLElement value;
    private final TrainElement train;
    private Setup setup;

    ScaleElement(Place place) {
        this.place = place;
        HTMLElement line = Dom.child(place.root(), "div", "scale-line", "");
        Dom.child(line, "span", "muted", Words.of("scale of the weights, × He"));
        value = Dom.child(line, "output", "scale-value", "1");
        value.setAttribute("data-testid", "lesson-scale-value");
        slider = new LogSlider("lesson-scale", Words.of("scale of the weights, × He"), SCALE, this::moved);
        place.root().appendChild(slider.root());
        HTMLElement ends = Dom.child(place.root(), "div", "scale-ends muted", "");
        for (String end : ENDS) {
            Dom.child(ends, "span", "", NumberText.localized(end));
        }
        slider.show(1, "1");
        HTMLElement foot = Dom.child(place.root(), "div", "", Words.of("Train from here"));
        train = TrainElement.onView(new Place(foot, place.step(), place.intents(), place.later()));
    }

    private void moved(String number, boolean applied) {
        Dom.setText(value, number);
        Setup scaled = scaled(number);
        if (!scaled.equals(setup)) {
            place.intents().change(scaled);
        }
    }

    /** He's formula with a factor; He's own name for 1, so that the run is the one that the text speaks of. */
    private static Setup scaled(String localized) {
        String number = localized.replace(',', '.');
        String formula = number.equals("1") ? "he" : "normal(" + number + "*sqrt(2/fan_in))";
        return Setup.NOTEBOOK.with(
                Settings.INITIALIZATIONS, List.of(Initialization.of(formula).word()));
    }

    @Override
    public void render(PageState state) {
        setup = state.setup();
        train.render(state);
    }
}
