package initlab.page.lesson;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Target;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/**
 * Code whose lines highlight the part of the drawing that they compute, under the pointer or with the focus. The Tab key
 * stops at one line; arrow keys go from line to line.
 */
final class CodeElement implements Element {
    private static final String LAYER = "layer-";
    private static final String LIT = "data-lit";
    private static final String STOP = "tabindex";

    private final Intents intents;
    private final List<HTMLElement> lines = new ArrayList<>();
    private int current;

    CodeElement(Place place) {
        intents = place.intents();
        NodeList<? extends HTMLElement> found = place.root().querySelectorAll("[part]");
        for (int i = 0; i < found.getLength(); i++) {
            listen(found.get(i), i);
        }
        place.root().setAttribute("role", "group");
        place.root().setAttribute("aria-label", Words.of("Code. The arrow keys go from line to line."));
        place.root().addEventListener("keydown", event -> {
            int to = to(((KeyboardEvent) event).getKey());
            if (to >= 0 && to < lines.size()) {
                event.preventDefault();
                lines.get(to).focus();
            }
        });
    }

    private void listen(HTMLElement line, int index) {
        lines.add(line);
        line.setAttribute("data-testid", "code-line-" + index);
        line.setAttribute(STOP, index == 0 ? "0" : "-1");
        String part = line.getAttribute("part");
        Dom.on(line, "pointerenter", () -> light(part));
        Dom.on(line, "focus", () -> {
            lines.get(current).setAttribute(STOP, "-1");
            current = index;
            line.setAttribute(STOP, "0");
            light(part);
        });
        Dom.on(line, "pointerleave", this::darken);
        Dom.on(line, "blur", this::darken);
    }

    /** The line that a key goes to; none if it is outside. */
    private int to(String key) {
        return switch (key) {
            case "ArrowDown" -> current + 1;
            case "ArrowUp" -> current - 1;
            case "Home" -> 0;
            case "End" -> lines.size() - 1;
            default -> -1;
        };
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
