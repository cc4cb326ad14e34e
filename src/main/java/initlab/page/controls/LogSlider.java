package initlab.page.controls;

import initlab.page.dom.Dom;
import initlab.setup.LogScale;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/**
 * A slider for a number of unknown size: every step is a round number, ten in each decade. It proposes a number while
 * it moves, and applies it when it is let go.
 */
public final class LogSlider {
    private final HTMLInputElement input = (HTMLInputElement) Dom.element("input", "log-slider", "");
    private final LogScale scale;
    private double shown = Double.NaN;

    /** Receives numbers, written as in the language of the page. */
    public interface Moved {
        /**
         * Called when the slider has moved.
         *
         * @param applied whether it was let go; otherwise the number is only proposed
         */
        void moved(String number, boolean applied);
    }

    /**
     * A slider.
     *
     * @param name tests find it by its name
     * @param label says what it sets
     */
    public LogSlider(String name, String label, LogScale scale, Moved moved) {
        this.scale = scale;
        input.setAttribute("type", "range");
        input.setAttribute("min", "0");
        input.setAttribute("max", String.valueOf(scale.last()));
        input.setAttribute("aria-label", label);
        input.setAttribute("data-testid", name);
        Dom.on(input, "input", () -> tell(moved, false));
        Dom.on(input, "change", () -> tell(moved, true));
    }

    private void tell(Moved moved, boolean applied) {
        String number = scale.text(Integer.parseInt(input.getValue()));
        Dom.setAttribute(input, "aria-valuetext", number);
        shown = Double.NaN;
        moved.moved(number, applied);
    }

    /** The element to put on the page. */
    public HTMLElement root() {
        return input;
    }

    /** Shows a number and says its text; one beyond the ends of the slider is at its end. */
    public void show(double value, String text) {
        if (value != shown) {
            shown = value;
            input.setValue(String.valueOf(scale.position(value)));
            Dom.setAttribute(input, "aria-valuetext", text);
        }
    }
}
