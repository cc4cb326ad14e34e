package initlab.page.points;

import initlab.files.Inflater;
import initlab.page.dom.Dom;
import initlab.page.workers.TablePreview;
import initlab.page.workers.TableReader;
import initlab.words.NumberText;
import initlab.words.Words;
import org.teavm.jso.core.JSArray;
import org.teavm.jso.core.JSString;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;
import org.teavm.jso.file.Blob;

/**
 * The table of the dialog: typed, pasted, dropped or from a file. A worker reads it. A text that cannot be used is kept
 * until the person corrects it.
 */
final class TableInput {
    /** The most characters that are pasted into the field itself. With more, a browser is busy for many seconds. */
    private static final int MAX_PASTED = 100_000;

    /** The most points that the field lists, for the same reason. */
    static final int MOST_LISTED = 5000;

    private static final int MEGABYTE = 1 << 20;

    private final HTMLTextAreaElement field = (HTMLTextAreaElement) Dom.byId("points-table");
    private final HTMLElement problem = Dom.byId("points-problem");
    private final PreviewTable preview;
    private final TableReader reader;
    private final Listener listener;
    /** The hint in an empty field. */
    private final String hint = field.getAttribute("placeholder");
    /** Whether the field is empty because the points are too many to be listed. */
    private boolean unlisted;
    /** The text that was last read from the field or written to it. */
    private String text = "";
    /** Whether the field holds a text that cannot be used. */
    private boolean invalid;
    /** Whether the last table could not be used, so that the points on the plane are not those that the person means. */
    private boolean refused;
    /** What is wrong with that table. */
    private String wrong = "";
    /** Whether a table is being read. */
    private boolean reading;
    /** Whether the last table came from the field. */
    private boolean fromField;
    /** Whether the person is still typing: what cannot be read yet is then no mistake. */
    private boolean typing;

    /** Receives what was read. */
    interface Listener {
        /** A table was read: its points are those of the preview. */
        void read(TablePreview preview);

        /** The field was cleared. */
        void cleared();

        /** A reading has ended, well or badly. */
        void ended();
    }

    TableInput(HTMLElement dialog, Listener listener) {
        this.listener = listener;
        reader = new TableReader(this::show);
        preview = new PreviewTable(choices -> {
            setReading(true);
            reader.choose(choices);
        });
        TableEvents.onText(field, complete -> {
            typing = !complete;
            // With a table being read, the next one waits for its end.
            if (!field.getValue().equals(text) && !(reading && fromField)) {
                readText(field.getValue());
            } else if (!typing && refused && !reading) {
                refuse(wrong);
            }
        });
        TableEvents.onLongPaste(field, MAX_PASTED, pasted -> readFile(blob(pasted), Words.of("the pasted text")));
        TableEvents.onFile(dialog, Dom.input("points-file"), this::readFile);
    }

    /** Reads a file. */
    void readFile(Blob file, String name) {
        if (TableEvents.size(file) > Inflater.MAX_BYTES) {
            refuse(Words.of(
                    "{0} has more than {1} MB. Save fewer points.", Words.quoted(name), Inflater.MAX_BYTES / MEGABYTE));
            return;
        }
        preview.begin();
        fromField = false;
        typing = false;
        setReading(true);
        reader.read(file, name);
    }

    private void readText(String newText) {
        text = newText;
        if (newText.isBlank()) {
            accept();
            preview.hide();
            if (!unlisted) {
                listener.cleared();
            }
            return;
        }
        preview.begin();
        fromField = true;
        setReading(true);
        reader.read(blob(newText), Words.of("the table"));
    }

    private static Blob blob(String text) {
        return new Blob(JSArray.of(JSString.valueOf(text)));
    }

    private void show(TablePreview shown) {
        setReading(false);
        if (fromField && !field.getValue().equals(text)) {
            // More was typed while the table was read.
            readText(field.getValue());
            if (!reading) {
                listener.ended();
            }
            return;
        }
        preview.show(shown);
        if (shown.text() != null) {
            if (shown.points() != null) {
                setUnlisted(false);
            }
            text = shown.text();
            if (!text.equals(field.getValue())) {
                field.setValue(text);
                // A browser may have changed the line ends.
                text = field.getValue();
            }
        }
        if (shown.points() == null) {
            refuse(shown.problem());
        } else {
            accept();
            listener.read(shown);
        }
        listener.ended();
    }

    private void setReading(boolean on) {
        reading = on;
        Dom.setFlag(field, "aria-busy", on);
    }

    private void accept() {
        refused = false;
        setInvalid(false);
        Dom.setText(problem, "");
    }

    private void refuse(String words) {
        refused = true;
        wrong = words;
        if (typing) {
            return;
        }
        Dom.setText(problem, words + " " + Words.of("The plane still shows the last valid points."));
        setInvalid(true);
    }

    private void setInvalid(boolean on) {
        invalid = on;
        Dom.setFlag(field, "aria-invalid", on);
    }

    /** Shows points that were drawn, unless the field holds a text that cannot be used, which must not be lost. */
    void showDrawn(String table) {
        refused = false;
        if (!invalid) {
            showText(table);
            Dom.setText(problem, "");
            preview.hide();
        }
    }

    /**
     * Replaces the text of the field; it is not read.
     *
     * @param table null if it is too long to be edited
     */
    void showText(String table) {
        setUnlisted(table == null);
        text = unlisted ? "" : table;
        field.setValue(text);
    }

    private void setUnlisted(boolean on) {
        unlisted = on;
        Dom.setAttribute(
                field,
                "placeholder",
                on
                        ? Words.of(
                                "More than {0} points are not listed here. A table that you paste or type replaces them.",
                                NumberText.grouped(MOST_LISTED))
                        : hint);
    }

    /** Says why the points cannot be trained on. */
    void say(String words) {
        Dom.setText(problem, words);
    }

    /** Whether a table is being read. */
    boolean isReading() {
        return reading;
    }

    /** Whether the last table could not be used. */
    boolean isRefused() {
        return refused;
    }

    void focus() {
        field.focus();
    }
}
