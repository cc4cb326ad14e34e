package initlab.page.lesson;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Target;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Code whose lines highlight the part of the drawing that they compute, under the pointer or with the focus. */
final class CodeElement implements Element {
    private static final String LAYER = "layer-";
    private static final String LIT = "data-lit";

    private final Intents intents;

    CodeElement(Place place) {
        intents = place.intents();
        NodeList<? extends HTMLElement> lines = place.root().querySelectorAll("[part]");
        for (int i = 0; i < lines.getLength(); i++) {
            HTMLElement line = lines.get(i);
            String part = line.getAttribute("part");
            line.setAttribute("tabindex", "0");
            Dom.on(line, "pointerenter", () -> light(part));
            Dom.on(line, "focus", () -> light(part));
            Dom.on(line, "pointerleave", this::darken);
            Dom.on(line, "blur", this::darken);
        }
    }

    private void light(String part) {
        Dom.setAttribute(Dom.root(), LIT, part);
        intents.point(part.startsWith(LAYER) ? Target.layer(part.charAt(LAYER.length()) - '0') : Target.NONE);
    }

    private void darken() {
        Dom.root().removeAttribute(LIT);
        intents.point(Target.NONE);
    }

    @Override
    public void render(PageState state) {
        // The drawing shows what is highlighted.
    }
}
