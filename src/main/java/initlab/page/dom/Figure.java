package initlab.page.dom;

import org.teavm.jso.dom.html.HTMLElement;

/** A number on the page. It is formatted and written only when it changes, so a frame creates little garbage. */
public final class Figure {
    private final HTMLElement element;
    private final Format format;
    private double shown;
    private boolean known;

    /** Formats a number. */
    public interface Format {
        /** The number as text. */
        String text(double value);
    }

    /** Shows numbers in an element whose text nothing else changes. */
    public Figure(HTMLElement element, Format format) {
        this.element = element;
        this.format = format;
    }

    /** Shows a number. */
    public void show(double value) {
        if (!known || value != shown && !(Double.isNaN(value) && Double.isNaN(shown))) {
            shown = value;
            known = true;
            Dom.setText(element, format.text(value));
        }
    }

    /** Shows a text in place of a number. */
    public void show(String text) {
        known = false;
        Dom.setText(element, text);
    }
}
