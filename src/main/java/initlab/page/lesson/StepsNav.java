package initlab.page.lesson;

import initlab.lesson.Entries;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.Event;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The steps of the lesson, as {@code steps.html} lists them. */
final class StepsNav {
    private static final String SUFFIX = ".html";

    private final HTMLElement root = Dom.byId("steps");
    private final List<String> steps = new ArrayList<>();
    private final List<HTMLElement> links = new ArrayList<>();
    private final List<String> titles = new ArrayList<>();

    /** Takes the links of the list over. */
    void begin(Intents intents) {
        NodeList<? extends HTMLElement> all = root.querySelectorAll("a");
        for (int i = 0; i < all.getLength(); i++) {
            HTMLElement link = all.get(i);
            String file = link.getAttribute("href");
            String step = file.endsWith(SUFFIX) ? file.substring(0, file.length() - SUFFIX.length()) : file;
            steps.add(step);
            links.add(link);
            titles.add(link.getTextContent());
            link.setAttribute("href", "?step=" + step);
            link.setAttribute("data-testid", "step-" + step);
            link.addEventListener("click", event -> {
                if (isPlain(event)) {
                    event.preventDefault();
                    intents.showLesson(true, step);
                }
            });
        }
    }

    /** Whether the list has arrived. */
    boolean isReady() {
        return !steps.isEmpty();
    }

    /** The step that a name means: the first one for an unknown name. */
    String known(String step) {
        return steps.contains(step) ? step : steps.get(0);
    }

    /** The step after another one; null after the last. */
    String after(String step) {
        int at = steps.indexOf(step) + 1;
        return at < steps.size() ? steps.get(at) : null;
    }

    /** The title of a step. */
    String title(String step) {
        return titles.get(steps.indexOf(step));
    }

    /** “Step 2 of 6”. */
    String position(String step) {
        return Words.of("Step {0} of {1}", steps.indexOf(step) + 1, steps.size());
    }

    void render(PageState state, String step) {
        Entries<Boolean> done = state.lesson().work().done();
        for (int i = 0; i < steps.size(); i++) {
            boolean current = steps.get(i).equals(step);
            if (current) {
                Dom.setAttribute(links.get(i), "aria-current", "step");
            } else {
                links.get(i).removeAttribute("aria-current");
            }
            boolean isDone = done.get(steps.get(i)) != null;
            Dom.setText(links.get(i), (i + 1) + " " + titles.get(i));
            Dom.setFlag(links.get(i), "data-done", isDone);
            Dom.setAttribute(links.get(i), "title", isDone ? Words.of("done") : "");
        }
    }

    /** Whether a click asks for nothing but to follow the link here. */
    @JSBody(
            params = "event",
            script =
                    "return event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;")
    static native boolean isPlain(Event event);
}
