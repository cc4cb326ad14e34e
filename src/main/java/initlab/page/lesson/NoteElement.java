package initlab.page.lesson;

import initlab.page.dom.Dom;
import initlab.page.state.PageState;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** A field for the student's own sentences. */
final class NoteElement implements Element {
    private static final int ROWS = 4;

    private final String id;
    private final HTMLTextAreaElement field;

    NoteElement(Place place) {
        id = place.attribute("id");
        HTMLElement root = place.root();
        HTMLElement label = Dom.element("label", "note-label", root.getTextContent());
        root.setTextContent("");
        label.setAttribute("for", id + "-field");
        root.appendChild(label);
        field = (HTMLTextAreaElement) Dom.child(root, "textarea", "note-field", "");
        field.setId(id + "-field");
        field.setRows(ROWS);
        field.setAttribute("data-testid", "lesson-note-" + id);
        Dom.on(field, "input", () -> place.intents().work(work -> work.noted(id, field.getValue())));
    }

    @Override
    public void render(PageState state) {
        String note = state.lesson().work().notes().get(id);
        String text = note == null ? "" : note;
        // Setting the same text again would move the cursor.
        if (!field.getValue().equals(text)) {
            field.setValue(text);
        }
    }
}
