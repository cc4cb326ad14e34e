package initlab.page.report;

import initlab.network.Initialization;
import initlab.notebook.ExerciseCheck;
import initlab.numpy.PythonFloat;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.print.Printed;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.storage.Storage;
import initlab.session.RunFrame;
import initlab.session.RunView;
import initlab.setup.Setup;
import initlab.setup.SetupQuery;
import initlab.training.Verdict;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** The exercises, each with a field for notes. The notes survive a reload and can be saved as Markdown. */
final class Exercises implements Panel, Printed {
    private static final String KEY = "note.";
    private static final String FILE = "initialization-lab-notes.md";

    private final HTMLTextAreaElement[] notes = new HTMLTextAreaElement[Exercise.ALL.size()];
    private final List<HTMLElement> printedNotes = new ArrayList<>();
    private final Signature signature;
    private final HTMLElement problem;
    /** Whether the notes have not changed since they were saved as a file. */
    private boolean downloaded;

    Exercises(HTMLElement body, Intents intents) {
        signature = new Signature(body);
        HTMLElement grid = Dom.child(body, "div", "report-columns", "");
        for (int i = 0; i < notes.length; i++) {
            Exercise exercise = Exercise.ALL.get(i);
            HTMLElement column = Dom.child(grid, "div", "exercise", "");
            Dom.child(column, "h4", "", exercise.title());
            Dom.child(column, "p", "", exercise.task());
            Dom.child(column, "p", "question", exercise.question());
            formulaCheck(column, exercise);
            HTMLElement label = Dom.child(column, "label", "muted", Words.of("Your observations"));
            label.setAttribute("for", "note-" + exercise.key());
            notes[i] = (HTMLTextAreaElement) Dom.child(column, "textarea", "", "");
            notes[i].setId("note-" + exercise.key());
            notes[i].setAttribute("data-testid", "note-" + exercise.key());
            notes[i].setRows(5);
            notes[i].setValue(Storage.read(KEY + exercise.key()));
            HTMLTextAreaElement note = notes[i];
            Dom.on(note, "input", () -> keep(exercise, note));
        }
        problem = Dom.child(body, "p", "problem", "");
        problem.setAttribute("role", "status");
        HTMLElement buttons = Dom.child(body, "div", "report-buttons", "");
        Dom.on(Dom.button(buttons, "notes-download", Words.of("Download as Markdown")), "click", () -> {
            downloaded = true;
            intents.save(state -> Download.text(FILE, "text/markdown", markdown(state)));
        });
        Dom.on(Dom.button(buttons, "notes-clear", Words.of("Clear the notes")), "click", () -> clear());
        // The person should know before writing at length.
        say(Storage.write("probe", "1") && Storage.write("probe", ""));
        Window.current().addEventListener("beforeunload", event -> {
            if (!downloaded && !areKept()) {
                event.preventDefault();
            }
        });
    }

    /** A field for the exercise's initializer, which is checked against the matrices that the notebook expects. */
    private static void formulaCheck(HTMLElement column, Exercise exercise) {
        HTMLElement label = Dom.child(
                column,
                "label",
                "muted",
                Words.of("Your initializer for layers {0}, seed 3", ExerciseCheck.dims(exercise.key())));
        label.setAttribute("for", "check-" + exercise.key());
        HTMLElement line = Dom.child(column, "div", "check-line", "");
        HTMLInputElement formula = (HTMLInputElement) Dom.child(line, "input", "", "");
        formula.setId("check-" + exercise.key());
        formula.setAttribute("data-testid", "check-" + exercise.key());
        formula.setType("text");
        formula.setPlaceholder(Words.of("normal(…) or uniform(…)"));
        formula.setAttribute("spellcheck", "false");
        HTMLElement result = Dom.child(column, "p", "check-result", "");
        result.setAttribute("role", "status");
        result.setAttribute("data-testid", "check-result-" + exercise.key());
        Dom.on(
                Dom.button(line, "check-button-" + exercise.key(), Words.of("Check")),
                "click",
                () -> check(exercise, formula, result));
        Dom.on(formula, "change", () -> check(exercise, formula, result));
    }

