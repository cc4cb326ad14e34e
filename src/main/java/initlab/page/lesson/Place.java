package initlab.page.lesson;

import initlab.page.state.Intents;
import org.teavm.jso.dom.html.HTMLElement;

/**
 * Where an element stands.
 *
 * @param root the element as the text has it
 * @param step the step that it belongs to
 * @param intents what it may ask for
 * @param later builds elements whose program is loaded first
 */
record Place(HTMLElement root, String step, Intents intents, LaterElements later) {
    /** An attribute; empty if it is missing. */
    String attribute(String name) {
        String value = root.getAttribute(name);
        return value == null ? "" : value;
    }
}
