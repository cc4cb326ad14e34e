package initlab.page.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.NodeList;

/** Short ways to the page's elements. */
public final class Dom {
    private Dom() {}

    /** The root element, whose data attributes tell style sheets, tests and embedders what is going on. */
    public static HTMLElement root() {
        return HTMLDocument.current().getDocumentElement();
    }

    /** The element with an id. */
    public static HTMLElement byId(String id) {
        return HTMLDocument.current().getElementById(id);
    }

    /** The input with an id. */
    public static HTMLInputElement input(String id) {
        return (HTMLInputElement) byId(id);
    }

    /** What stands in an input or is chosen in a choice box. */
    @JSBody(params = "field", script = "return field.value;")
    public static native String value(HTMLElement field);

    /** The choice box with an id. */
    public static HTMLSelectElement select(String id) {
        return (HTMLSelectElement) byId(id);
    }

    /** The descendant whose {@code data-part} has a name. */
    public static HTMLElement part(HTMLElement root, String name) {
        return root.querySelector("[data-part=" + name + "]");
    }

    /** A new element with a class and a text. */
    public static HTMLElement element(String tag, String className, String text) {
        HTMLElement element = HTMLDocument.current().createElement(tag);
        if (!className.isEmpty()) {
            element.setClassName(className);
        }
        element.setTextContent(text);
        return element;
    }

    /** A new child with a class and a text. */
    public static HTMLElement child(HTMLElement parent, String tag, String className, String text) {
        HTMLElement element = element(tag, className, text);
        parent.appendChild(element);
        return element;
    }

    /** Adds to what a choice box offers. */
    public static void addOption(HTMLElement choice, String value, String text) {
        ((HTMLOptionElement) child(choice, "option", "", text)).setValue(value);
    }

    /** Sets a text, but touches the page only where it differs. */
    public static void setText(HTMLElement element, String text) {
        if (!text.equals(element.getTextContent())) {
            element.setTextContent(text);
        }
    }

    /** Sets an attribute, but touches the page only where it differs. */
    public static void setAttribute(HTMLElement element, String name, String value) {
        if (!value.equals(element.getAttribute(name))) {
            element.setAttribute(name, value);
        }
    }

    /** Sets an attribute to {@code true}, or removes it, but touches the page only where it differs. */
    public static void setFlag(HTMLElement element, String name, boolean on) {
        if (on) {
            setAttribute(element, name, "true");
        } else if (element.hasAttribute(name)) {
            element.removeAttribute(name);
        }
    }

    /** Sets a property of the element's own style; a style attribute would be refused by a strict Content-Security-Policy. */
    public static void setStyle(HTMLElement element, String property, String value) {
        element.getStyle().setProperty(property, value);
    }

    /** The radio buttons of a group. */
    public static NodeList<? extends HTMLElement> radios(String name) {
        return HTMLDocument.current().querySelectorAll("input[name=" + name + "]");
    }

    /** Calls back with the value of the radio button chosen. */
    public static void onChoice(String name, Choice choice) {
        NodeList<? extends HTMLElement> radios = radios(name);
        for (int i = 0; i < radios.getLength(); i++) {
            HTMLInputElement radio = (HTMLInputElement) radios.get(i);
            radio.addEventListener("change", event -> {
                if (radio.isChecked()) {
                    choice.choose(radio.getValue());
                }
            });
        }
    }

    /** Marks the radio button with a value. */
    public static void check(String name, String value) {
        NodeList<? extends HTMLElement> radios = radios(name);
        for (int i = 0; i < radios.getLength(); i++) {
            HTMLInputElement radio = (HTMLInputElement) radios.get(i);
            radio.setChecked(radio.getValue().equals(value));
        }
    }

    /** Receives a choice. */
    public interface Choice {
        /** Called with the value chosen. */
        void choose(String value);
    }

    /** A copy of a template's only element. */
    @JSBody(params = "id", script = "return document.getElementById(id).content.firstElementChild.cloneNode(true);")
    public static native HTMLElement fromTemplate(String id);
}
