package initlab.page.handin;

import initlab.handin.StepOutline;
import initlab.handin.StepOutline.Cell;
import initlab.handin.StepOutline.Item;
import initlab.handin.StepOutline.Note;
import initlab.handin.StepOutline.Question;
import initlab.lesson.Choice;
import initlab.page.dom.Dom;
import initlab.page.lesson.LessonText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** Reads what all steps of the lesson ask for from their files. */
final class LessonOutline {
    private static final String ANSWERED = "lesson-question, lesson-note, lesson-cell";

    private final Consumer<List<StepOutline>> ready;
    private final List<StepOutline> steps = new ArrayList<>();
    private int missing;

    private LessonOutline(Consumer<List<StepOutline>> ready) {
        this.ready = ready;
    }

    /** Loads every step and passes the outlines on, in order. A step that cannot be loaded is left out. */
    static void load(Consumer<List<StepOutline>> ready) {
        LessonText.load("steps.html", html -> {
            LessonOutline outline = new LessonOutline(ready);
            NodeList<? extends HTMLElement> links = parsed(html).querySelectorAll("a");
            outline.missing = links.getLength();
            for (int i = 0; i < links.getLength(); i++) {
                int at = i;
                outline.steps.add(null);
                LessonText.load(links.get(i).getAttribute("href"), text -> outline.arrived(at, text));
            }
        });
    }

    private static HTMLElement parsed(String html) {
        HTMLElement element = Dom.element("template-text", "", "");
        LessonText.put(element, html == null ? "" : html);
        return element;
    }

    private void arrived(int at, String html) {
        if (html != null) {
            steps.set(at, step(parsed(html)));
        }
        missing--;
        if (missing == 0) {
            steps.removeIf(step -> step == null);
            ready.accept(steps);
        }
    }

    private static StepOutline step(HTMLElement root) {
        List<Item> items = new ArrayList<>();
        NodeList<? extends HTMLElement> all = root.querySelectorAll(ANSWERED);
        for (int i = 0; i < all.getLength(); i++) {
            HTMLElement element = all.get(i);
            String id = element.getAttribute("id");
            switch (Words.lower(element.getTagName())) {
                case "lesson-question" ->
                    items.add(new Question(id, text(element.querySelector("p")), choices(element)));
                case "lesson-note" -> items.add(new Note(id, text(element)));
                default -> items.add(new Cell(element.getAttribute("exercise")));
            }
        }
        return new StepOutline(text(root.querySelector("h2")), items);
    }

    private static List<Choice> choices(HTMLElement question) {
        List<Choice> choices = new ArrayList<>();
        NodeList<? extends HTMLElement> items = question.querySelector("ul").querySelectorAll("li");
        for (int i = 0; i < items.getLength(); i++) {
            choices.add(LessonText.choice(items.get(i)));
        }
        return choices;
    }

    private static String text(HTMLElement element) {
        return element == null ? "" : element.getTextContent().trim();
    }
}
