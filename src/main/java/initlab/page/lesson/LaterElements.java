package initlab.page.lesson;

import initlab.page.state.Panel;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;

/** Elements whose program is loaded when a step has them. */
public interface LaterElements {
    /** Builds the code cell of an exercise, and passes its panel on when it is there. */
    void cell(HTMLElement root, String exercise, Consumer<Panel> ready);

    /** Builds what the student hands in. */
    void handIn(HTMLElement root, Consumer<Panel> ready);
}
