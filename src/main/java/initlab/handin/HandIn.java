package initlab.handin;

import initlab.handin.StepOutline.Cell;
import initlab.handin.StepOutline.Item;
import initlab.handin.StepOutline.Note;
import initlab.handin.StepOutline.Question;
import initlab.initializer.Initialization;
import initlab.lesson.CellWork;
import initlab.lesson.Choice;
import initlab.lesson.Entries;
import initlab.lesson.FigureName.Moment;
import initlab.lesson.Figures;
import initlab.lesson.RunRecord;
import initlab.lesson.Work;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** A student's report, which each format writes in its own way. */
public final class HandIn {
    private static final int DIGITS = 4;

    private final Work work;
    private final String date;
    private final String engine;
    private final List<StepOutline> steps;
    private final Entries<String> pictures;

    /**
     * The report of a student's work.
     *
     * @param date the day, as the page's language writes it
     * @param engine what trained the runs; if the lab had to leave an engine, a sentence that says why
     * @param steps what the lesson asks for, in order
     * @param pictures of runs, by initialization: data addresses of PNGs
     */
    public HandIn(Work work, String date, String engine, List<StepOutline> steps, Entries<String> pictures) {
        this.work = work;
        this.date = date;
        this.engine = engine;
        this.steps = steps;
        this.pictures = pictures;
    }

    /** Writes the report. */
    void write(Format format) {
        format.heading(1, Words.of("Initialization Lab: report"));
        format.paragraph(Words.of("Name"), work.name().isEmpty() ? "–" : work.name());
        format.paragraph(Words.of("Date"), date);
        format.paragraph(Words.of("Engine"), engine);
        for (StepOutline step : steps) {
            if (!step.items().isEmpty()) {
                format.heading(2, step.title());
            }
            for (Item item : step.items()) {
                if (item instanceof Question question) {
                    question(format, question);
                } else if (item instanceof Note note) {
                    String text = work.notes().get(note.id());
                    format.paragraph(note.label(), text == null ? Words.of("(nothing written)") : text);
                } else if (item instanceof Cell cell) {
                    cell(format, cell);
                }
            }
        }
        runs(format);
    }

    private void question(Format format, Question question) {
        format.paragraph(Words.of("Question"), question.text());
        Integer answer = work.answers().get(question.id());
        boolean chosen =
                answer != null && answer >= 0 && answer < question.choices().size();
        String given = chosen
                ? question.choices().get(answer).text()
                : answer == null ? Words.of("not answered") : Words.of("skipped");
        String right = right(question);
        String outcome = right == null
                ? ""
                : chosen && right.equals(given)
                        ? " ✓"
                        : (chosen ? " ✗ " : " ") + Words.of("(what happened: {0})", right);
        format.paragraph(Words.of("Prediction"), given + outcome);
    }

    /** The right option's text; null while it is not known. */
    private String right(Question question) {
        for (Choice choice : question.choices()) {
            double value = choice.figure() == null ? 0 : figure(choice);
            if (choice.isKnown(value) && choice.isRight(value)) {
                return choice.text();
            }
        }
        return null;
    }

    private double figure(Choice choice) {
        RunRecord run = work.runs().get(choice.figure().run());
        Figures figures = run == null ? null : choice.figure().moment() == Moment.FIRST ? run.first() : run.last();
        return figures == null ? Double.NaN : figures.named(choice.figure().figure());
    }

    private void cell(Format format, Cell cell) {
        CellWork kept = work.cells().get(cell.exercise());
        String name = "initialize_parameters_" + cell.exercise();
        if (kept == null) {
            format.paragraph(name, Words.of("not written"));
            return;
        }
        boolean passed = kept.outcome() == CellWork.Outcome.PASSED;
        String outcome = passed
                ? Words.of("✓ right")
                : kept.outcome() == CellWork.Outcome.NOT_RUN ? Words.of("not run") : "✗ " + kept.words();
        if (kept.hasSeenAnswer()) {
            outcome += " " + Words.of("(after reading the notebook’s answer)");
        } else if (kept.hints() > 0) {
            outcome += " " + Words.of("(hints read: {0})", kept.hints());
        }
        format.paragraph(name, outcome);
        format.code(cell.exercise(), kept.source(), kept.printed(), passed);
    }

    private void runs(Format format) {
        format.heading(2, Words.of("Runs"));
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                Words.of("start"),
                Words.of("first cost"),
                Words.of("last cost"),
                Words.of("train"),
                Words.of("test"),
                Words.of("what happened")));
        for (String name : work.runs().names()) {
            RunRecord run = work.runs().get(name);
            if (run.last() != null) {
                rows.add(List.of(
                        Initialization.of(name).title(),
                        NumberText.fixed(run.first().cost(), DIGITS),
                        NumberText.fixed(run.last().cost(), DIGITS),
                        NumberText.percent(run.last().train()),
                        NumberText.percent(run.last().test()),
                        run.verdict()));
            }
        }
        if (rows.size() == 1) {
            format.paragraph("", Words.of("No run has been trained to its end."));
            return;
        }
        format.table(rows);
        for (String name : pictures.names()) {
            if (work.runs().get(name) != null) {
                format.picture(Initialization.of(name).title(), pictures.get(name));
            }
        }
    }
}
