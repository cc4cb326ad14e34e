package initlab.page.cells;

import initlab.code.Brackets;
import initlab.code.Typing;
import initlab.page.dom.Changed;
import initlab.page.dom.Dom;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.events.KeyboardEvent;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/**
 * A plain editor for Python: a text area, which brings the keyboard of a phone, undo and a screen reader's commands with
 * it, over the same text in colours.
 */
final class Editor {
    /** A longer text is not a cell. */
    private static final int MOST = 50_000;

    private final HTMLTextAreaElement area;
    private final HTMLElement numbers;
    private final Highlighting colours;
    /** Whether Tab leaves the editor: after Escape, until something is typed. */
    private boolean leaving;

    private int lines;
    private int marked;

    /**
     * An editor.
     *
     * @param id of the text area
     * @param label says what is written there
     * @param typed called after every change
     */
    Editor(HTMLElement parent, String id, String label, String help, Runnable typed) {
        HTMLElement root = Dom.child(parent, "div", "editor-box", "");
        numbers = Dom.child(root, "div", "editor-numbers", "");
        numbers.setAttribute("aria-hidden", "true");
        HTMLElement text = Dom.child(root, "div", "editor-text", "");
        HTMLElement shown = Dom.child(text, "pre", "editor-colours", "");
        shown.setAttribute("aria-hidden", "true");
        colours = new Highlighting(shown);
        area = (HTMLTextAreaElement) Dom.child(text, "textarea", "editor-area", "");
        area.setId(id);
        area.setMaxLength(MOST);
        area.setAttribute("data-testid", id);
        area.setAttribute("aria-label", label);
        area.setAttribute("aria-description", help);
        for (String name : new String[] {"spellcheck", "autocorrect", "autocapitalize", "autocomplete"}) {
            area.setAttribute(name, name.equals("spellcheck") ? "false" : "off");
        }
        area.setAttribute("wrap", "off");
        Dom.on(area, "input", () -> {
            leaving = false;
            mark(0, 0, 0);
            show();
            typed.run();
        });
        area.addEventListener("keydown", event -> key((KeyboardEvent) event));
        onSelection(area, this::matchBrackets);
    }

    /** The text area, for its attributes. */
    HTMLElement area() {
        return area;
    }

    String text() {
        return area.getValue();
    }

    /** Replaces the whole text, unless it is the same, which would move the cursor. */
    void setText(String text) {
        if (!area.getValue().equals(text)) {
            area.setValue(text);
            show();
        }
    }

    private void show() {
        String text = area.getValue();
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == '\n' ? 1 : 0;
        }
        if (count != lines) {
            lines = count;
            numbers.setTextContent("");
            for (int line = 1; line <= count; line++) {
                Dom.child(numbers, "span", line == marked ? "marked" : "", String.valueOf(line));
            }
        }
        colours.show(text);
    }

    /**
     * Marks a line, and columns of it.
     *
     * @param line from 1; 0 removes the mark
     * @param column from 0
     * @param end behind the last column; 0 for the whole line
     */
    void mark(int line, int column, int end) {
        if (line == 0 && marked == 0) {
            return;
        }
        marked = line;
        lines = 0;
        colours.mark(line, column, end);
        show();
    }

    private void key(KeyboardEvent event) {
        switch (event.getKey()) {
            case "Escape" -> leaving = true;
            case "Tab" -> {
                if (!leaving && !event.isCtrlKey() && !event.isAltKey() && !event.isMetaKey()) {
                    event.preventDefault();
                    insert(area, Typing.tab(area.getValue(), start(area), end(area), event.isShiftKey()));
                }
            }
            case "Enter" -> {
                if (!event.isCtrlKey() && !event.isMetaKey() && !event.isAltKey()) {
                    event.preventDefault();
                    insert(area, Typing.enter(area.getValue(), start(area), end(area)));
                }
            }
            case "Backspace" -> {
                Typing.Edit edit = Typing.backspace(area.getValue(), start(area), end(area));
                if (edit != null && !event.isCtrlKey() && !event.isMetaKey() && !event.isAltKey()) {
                    event.preventDefault();
                    insert(area, edit);
                }
            }
            default -> {
                // The text area does what it always does.
            }
        }
    }

    private void matchBrackets() {
        colours.match(Brackets.at(area.getValue(), start(area), end(area)));
    }

    private static void insert(HTMLTextAreaElement area, Typing.Edit edit) {
        insert(area, edit.from(), edit.to(), edit.text());
        select(area, edit.start(), edit.end());
    }

    /** Inserts as if it were typed, so that the browser's undo knows it. */
    @JSBody(
            params = {"area", "from", "to", "text"},
            script =
                    "area.setSelectionRange(from, to);"
                            + "var done = text || from < to ? document.execCommand(text ? 'insertText' : 'delete', false, text) : true;"
                            + "if (!done) { area.setRangeText(text, from, to, 'end'); area.dispatchEvent(new Event('input')); }")
    private static native void insert(HTMLTextAreaElement area, int from, int to, String text);

    @JSBody(
            params = {"area", "start", "end"},
            script = "area.setSelectionRange(start, end);")
    private static native void select(HTMLTextAreaElement area, int start, int end);

    @JSBody(params = "area", script = "return area.selectionStart;")
    private static native int start(HTMLTextAreaElement area);

    @JSBody(params = "area", script = "return area.selectionEnd;")
    private static native int end(HTMLTextAreaElement area);

    @JSBody(
            params = {"area", "changed"},
            script = "document.addEventListener('selectionchange', function() {"
                    + "if (document.activeElement === area) { changed(); } });"
                    + "area.addEventListener('blur', function() { changed(); });")
    private static native void onSelection(HTMLTextAreaElement area, Changed changed);
}