    private static void check(Exercise exercise, HTMLInputElement formula, HTMLElement result) {
        String text;
        boolean right = false;
        try {
            Initialization initialization = Initialization.typed(formula.getValue());
            String difference = ExerciseCheck.firstDifference(exercise.key(), initialization);
            right = difference == null;
            text = (right ? Words.of("✓ Every entry is the notebook’s.") : "≠ " + difference)
                    + (initialization.remark() == null ? "" : " " + initialization.remark());
        } catch (IllegalArgumentException problem) {
            text = problem.getMessage();
        }
        Dom.setText(result, text);
        Dom.setAttribute(result, "data-right", String.valueOf(right));
    }

    private void keep(Exercise exercise, HTMLTextAreaElement note) {
        downloaded = false;
        Storage.write(KEY + exercise.key(), note.getValue());
        say(areKept());
    }

    private boolean areKept() {
        for (int i = 0; i < notes.length; i++) {
            if (!Storage.read(KEY + Exercise.ALL.get(i).key()).equals(notes[i].getValue())) {
                return false;
            }
        }
        return true;
    }

    private void say(boolean kept) {
        Dom.setText(
                problem,
                kept
                        ? ""
                        : Words.of(
                                "This browser keeps nothing for the lab because its storage is full or disabled. Your "
                                        + "notes will be lost when you leave the page: download them first."));
    }

    private void clear() {
        if (Window.confirm(Words.of("Delete your notes on all three exercises? This cannot be undone."))) {
            for (int i = 0; i < notes.length; i++) {
                notes[i].setValue("");
                keep(Exercise.ALL.get(i), notes[i]);
            }
        }
    }

    @Override
    public void render(PageState state) {
        // The notes belong to the person; nothing here depends on the page state.
    }

    /** A text field shows only a part of a long note, so the whole text is printed instead. */
    @Override
    public void beforePrint() {
        signature.beforePrint();
        for (HTMLTextAreaElement note : notes) {
            HTMLElement text = Dom.element("p", "printed-note", note.getValue());
            note.getParentNode().appendChild(text);
            printedNotes.add(text);
        }
    }

    @Override
    public void afterPrint() {
        signature.afterPrint();
        printedNotes.forEach(HTMLElement::delete);
        printedNotes.clear();
    }

    private String markdown(PageState state) {
        Setup setup = state.setup();
        String query = SetupQuery.format(setup);
        StringBuilder text = new StringBuilder("# ")
                .append(Words.of("Initialization Lab: my observations"))
                .append("\n\n");
        text.append(Words.of(
                        "Set-up: layers {0}, learning rate {1}, {2} iterations, seed {3}, noise {4}",
                        setup.layerDims(),
                        PythonFloat.repr(setup.learningRate()),
                        setup.iterations(),
                        setup.seed(),
                        PythonFloat.repr(setup.noise())))
                .append(query.isEmpty() ? "" : " (`?" + query + "`)")
                .append("\n\n| ")
                .append(String.join(" | ", ClosingTable.HEADS))
                .append(" |\n|---|---|---|---|---|---|\n");
        for (RunView run : state.runs()) {
            if (!run.isShown()) {
                continue;
            }
            RunFrame frame = run.frame();
            Verdict verdict = run.verdict();
            text.append("| ")
                    .append(Initialization.of(run.initialization()).title())
                    .append(" | ")
                    .append(frame.iteration())
                    .append(" | ")
                    .append(percent(frame.trainAccuracy()))
                    .append(" | ")
                    .append(percent(frame.testAccuracy()))
                    .append(" | ")
                    .append(PythonFloat.repr(frame.cost()))
                    .append(" | ")
                    .append(verdict.head())
                    .append(". ")
                    .append(verdict.rest())
                    .append(" |\n");
        }
        for (int i = 0; i < notes.length; i++) {
            Exercise exercise = Exercise.ALL.get(i);
            String note = notes[i].getValue().trim();
            text.append("\n## ")
                    .append(exercise.title())
                    .append("\n\n")
                    .append(exercise.question())
                    .append("\n\n")
                    .append(note.isEmpty() ? Words.of("(no observations)") : note)
                    .append('\n');
        }
        return text.toString();
    }

    /** A share as a percentage with at most one decimal. Files have a decimal point in every language. */
    private static String percent(double share) {
        long tenths = Math.round(1000 * share);
        return Words.of("{0}%", tenths / 10 + (tenths % 10 == 0 ? "" : "." + tenths % 10));
    }
}
