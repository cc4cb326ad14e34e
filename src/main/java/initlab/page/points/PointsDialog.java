package initlab.page.points;

import initlab.data.CsvException;
import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.data.PointsDraft;
import initlab.data.TrainTestSplit;
import initlab.data.ViewFit;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** Points of the student's own, drawn or as a table: two views of one draft. */
public final class PointsDialog {
    /** What the file of the points is called. */
    public static final String FILE = "initialization-lab-points.csv";

    private final HTMLElement dialog = Dom.byId("points");
    private final HTMLTextAreaElement table = (HTMLTextAreaElement) Dom.byId("points-table");
    private final HTMLElement problem = Dom.byId("points-problem");
    private final HTMLElement note = Dom.byId("points-note");
    private final HTMLElement undo = Dom.byId("points-undo");
    private final PointsDraft draft = new PointsDraft();
    private final PointsPlane plane;
    private final Used used;
    /** The text last read or written here: only what differs is read. */
    private String text = "";
    /** Whether the table cannot be read and nothing was drawn since: then the points are not what the student means. */
    private boolean unread;

    /** Receives points to train on. */
    public interface Used {
        void used(PointSet points);
    }

    /** Brings the dialog to life, closed. */
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
        DialogEvents.onFile(dialog, Dom.byId("points-file"), this::file);
    }

    private static void onClick(String id, Runnable does) {
        Dom.byId(id).addEventListener("click", event -> does.run());
    }

    /** Opens with the points in use; null to go on with the draft as it was left. */
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
            ViewFit fit = ViewFit.of(CsvPoints.parse(newText));
            draft.replace(fit.points());
            accept(
                    !fit.isScaled()
                            ? ""
                            : Words.of(
                                    "They reach beyond the plane, so they are scaled to it, here and for the "
                                            + "training: x from {0} to {1}, y from {2} to {3}.",
                                    number(fit.low()[0]),
                                    number(fit.high()[0]),
                                    number(fit.low()[1]),
                                    number(fit.high()[1])));
        } catch (CsvException e) {
            refuse(e.getMessage());
        }
    }

    /** As many decimals as make a difference to a person. */
    private static String number(double value) {
        return NumberText.fixed(value, Math.abs(value) < 10 ? 2 : 0);
    }

    private void accept(String scaled) {
        unread = false;
        Dom.setText(problem, "");
        Dom.setText(note, scaled);
        table.removeAttribute("aria-invalid");
        showCounts();
        plane.draw();
    }

    /** Names what is wrong; text and points stay. */
    private void refuse(String words) {
        unread = true;
        Dom.setText(problem, words + " " + Words.of("The points on the plane are still the last good ones."));
        table.setAttribute("aria-invalid", "true");
    }

    /** After a stroke: the table follows, unless it holds something that could not be read and must not be lost. */
    private void drawn() {
        unread = false;
        if (!table.hasAttribute("aria-invalid")) {
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
                                "Class 0: {0}, class 1: {1}. To train on: {2}, for the test: {3}, "
                                        + "every fourth of each class.",
                                zeros, ones, zeros + ones - kept, kept)
                        + (zeros + ones == CsvPoints.MAX_POINTS
                                ? " " + Words.of("More than {0} there cannot be.", CsvPoints.MAX_POINTS)
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
