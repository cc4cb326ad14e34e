package initlab.page.handin;

import initlab.handin.HandIn;
import initlab.handin.Html;
import initlab.handin.Markdown;
import initlab.handin.Notebook;
import initlab.handin.StepOutline;
import initlab.lesson.Work;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.lesson.LessonText;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.work.RunPictures;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.JSBody;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;

/** The student's report: a name, a preview, printing, and files. */
public final class HandInView implements Panel {
    private static final String FILE = "initialization-lab-report";
    private static final int LONGEST = 80;

    private final HTMLInputElement name;
    private final HTMLElement preview;
    private List<StepOutline> steps = List.of();
    private Work work = Work.NONE;
    private Work shown;
    private String shownEngine = "";

    /** Builds the report in an element. */
    public HandInView(HTMLElement root, Intents intents) {
        HTMLElement line = Dom.child(root, "p", "handin-name", "");
        HTMLElement label = Dom.child(line, "label", "", Words.of("Your name"));
        label.setAttribute("for", "handin-name");
        name = (HTMLInputElement) Dom.child(line, "input", "", "");
        name.setId("handin-name");
        name.setType("text");
        name.setMaxLength(LONGEST);
        name.setAttribute("autocomplete", "name");
        name.setAttribute("data-testid", "handin-name");
        Dom.on(name, "input", () -> intents.work(now -> now.named(name.getValue())));
        HTMLElement buttons = Dom.child(root, "div", "handin-buttons", "");
        button(buttons, "print", Words.of("Print"), HandInView::print);
        button(
                buttons,
                "markdown",
                "Markdown",
                () -> Download.text(FILE + ".md", "text/markdown", Markdown.of(report())));
        button(
                buttons,
                "html",
                "HTML",
                () -> Download.text(FILE + ".html", "text/html", Html.page(report(), language())));
        button(
                buttons,
                "notebook",
                Words.of("Jupyter notebook"),
                () -> Download.text(FILE + ".ipynb", "application/json", Notebook.of(report(), work)));
        preview = Dom.child(root, "section", "handin", "");
        preview.setAttribute("data-testid", "handin-preview");
        preview.setAttribute("aria-label", Words.of("Your report"));
        LessonOutline.load(loaded -> {
            steps = loaded;
            shown = null;
            intents.work(now -> now);
        });
    }

    private static void button(HTMLElement parent, String name, String text, Runnable action) {
        Dom.on(Dom.button(parent, "handin-" + name, text), "click", action);
    }

    private HandIn report() {
        return new HandIn(work, today(), engine(), steps, RunPictures.of(work));
    }

    @Override
    public void render(PageState state) {
        work = state.lesson().work();
        if (work.equals(shown) && engine().equals(shownEngine) || steps.isEmpty()) {
            return;
        }
        shown = work;
        shownEngine = engine();
        if (!name.getValue().equals(work.name())) {
            name.setValue(work.name());
        }
        LessonText.put(preview, Html.fragment(report()));
    }

    @JSBody(script = "print();")
    private static native void print();

    @JSBody(script = "return globalThis.initlabLanguage;")
    private static native String language();

    /** The engine that trains, or why it is no longer the first; named by web/boot.js. */
    @JSBody(script = "return globalThis.initlabEngine;")
    private static native String engine();

    @JSBody(
            script = "return new Date().toLocaleDateString(globalThis.initlabLanguage, "
                    + "{ day: 'numeric', month: 'long', year: 'numeric' });")
    private static native String today();
}
