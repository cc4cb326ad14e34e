package initlab.page.dom;

import org.teavm.jso.dom.html.HTMLElement;

/** A number on the page: put into words and written only where it has changed, so that a frame leaves little behind. */
public final class Figure {
    private final HTMLElement element;
    private final Format format;
    private double shown;
    private boolean known;

    /** Puts a number into words. */
    public interface Format {
        String text(double value);
    }

    /** In an element whose text nobody else changes. */
    public Figure(HTMLElement element, Format format) {
        this.element = element;
        this.format = format;
    }

    /** Shows a number. */
    public void show(double value) {
        if (!known || value != shown && (value == value || shown == shown)) {
            shown = value;
            known = true;
            Dom.setText(element, format.text(value));
        }
    }

    /** Shows a text where there is no number. */
    public void show(String text) {
        known = false;
        Dom.setText(element, text);
    }
}
