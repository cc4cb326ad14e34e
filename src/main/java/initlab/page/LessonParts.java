package initlab.page;

import initlab.page.cells.CellView;
import initlab.page.handin.HandInView;
import initlab.page.lesson.LaterElements;
import initlab.page.state.Intents;
import initlab.page.state.Panel;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** The elements of a lesson that are part of the rest of the program. */
final class LessonParts implements LaterElements {
    private final Rest rest;
    private final Intents intents;

    LessonParts(Rest rest, Intents intents) {
        this.rest = rest;
        this.intents = intents;
    }

    @Override
    public void cell(HTMLElement root, String exercise, Consumer<Panel> ready) {
        rest.whenLoaded(() -> ready.accept(new CellView(root, exercise, intents)));
    }

    @Override
    public void handIn(HTMLElement root, Consumer<Panel> ready) {
        rest.whenLoaded(() -> ready.accept(new HandInView(root, intents)));
    }
}
