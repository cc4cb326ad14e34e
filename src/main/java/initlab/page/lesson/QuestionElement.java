package initlab.page.lesson;

import initlab.lesson.Choice;
import initlab.lesson.Work;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.LessonState;
import initlab.page.state.PageState;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.xml.NodeList;

/** A question that is answered before a run, or skipped, and then compared with what happened. */
final class QuestionElement implements Element {
    private final String id;
    private final Intents intents;
    private final HTMLElement root;
    private final List<Option> options = new ArrayList<>();
    private final HTMLElement result;
    private final HTMLElement skip;
    private final HTMLElement explanation;
    private boolean waiting = true;

    /**
     * An answer to choose.
     *
     * @param input its radio button
     * @param label what stands beside it
     * @param choice what it says, and when it is right
     */
    private record Option(HTMLInputElement input, HTMLElement label, Choice choice) {
        double value(PageState state) {
            return choice.figure() == null ? 0 : LessonState.figure(state, choice.figure());
        }
    }

    QuestionElement(Place place) {
        root = place.root();
        id = place.attribute("id");
        intents = place.intents();
        explanation = root.querySelector("lesson-answer");
        HTMLElement question = root.querySelector("p");
        HTMLElement list = root.querySelector("ul");
        question.setId(id + "-question");
        list.setAttribute("role", "radiogroup");
        list.setAttribute("aria-labelledby", id + "-question");
        NodeList<? extends HTMLElement> items = list.querySelectorAll("li");
        for (int i = 0; i < items.getLength(); i++) {
            options.add(option(items.get(i), i));
        }
        HTMLElement foot = Dom.element("div", "question-foot", "");
        root.insertBefore(foot, explanation);
        result = Dom.child(foot, "p", "question-result", "");
        result.setAttribute("role", "status");
        result.setAttribute("tabindex", "-1");
        skip = Dom.child(foot, "button", "link", Words.of("Skip the prediction"));
        skip.setAttribute("type", "button");
        skip.setAttribute("data-testid", "skip-" + id);
        Dom.on(skip, "click", () -> {
            answer(Work.SKIPPED);
            // The button disappears, and the keyboard would begin at the top of the page again.
            result.focus();
        });
        root.setAttribute("data-testid", "question-" + id);
    }

    private Option option(HTMLElement item, int index) {
        item.setAttribute("role", "presentation");
        HTMLElement label = Dom.element("label", "option", "");
        HTMLInputElement input = (HTMLInputElement) Dom.child(label, "input", "", "");
        input.setType("radio");
        input.setName(id);
        input.setAttribute("data-testid", id + "-" + index);
        HTMLElement words = Dom.child(label, "span", "", "");
        while (item.getFirstChild() != null) {
            words.appendChild(item.getFirstChild());
        }
        item.appendChild(label);
        Dom.on(input, "change", () -> answer(index));
        return new Option(input, label, LessonText.choice(item));
    }

    private void answer(int option) {
        intents.work(work -> work.answered(id, option));
    }

    @Override
    public boolean isWaiting() {
        return waiting;
    }

    @Override
    public void render(PageState state) {
        Integer answer = state.lesson().work().answers().get(id);
        boolean known = true;
        for (Option option : options) {
            known &= option.choice().isKnown(option.value(state));
        }
        waiting = answer == null;
        boolean compared = answer != null && known;
        boolean right = false;
        for (int i = 0; i < options.size(); i++) {
            Option option = options.get(i);
            boolean chosen = answer != null && answer == i;
            boolean isRight = compared && option.choice().isRight(option.value(state));
            right |= isRight && chosen;
            option.input().setChecked(chosen);
            option.input().setDisabled(compared);
            Dom.setAttribute(option.label(), "data-outcome", isRight ? "right" : compared && chosen ? "wrong" : "");
        }
        skip.setHidden(answer != null);
        explanation.setHidden(!compared);
        Dom.setText(result, words(answer, known, right));
        Dom.setAttribute(root, "data-outcome", !compared ? "" : right ? "right" : "wrong");
    }

    private static String words(Integer answer, boolean known, boolean right) {
        if (answer == null) {
            return "";
        }
        if (!known) {
            return answer == Work.SKIPPED
                    ? Words.of("Skipped. Train the figure, and the answer appears here.")
                    : Words.of("Noted. Train the figure, and see.");
        }
        return answer == Work.SKIPPED
                ? Words.of("This is what happened.")
                : right ? Words.of("✓ As you predicted.") : Words.of("✗ Not as you predicted.");
    }
}
