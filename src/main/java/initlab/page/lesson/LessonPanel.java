package initlab.page.lesson;

import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.setup.SetupQuery;
import initlab.words.Words;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.xml.NodeList;

/** The lesson: loads the text of the step on view, and brings its elements to life. */
public final class LessonPanel implements Panel {
    private static final String CURRENT = "aria-current";

    private final Intents intents;
    private final LaterElements later;
    private final StepsNav steps = new StepsNav();
    private final HTMLElement article = Dom.byId("article");
    private final HTMLElement lessonLink = Dom.byId("view-lesson");
    private final HTMLElement labLink = Dom.byId("view-lab");
    /** The step whose text was asked for last; empty for none. */
    private String asked = "";
    /** The step on view; null while its text is loading. */
    private StepView view;

    private boolean loading;
    private boolean wasShown;

    /** Loads nothing before the lesson is shown. */
    public LessonPanel(Intents intents, LaterElements later) {
        this.intents = intents;
        this.later = later;
        follow(lessonLink, () -> intents.showLesson(true, asked));
        follow(labLink, () -> intents.showLesson(false, asked));
    }

    private static void follow(HTMLElement link, Runnable action) {
        link.addEventListener("click", event -> {
            if (StepsNav.isPlain(event)) {
                event.preventDefault();
                action.run();
            }
        });
    }

    @Override
    public void render(PageState state) {
        boolean shown = state.lesson().shown();
        Dom.setAttribute(Dom.root(), "data-view", shown ? "lesson" : "lab");
        mark(lessonLink, shown);
        mark(labLink, !shown);
        if (!shown) {
            wasShown = false;
            Dom.root().removeAttribute("data-asking");
            return;
        }
        if (!steps.isReady()) {
            loadSteps();
            return;
        }
        String step = steps.known(state.lesson().step());
        steps.render(state, step);
        if (!step.equals(asked) || !wasShown) {
            wasShown = true;
            open(step);
        } else if (view != null) {
            view.render(state);
        }
    }

    private static void mark(HTMLElement link, boolean current) {
        if (current) {
            Dom.setAttribute(link, CURRENT, "page");
        } else {
            link.removeAttribute(CURRENT);
        }
    }

    private void loadSteps() {
        if (loading) {
            return;
        }
        loading = true;
        LessonText.load("steps.html", html -> {
            if (html == null) {
                tellFailure();
                return;
            }
            loading = false;
            HTMLElement list = Dom.byId("steps-list");
            LessonText.put(list, html);
            steps.begin(intents);
            intents.work(work -> work);
        });
    }

    private void open(String step) {
        boolean first = asked.isEmpty();
        asked = step;
        view = null;
        LessonText.load(step + ".html", html -> {
            if (!step.equals(asked)) {
                return;
            }
            if (html == null) {
                tellFailure();
                return;
            }
            LessonText.put(article, html);
            article.setAttribute("data-step", step);
            complete(step);
            view = new StepView(article, step, intents, later);
            if (!first) {
                article.focus();
                Dom.reveal(Dom.byId("steps"));
            }
            intents.work(work -> work);
        });
    }

    /** Says that something could not be loaded. It is asked for again when the person wants it. */
    private void tellFailure() {
        article.setTextContent("");
        Dom.child(article, "p", "notice notice-bad", Words.of("This part of the lesson could not be loaded."));
        HTMLElement again = Dom.button(article, "lesson-again", Words.of("Try again"));
        Dom.on(again, "click", () -> {
            article.setTextContent("");
            asked = "";
            loading = false;
            intents.work(work -> work);
        });
    }

    /** Adds what every step has: its number above the title, and the way to the next one. */
    private void complete(String step) {
        HTMLElement number = Dom.element("p", "step-number", steps.position(step));
        article.insertBefore(number, article.getFirstChild());
        NodeList<? extends HTMLElement> links = article.querySelectorAll("a[href^='?']");
        for (int i = 0; i < links.getLength(); i++) {
            HTMLElement link = links.get(i);
            String query = link.getAttribute("href");
            link.setAttribute("data-testid", "lesson-link");
            follow(link, () -> {
                intents.showLesson(false, step);
                intents.change(SetupQuery.parse(query).setup());
            });
        }
        NodeList<? extends HTMLElement> sections = article.querySelectorAll("a[href^='#']");
        for (int i = 0; i < sections.getLength(); i++) {
            String id = sections.get(i).getAttribute("href").substring(1);
            follow(sections.get(i), () -> openSection(id));
        }
        String next = steps.after(step);
        if (next != null) {
            HTMLElement line = Dom.child(article, "p", "step-next", "");
            HTMLElement button = Dom.button(line, "step-next", Words.of("Next: {0}", steps.title(next)));
            button.setClassName("button button-primary");
            Dom.on(button, "click", () -> intents.showLesson(true, next));
        }
    }

    /** Opens a section of the page and scrolls to it. */
    @JSBody(
            params = "id",
            script = "var section = document.getElementById(id); section.open = true; section.scrollIntoView();")
    private static native void openSection(String id);
}
