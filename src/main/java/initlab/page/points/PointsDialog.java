package initlab.page.points;

import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.data.PointsDraft;
import initlab.data.TrainTestSplit;
import initlab.files.Content;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.table.Choices;
import initlab.table.Reading;
import initlab.table.Sheet;
import initlab.table.TableException;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** The dialog for the student's own points: a plane and a table, two views of one draft. */
public final class PointsDialog {
    /** The name of the file with the points. */
    public static final String FILE = "initialization-lab-points.csv";

    private final HTMLElement dialog = Dom.byId("points");
    private final HTMLTextAreaElement table = (HTMLTextAreaElement) Dom.byId("points-table");
    private final HTMLElement problem = Dom.byId("points-problem");
    private final HTMLElement note = Dom.byId("points-note");
    private final HTMLElement undo = Dom.byId("points-undo");
    private final PointsDraft draft = new PointsDraft();
    private final PointsPlane plane;
    private final Used used;
    /** The text that was last read from the table or written to it. */
    private String text = "";
    /** Whether the table holds a text that cannot be read; it is kept until the student corrects it. */
    private boolean invalid;
    /** Whether nothing has been drawn since then, so that the points on the plane are not those that the student means. */
    private boolean unread;

    /** Receives the points to train on. */
    public interface Used {
        /** The student has chosen the points. */
        void used(PointSet points);
    }

    /** Connects the dialog, which stays closed. */
    public PointsDialog(Used used) {
        this.used = used;
        plane = new PointsPlane((HTMLCanvasElement) Dom.byId("points-plane"), draft, new PointsPlane.Events() {
            @Override
            public void changed() {
                showCounts();
            }

            @Override
            public void done() {
                drawn();
            }

            @Override
            public void brushChanged(int brush) {
                Dom.check("brush", String.valueOf(brush));
                plane.setBrush(brush);
                say(Words.of("Class {0}", brush));
            }

            @Override
            public void say(String words) {
                Dom.setText(Dom.byId("points-cross"), words);
            }
        });
        Dom.onChoice("brush", value -> plane.setBrush(Integer.parseInt(value)));
        onClick("points-undo", () -> {
            draft.undo();
            drawn();
        });
        onClick("points-clear", () -> {
            draft.clear();
            drawn();
        });
        onClick("points-csv", () -> Download.text(FILE, "text/csv", CsvPoints.format(draft.points(), '\n') + "\n"));
        onClick("points-use", this::use);
        onClick("points-cancel", () -> DialogEvents.close(dialog));
        DialogEvents.onTable(table, () -> {
            if (!table.getValue().equals(text)) {
                read(table.getValue());
            }
        });
        DialogEvents.onFile(dialog, Dom.input("points-file"), this::file);
        // Keys pressed here are not commands to the page below.
        dialog.addEventListener("keydown", event -> event.stopPropagation());
    }

    private static void onClick(String id, Runnable does) {
        Dom.on(Dom.byId(id), "click", () -> does.run());
    }

    /** Opens the dialog with the points in use; with null, it continues with the last draft. */
    public void open(PointSet inUse) {
        if (inUse != null && !CsvPoints.format(inUse, '\n').equals(CsvPoints.format(draft.points(), '\n'))) {
            draft.replace(inUse);
            drawn();
        }
        showCounts();
        DialogEvents.open(dialog);
        plane.draw();
    }

    private void file(String content, String name) {
        if (content == null) {
            refuse(Words.of("“{0}” is too large for a table of points, or cannot be read.", name));
        } else {
            table.setValue(content);
            read(content);
        }
    }

    private void read(String newText) {
        text = newText;
        try {
            if (newText.isBlank()) {
                draft.clear();
                accept("");
                return;
            }
            Reading reading = Reading.of(Sheet.of(new Content.Text(newText, List.of())), Choices.NONE);
            if (reading.problem() != null) {
                refuse(reading.problem().getMessage());
                return;
            }
            draft.replace(reading.scaled());
            accept(String.join(" ", reading.notes()));
        } catch (TableException e) {
            refuse(e.getMessage());
        }
    }

    private void accept(String notes) {
        setInvalid(false);
        unread = false;
        Dom.setText(problem, "");
        Dom.setText(note, notes);
        showCounts();
        plane.draw();
    }

    private void setInvalid(boolean on) {
        invalid = on;
        Dom.setFlag(table, "aria-invalid", on);
    }

    /** Says what is wrong; the text and the points stay as they are. */
    private void refuse(String words) {
        unread = true;
        Dom.setText(problem, words + " " + Words.of("The plane still shows the last valid points."));
        setInvalid(true);
    }

    /** Updates the table after a stroke, unless it holds an invalid text, which must not be lost. */
    private void drawn() {
        unread = false;
        if (!invalid) {
            text = CsvPoints.format(draft.points(), '\n');
            table.setValue(text);
            Dom.setText(problem, "");
        }
        Dom.setText(note, "");
        showCounts();
        plane.draw();
    }

    private void showCounts() {
        int zeros = draft.count(0);
        int ones = draft.count(1);
        int kept = zeros / TrainTestSplit.EVERY + ones / TrainTestSplit.EVERY;
        Dom.setText(
                Dom.byId("points-counts"),
                Words.of(
                                "Class 0: {0}, class 1: {1}. For training: {2}, for testing: {3} (every fourth point "
                                        + "of each class).",
                                zeros, ones, zeros + ones - kept, kept)
                        + (zeros + ones == CsvPoints.MAX_POINTS
                                ? " " + Words.of("At most {0} points are allowed.", CsvPoints.MAX_POINTS)
                                : ""));
        if (draft.canUndo()) {
            undo.removeAttribute("disabled");
        } else {
            undo.setAttribute("disabled", "");
        }
    }

    private void use() {
        PointSet points = draft.points();
        String lack = CsvPoints.lack(points);
        if (unread) {
            table.focus();
        } else if (lack != null) {
            Dom.setText(problem, lack);
        } else {
            DialogEvents.close(dialog);
            used.used(points);
        }
    }
}
