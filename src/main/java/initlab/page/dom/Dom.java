package initlab.page.dom;

import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.EventTarget;
import org.teavm.jso.dom.html.HTMLDocument;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLOptionElement;
import org.teavm.jso.dom.html.HTMLSelectElement;
import org.teavm.jso.dom.xml.NodeList;

/** Helpers for the elements of the page. */
public final class Dom {
    private Dom() {}

    /** The root element. Its data attributes tell style sheets, tests and host pages the state of the page. */
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

    /** The value of an input or a select element. */
    @JSBody(params = "field", script = "return field.value;")
    public static native String value(HTMLElement field);

    /** The select element with an id. */
    public static HTMLSelectElement select(String id) {
        return (HTMLSelectElement) byId(id);
    }

    /**
     * Calls back on every event of a type. One listener class serves all callers: the compiler spends about a hundred bytes
     * on each lambda that JavaScript can call.
     */
    public static void on(EventTarget target, String type, Runnable action) {
        target.addEventListener(type, event -> action.run());
    }

    /** The descendant whose {@code data-part} has a name. */
    public static HTMLElement part(HTMLElement root, String name) {
        return root.querySelector("[data-part=" + name + "]");
    }

    /** Creates an element with a class and a text. */
    public static HTMLElement element(String tag, String className, String text) {
        HTMLElement element = HTMLDocument.current().createElement(tag);
        if (!className.isEmpty()) {
            element.setClassName(className);
        }
        element.setTextContent(text);
        return element;
    }

    /** Appends a new child with a class and a text. */
    public static HTMLElement child(HTMLElement parent, String tag, String className, String text) {
        HTMLElement element = element(tag, className, text);
        parent.appendChild(element);
        return element;
    }

    /** Appends a button; tests find it by its name. */
    public static HTMLElement button(HTMLElement parent, String name, String text) {
        HTMLElement button = child(parent, "button", "button", text);
        button.setAttribute("type", "button");
        button.setAttribute("data-testid", name);
        return button;
    }

    /** Appends a row with one column heading for each text. */
    public static void headings(HTMLElement table, String... texts) {
        HTMLElement row = child(child(table, "thead", "", ""), "tr", "", "");
        for (String text : texts) {
            // A heading without a text would be none for who hears the table.
            if (text.isEmpty()) {
                child(row, "td", "", "");
            } else {
                child(row, "th", "", text).setAttribute("scope", "col");
            }
        }
    }

    /** Appends an element that scrolls sideways, also with the keyboard. */
    public static HTMLElement scroller(HTMLElement parent, String tag, String label) {
        HTMLElement scroller = child(parent, tag, "scroller", "");
        scroller.setAttribute("tabindex", "0");
        scroller.setAttribute("role", "region");
        scroller.setAttribute("aria-label", label);
        return scroller;
    }

    /** Adds an option to a select element. */
    public static void addOption(HTMLElement choice, String value, String text) {
        ((HTMLOptionElement) child(choice, "option", "", text)).setValue(value);
    }

    /**
     * Sets the whole text of an element; does nothing if this method has set the same text last. A browser that
     * translates the page may show another one since, which stays.
     */
    @JSBody(
            params = {"element", "text"},
            script = "if (element.said !== text) { element.said = text; element.textContent = text; }")
    public static native void setText(HTMLElement element, String text);

    /** Replaces the content by one paragraph for each text. */
    public static void setLines(HTMLElement element, Iterable<String> texts) {
        element.setTextContent("");
        for (String text : texts) {
            child(element, "p", "", text);
        }
    }

    /** Scrolls until an element is on view. */
    @JSBody(params = "element", script = "element.scrollIntoView({block: 'nearest'});")
    public static native void reveal(HTMLElement element);

    /** Opens a dialog element over the page. JSO has no dialog elements. */
    @JSBody(params = "dialog", script = "dialog.showModal();")
    public static native void openDialog(HTMLElement dialog);

    /** Closes a dialog element. */
    @JSBody(params = "dialog", script = "dialog.close();")
    public static native void closeDialog(HTMLElement dialog);

    /** Sets an attribute; does nothing if it has the value already. */
    public static void setAttribute(HTMLElement element, String name, String value) {
        if (!value.equals(element.getAttribute(name))) {
            element.setAttribute(name, value);
        }
    }

    /** Sets an attribute to {@code true}, or removes it; does nothing if that is so already. */
    public static void setFlag(HTMLElement element, String name, boolean on) {
        if (on) {
            setAttribute(element, name, "true");
        } else if (element.hasAttribute(name)) {
            element.removeAttribute(name);
        }
    }

    /** Sets a style property of an element. A strict Content-Security-Policy would refuse a style attribute. */
    public static void setStyle(HTMLElement element, String property, String value) {
        element.getStyle().setProperty(property, value);
    }

    /** The radio buttons of a group. */
    public static NodeList<? extends HTMLElement> radios(String name) {
        return HTMLDocument.current().querySelectorAll("input[name=" + name + "]");
    }

    /** Calls back with the value of a radio button when it is selected. */
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

    /** Selects the radio button with a value. */
    public static void check(String name, String value) {
        NodeList<? extends HTMLElement> radios = radios(name);
        for (int i = 0; i < radios.getLength(); i++) {
            HTMLInputElement radio = (HTMLInputElement) radios.get(i);
            radio.setChecked(radio.getValue().equals(value));
        }
    }

    /** Receives the value of the selected radio button. */
    public interface Choice {
        /** Called when another radio button is selected. */
        void choose(String value);
    }

    /** A copy of the only element of a template. */
    @JSBody(params = "id", script = "return document.getElementById(id).content.firstElementChild.cloneNode(true);")
    public static native HTMLElement fromTemplate(String id);
}
