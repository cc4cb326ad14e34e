package initlab.page.points;

import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.data.PointsDraft;
import initlab.data.TrainTestSplit;
import initlab.description.ClassText;
import initlab.export.PointsCsv;
import initlab.page.dom.Dom;
import initlab.page.dom.Download;
import initlab.page.workers.TablePreview;
import initlab.setup.ClassNames;
import initlab.setup.OwnAxes;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.dom.html.HTMLCanvasElement;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.file.Blob;

/** The dialog for the person's own points: a plane and a table, two views of one draft. */
public final class PointsDialog {
    /** The name of the file with the points. */
    public static final String FILE = "initialization-lab-points.csv";

    private final HTMLElement dialog = Dom.byId("points");
    private final HTMLElement undo = Dom.byId("points-undo");
    private final PointsDraft draft = new PointsDraft();
    private final PointsPlane plane;
    private final TableInput table;
    private final Used used;
    private ClassNames names = ClassNames.DEFAULT;
    /** The names and units of the coordinates; null for those in use. */
    private OwnAxes axes;
    /** Whether the points are used as soon as the table is read. */
    private boolean usedWhenRead;

    /** Receives the points to train on. */
    public interface Used {
        /**
         * The person has chosen the points.
         *
         * @param axes the names and units of the coordinates; null for those in use
         */
        void used(PointSet points, ClassNames names, OwnAxes axes);
    }

    /** Connects the dialog, which stays closed. */
    public PointsDialog(Used used) {
        this.used = used;
        plane = new PointsPlane((HTMLCanvasElement) Dom.byId("points-plane"), draft, new PointsPlane.Events() {
            @Override
            public void drawn() {
                showCounts();
            }

            @Override
            public void done() {
                showDrawn();
            }

            @Override
            public void brushChanged(int brush) {
                Dom.check("brush", String.valueOf(brush));
                plane.setBrush(brush);
                say(ClassText.atBeginning(names, brush));
            }

            @Override
            public void say(String words) {
                Dom.setText(Dom.byId("points-cross"), words);
            }
        });
        table = new TableInput(dialog, new TableInput.Listener() {
            @Override
            public void read(TablePreview preview) {
                take(preview);
            }

            @Override
            public void cleared() {
                draft.clear();
                plane.draw();
                setNames(ClassNames.DEFAULT);
                axes = OwnAxes.DEFAULT;
            }

            @Override
            public void ended() {
                if (usedWhenRead) {
                    usedWhenRead = false;
                    use();
                }
            }
        });
        Dom.onChoice("brush", value -> plane.setBrush(Integer.parseInt(value)));
        onClick("points-undo", () -> {
            draft.undo();
            showDrawn();
        });
        onClick("points-clear", () -> {
            draft.clear();
            showDrawn();
        });
        onClick("points-csv", () -> Download.text(FILE, "text/csv", PointsCsv.of(draft.points(), names)));
        onClick("points-use", this::use);
        onClick("points-cancel", () -> Dom.closeDialog(dialog));
        // Keys pressed here are not commands to the page below.
        dialog.addEventListener("keydown", event -> event.stopPropagation());
    }

    private static void onClick(String id, Runnable does) {
        Dom.on(Dom.byId(id), "click", () -> does.run());
    }

    /** Opens the dialog with the points in use; with null, it continues with the last draft. */
    public void open(PointSet inUse, ClassNames namesInUse) {
        if (inUse != null && !(names.equals(namesInUse) && inUse.hasSameNumbers(draft.points()))) {
            draft.replace(inUse);
            names = namesInUse;
            axes = null;
            showDrawn();
        }
        setNames(names);
        Dom.openDialog(dialog);
        plane.draw();
    }

    /** Opens the dialog, unless it is open, and reads a file. */
    public void open(Blob file, String name) {
        if (!dialog.hasAttribute("open")) {
            Dom.openDialog(dialog);
            setNames(names);
            plane.draw();
        }
        table.readFile(file, name);
    }

    private void take(TablePreview preview) {
        draft.replace(preview.points());
        setNames(preview.names());
        axes = preview.axes();
        if (preview.text() == null) {
            table.showText(written());
        }
        plane.draw();
    }

    /** The draft as the table shows it: without a line end after the last line; null if it is too long to be edited. */
    private String written() {
        return draft.points().size() > TableInput.MOST_LISTED
                ? null
                : PointsCsv.of(draft.points(), names).trim();
    }

    private void setNames(ClassNames newNames) {
        names = newNames;
        Dom.setText(Dom.byId("brush-0-name"), "● " + ClassText.inSentence(names, 0));
        Dom.setText(Dom.byId("brush-1-name"), "◆ " + ClassText.inSentence(names, 1));
        showCounts();
    }

    /** Updates the table after a stroke. */
    private void showDrawn() {
        table.showDrawn(written());
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
                                "{0}: {1}, {2}: {3}. For training: {4}, for testing: {5} (every fourth point of each "
                                        + "class).",
                                ClassText.atBeginning(names, 0),
                                NumberText.grouped(zeros),
                                ClassText.inSentence(names, 1),
                                NumberText.grouped(ones),
                                NumberText.grouped(zeros + ones - kept),
                                NumberText.grouped(kept))
                        + (zeros + ones == CsvPoints.MAX_POINTS
                                ? " "
                                        + Words.of(
                                                "At most {0} points are allowed.",
                                                NumberText.grouped(CsvPoints.MAX_POINTS))
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
        if (table.isReading()) {
            usedWhenRead = true;
        } else if (table.isRefused()) {
            table.focus();
        } else if (lack != null) {
            table.say(lack);
        } else {
            Dom.closeDialog(dialog);
            used.used(points, names, axes);
        }
    }
}
