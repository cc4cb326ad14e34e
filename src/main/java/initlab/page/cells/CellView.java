package initlab.page.cells;

import initlab.initializer.Initialization;
import initlab.lesson.CellCheck;
import initlab.lesson.CellWork;
import initlab.lesson.Scaffold;
import initlab.page.dom.Dom;
import initlab.page.state.Intents;
import initlab.page.state.PageState;
import initlab.page.state.Panel;
import initlab.page.state.Speed;
import initlab.page.workers.CellRunner;
import initlab.setup.Settings;
import initlab.setup.Setup;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.browser.Window;
import org.teavm.jso.dom.html.HTMLElement;

/** A code cell: the student's function, what the check says of it, and hints. */
public final class CellView implements Panel {
    private final String exercise;
    private final Intents intents;
    private final CellRunner runner = new CellRunner();
    private final Editor editor;
    private final CellOutput output;
    private final HTMLElement run;
    private final HTMLElement hint;
    private final HTMLElement hintText;
    private final HTMLElement startAgain;
    private List<String> hints = List.of();
    private CellWork shown;
    private boolean running;

    /** Builds the cell of an exercise and starts its worker. */
    public CellView(HTMLElement root, String exercise, Intents intents) {
        this.exercise = exercise;
        this.intents = intents;
        root.setAttribute("data-testid", "cell-" + exercise);
        HTMLElement frame = Dom.child(root, "div", "cell", "");
        editor = new Editor(
                frame,
                "cell-" + exercise + "-code",
                Words.of("Python code of the exercise {0}", exercise),
                Words.of("Tab indents; press Escape first to leave the editor with Tab."),
                this::typed);
        output = new CellOutput(frame, exercise);
        hintText = Dom.child(frame, "p", "cell-hint", "");
        hintText.setAttribute("role", "status");
        hintText.setAttribute("data-testid", "hint-" + exercise);
        HTMLElement foot = Dom.child(frame, "div", "cell-foot", "");
        run = Dom.button(foot, "run-" + exercise, Words.of("Run and check"));
        run.setClassName("button button-primary");
        HTMLElement mine = Dom.button(foot, "train-" + exercise, Words.of("Train the lab with mine"));
        Dom.on(mine, "click", this::trainMine);
        hint = Dom.child(foot, "button", "link", "");
        hint.setAttribute("type", "button");
        hint.setAttribute("data-testid", "next-hint-" + exercise);
        startAgain = Dom.child(foot, "button", "link", Words.of("Original code"));
        startAgain.setAttribute("type", "button");
        startAgain.setAttribute("data-testid", "original-" + exercise);
        Dom.on(run, "click", this::check);
        Dom.on(hint, "click", this::nextHint);
        Dom.on(startAgain, "click", this::startAgain);
        editor.setText(Scaffold.of(exercise));
        runner.open();
    }

    private void typed() {
        String source = editor.text();
        output.clear();
        intents.work(
                work -> work.with(exercise, cell(work.cells().get(exercise)).edited(source)));
    }

    private CellWork cell(CellWork kept) {
        return kept == null ? new CellWork(Scaffold.of(exercise), CellWork.Outcome.NOT_RUN, "", "", 0) : kept;
    }

    private void check() {
        String source = editor.text();
        setRunning(true);
        runner.check(exercise, source, (check, newHints) -> {
            setRunning(false);
            hints = newHints.isEmpty() ? hints : newHints;
            editor.mark(check.line(), column(check), end(check));
            Dom.setFlag(editor.area(), "aria-invalid", !check.passed());
            output.show(check);
            intents.work(work -> work.with(
                    exercise,
                    cell(work.cells().get(exercise))
                            .edited(source)
                            .checked(check.outcome(), check.words(), check.printed())));
        });
    }

    private static int column(CellCheck check) {
        return check.error() == null ? 0 : check.error().column();
    }

    private static int end(CellCheck check) {
        return check.error() == null ? 0 : check.error().end();
    }

    private void setRunning(boolean on) {
        running = on;
        Dom.setAttribute(run, "aria-disabled", String.valueOf(on));
        Dom.setText(run, on ? Words.of("Running …") : Words.of("Run and check"));
    }

    /** The hints come with a check, since the check knows the exercise. */
    private void nextHint() {
        if (!hints.isEmpty()) {
            intents.work(work -> {
                CellWork cell = cell(work.cells().get(exercise));
                return work.with(exercise, cell.withHints(Math.min(cell.hints() + 1, hints.size())));
            });
        } else if (!running) {
            setRunning(true);
            runner.check(exercise, "", (check, newHints) -> {
                setRunning(false);
                hints = newHints;
                if (!hints.isEmpty()) {
                    nextHint();
                }
            });
        }
    }

    /** Starts a column from the function, beside the start that the exercise asks for. */
    private void trainMine() {
        Setup setup = Setup.NOTEBOOK
                .with(Settings.INITIALIZATIONS, List.of(exercise, Initialization.MINE))
                .with(Settings.CELL, editor.text());
        intents.change(setup);
        intents.show(view -> view.withSpeed(Speed.FASTEST));
        intents.train();
    }

    private void startAgain() {
        if (editor.text().equals(Scaffold.of(exercise))
                || Window.confirm(Words.of("Replace your code by the original? This cannot be undone."))) {
            editor.mark(0, 0, 0);
            output.clear();
            intents.work(
                    work -> work.with(exercise, cell(work.cells().get(exercise)).edited(Scaffold.of(exercise))));
        }
    }

    @Override
    public void render(PageState state) {
        CellWork cell = cell(state.lesson().work().cells().get(exercise));
        if (cell.equals(shown)) {
            return;
        }
        shown = cell;
        editor.setText(cell.source());
        int read = cell.hints();
        hint.setHidden(read >= CellWork.HINTS);
        Dom.setText(
                hint,
                read == 0
                        ? Words.of("A hint")
                        : read == CellWork.HINTS - 1 ? Words.of("The notebook’s answer") : Words.of("Another hint"));
        Dom.setText(hintText, read == 0 || hints.isEmpty() ? "" : hints.get(Math.min(read, hints.size()) - 1));
    }
}
