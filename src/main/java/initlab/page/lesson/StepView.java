package initlab.page.lesson;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** A step of the lesson: its text with the elements brought to life. */
final class StepView implements Panel {
    /**
     * A kind of element.
     *
     * @param tag its name in a lesson's text
     * @param maker makes its view
     */
    private record Kind(String tag, Element.Maker maker) {}

    /** To add an element, add a row here and one to the table in the README. */
    private static final List<Kind> KINDS = List.of(
            new Kind("lesson-figure", FigureElement::new),
            new Kind("lesson-number", NumberElement::new),
            new Kind("lesson-question", QuestionElement::new),
            new Kind("lesson-train", TrainElement::new),
            new Kind("lesson-note", NoteElement::new),
            new Kind("lesson-runs", RunsElement::new),
            new Kind("lesson-scale", ScaleElement::new),
            new Kind("lesson-code", CodeElement::new),
            new Kind("lesson-cell", LaterElement::cell),
            new Kind("lesson-report", LaterElement::handIn));

    private final String step;
    private final Intents intents;
    private final List<Element> elements = new ArrayList<>();

    /** Brings the elements of a step to life. */
    StepView(HTMLElement article, String step, Intents intents, LaterElements later) {
        this.step = step;
        this.intents = intents;
        for (Kind kind : KINDS) {
            NodeList<? extends HTMLElement> roots = article.querySelectorAll(kind.tag());
            for (int i = 0; i < roots.getLength(); i++) {
                elements.add(kind.maker().in(new Place(roots.get(i), step, intents, later)));
            }
        }
    }

    String step() {
        return step;
    }

    @Override
    public void render(PageState state) {
        boolean done = true;
        for (Element element : elements) {
            element.render(state);
            done &= !element.isWaiting();
        }
        Dom.setFlag(Dom.root(), "data-asking", !done && state.iteration() == 0);
        boolean known = state.lesson().work().done().get(step) != null;
        if (done != known) {
            boolean isDone = done;
            intents.work(work -> work.finished(step, isDone));
        }
    }
}
