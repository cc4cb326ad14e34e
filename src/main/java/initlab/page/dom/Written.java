package initlab.page.dom;

import org.teavm.jso.dom.html.HTMLElement;

/**
 * An attribute or the text of an element, if nothing else changes it. It is written only when it changes: reading it back
 * in every frame, or giving the same text to the browser again, takes memory.
 */
public final class Written {
    private final HTMLElement element;
    private final String attribute;
    private String text;
    private int number;

    /** An attribute, or the text if {@code attribute} is null. */
    public Written(HTMLElement element, String attribute) {
        this.element = element;
        this.attribute = attribute;
    }

    /** Writes a text. */
    public void show(String newText) {
        if (newText.equals(text)) {
            return;
        }
        text = newText;
        if (attribute == null) {
            Dom.setText(element, newText);
        } else {
            element.setAttribute(attribute, newText);
        }
    }

    /** Writes a whole number. */
    public void show(int newNumber) {
        if (text == null || newNumber != number) {
            number = newNumber;
            show(String.valueOf(newNumber));
        }
    }
}
