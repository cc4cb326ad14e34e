package initlab.e2e;

import initlab.e2e.ControlTable.Stage;
import java.util.List;
import java.util.function.Consumer;

/** The lesson's part of the table of all controls: a stage for each step. */
final class LessonControls {
    private static final String STEP = "document.getElementById('article').dataset.step";
    private static final String VIEW = "document.documentElement.dataset.view";
    private static final String FOCUSED = "document.activeElement === " + ControlTable.CONTROL;

    private LessonControls() {}

    static List<Stage> stages() {
        return List.of(
                model(),
                exercise("zeros", "zeros-cost 4", "zeros-gradient 3", "half-units 3", "half-cost 3"),
                exercise("random", "random-first 4", "random-gradient 3", "random-end 4"),
                exercise("he", "he-relu 4", "he-first 4", "he-scale 3", "he-range 3"),
                compare(),
                beyond());
    }

    private static Stage step(String name) {
        return new Stage("?step=" + name, lab -> {
            LessonIT.awaitStep(lab, name);
            // Tools for the work come with the first work.
            lab.page.locator("[data-testid^=skip-]").first().click();
            lab.part("work-clear").waitFor();
        });
    }

    private static Stage model() {
        Stage stage = step("model");
        questions(stage, "model-shape 3", "model-best 3");
        return stage.has(FOCUSED, "code-line-0")
                .has(ControlTable.STATE, "lesson-train")
                .after(lab -> lab.awaitState("finished"), ControlTable.DOWNLOAD, "work-save")
                .takes("{\"answers\":", ControlTable.NOTICES, "work-file")
                .after(lab -> lab.page.onceDialog(dialog -> dialog.accept()), ControlTable.KEPT, "work-clear")
                .has(
                        STEP,
                        "step-next",
                        "step-random",
                        "step-he",
                        "step-compare",
                        "step-beyond",
                        "step-zeros",
                        "step-model")
                .has(VIEW, "view-lab", "view-lesson");
    }

    private static Stage exercise(String name, String... questions) {
        Stage stage = step(name);
        questions(stage, questions);
        String code = "document.querySelector('[data-testid=cell-" + name + "-code]').value";
        String verdict = "document.querySelector('[data-testid=verdict-" + name + "]').textContent";
        String hint = "document.querySelector('[data-testid=hint-" + name + "]').textContent";
        // From a cell that is not filled in, a notice says so.
        String columns = "document.querySelectorAll('[data-testid=column]').length + " + ControlTable.NOTICES;
        stage.takes("x = 1", code, "cell-" + name + "-code")
                .has(verdict, "run-" + name)
                .has(hint, "next-hint-" + name)
                .after(lab -> lab.page.onceDialog(dialog -> dialog.accept()), code, "original-" + name)
                .has(columns, "train-" + name)
                .takes("seen", ControlTable.KEPT, "lesson-note-" + name + "-note")
                .has(ControlTable.STATE, "lesson-train");
        if (name.equals("zeros")) {
            stage.after(lab -> lab.awaitState("finished"), ControlTable.STATE, "lesson-train 2");
        }
        if (name.equals("he")) {
            stage.has("document.querySelector('[data-testid=lesson-scale-value]').textContent", "lesson-scale");
        }
        return stage;
    }

    private static Stage compare() {
        Stage stage = step("compare");
        questions(stage, "compare-draw 3");
        return stage.takes("seen", ControlTable.KEPT, "lesson-note-compare-conclusion")
                .after(ControlTable::narrow, ControlTable.SCROLLED, "Your runs");
    }

    private static Stage beyond() {
        Stage stage = step("beyond");
        questions(stage, "beyond-seed 3");
        stage.takes("Ada", ControlTable.KEPT, "handin-name")
                .has(ControlTable.DOWNLOAD, "handin-markdown", "handin-html", "handin-notebook")
                .after(
                        lab -> lab.page.evaluate("() => { window.print = () => { window.printed = true; }; }"),
                        "window.printed === true",
                        "handin-print");
        Consumer<Lab> back = lab -> {
            if (!lab.root("view").equals("lesson")) {
                lab.page.goBack();
                LessonIT.awaitStep(lab, "beyond");
            }
        };
        for (String number : new String[] {"", " 2", " 3", " 4", " 5"}) {
            stage.after(back, ControlTable.ADDRESS, "lesson-link" + number);
        }
        stage.after(back, "document.getElementById('seeds').open", "Many seeds")
                .has("document.getElementById('papers').open", "Published experiments")
                .has("document.getElementById('map').open", "Map");
        return stage;
    }

    /** Questions, each with its number of answers. An answer that is compared with a run is fixed until the work is deleted. */
    private static void questions(Stage stage, String... questions) {
        for (String question : questions) {
            String name = question.substring(0, question.indexOf(' '));
            int answers = Integer.parseInt(question.substring(question.indexOf(' ') + 1));
            for (int i = 0; i < answers; i++) {
                stage.after(lab -> free(lab, name), ControlTable.KEPT, name + "-" + i);
            }
            stage.after(
                    lab -> {
                        if (!lab.part("skip-" + name).isVisible()) {
                            clear(lab);
                        }
                    },
                    ControlTable.KEPT,
                    "skip-" + name);
        }
    }

    private static void free(Lab lab, String question) {
        if (lab.part(question + "-0").isDisabled()) {
            clear(lab);
        }
    }

    private static void clear(Lab lab) {
        lab.page.onceDialog(dialog -> dialog.accept());
        lab.part("work-clear").click();
        lab.awaitDrawn();
    }
}
