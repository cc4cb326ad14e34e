package initlab.page.points;

import initlab.data.CsvPoints;
import initlab.page.dom.Dom;
import initlab.page.workers.TablePreview;
import initlab.table.Choices;
import initlab.table.Column;
import initlab.table.Question;
import initlab.words.Words;
import java.util.List;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLSelectElement;

/**
 * Shows how a table was read: the first rows, what each column is used for, and whatever can be chosen. Every choice
 * leads to a new reading.
 */
final class PreviewTable {
    /** In the order of {@link Column.Role}. */
    private static final String[] ROLES = {"x", "y", "class", "ignored"};

    private final HTMLElement root = Dom.byId("points-preview");
    private final HTMLElement table = Dom.byId("points-columns");
    private final HTMLElement notes = Dom.byId("points-note");
    private final HTMLSelectElement zero = Dom.select("points-zero");
    private final HTMLSelectElement one = Dom.select("points-one");
    private final HTMLInputElement gaps = Dom.input("points-gaps");
    private final HTMLInputElement sample = Dom.input("points-sample");
    private final Chosen chosen;
    /** The reading on view; null for none. */
    private TablePreview preview;
    /** The column that the person has just given another use; −1 for none. */
    private int usedLast = -1;

    /** Receives what the person has chosen. */
    interface Chosen {
        /** Called after every choice. */
        void chosen(Choices choices);
    }

    PreviewTable(Chosen chosen) {
        this.chosen = chosen;
        Dom.on(zero, "change", () -> choose());
        Dom.on(one, "change", () -> choose());
        Dom.on(gaps, "change", () -> choose());
        Dom.on(sample, "change", () -> choose());
    }

    /** Shows nothing, because the points do not come from a table. */
    void hide() {
        preview = null;
        root.setHidden(true);
        notes.setTextContent("");
    }

    /** Forgets what was chosen for the last table. */
    void begin() {
        gaps.setChecked(true);
    }

    /** Shows a reading. */
    void show(TablePreview reading) {
        preview = reading;
        root.setHidden(reading.columns().isEmpty());
        Dom.setLines(notes, reading.notes());
        showColumns(reading.columns());
        boolean offersClasses = reading.questions().contains(Question.CLASSES);
        Dom.byId("points-classes").setHidden(!offersClasses);
        if (offersClasses) {
            offer(zero, reading.labels(), reading.zero(), false);
            offer(one, reading.labels(), reading.one(), true);
        }
        // A gap that may not be left out is a problem, after which the person can change the choice back.
        boolean offersGaps = reading.questions().contains(Question.GAPS) || !gaps.isChecked();
        Dom.byId("points-gaps-label").setHidden(!offersGaps);
        Dom.byId("points-sample-label").setHidden(!reading.questions().contains(Question.SAMPLE));
        if (reading.points() != null) {
            sample.setValue(String.valueOf(reading.points().size()));
        }
    }

    private void showColumns(List<Column> columns) {
        table.setTextContent("");
        HTMLElement head = Dom.child(Dom.child(table, "thead", "", ""), "tr", "", "");
        int rows = 0;
        for (int i = 0; i < columns.size(); i++) {
            Column column = columns.get(i);
            HTMLElement cell = Dom.child(head, "th", roleClass(column), "");
            cell.setAttribute("scope", "col");
            Dom.child(cell, "span", "", column.name());
            HTMLElement choice = roleChoice(column, i);
            cell.appendChild(choice);
            if (i == usedLast) {
                // The table is made anew, but the focus stays where the person was.
                choice.focus();
            }
            rows = Math.max(rows, column.first().size());
        }
        usedLast = -1;
        HTMLElement body = Dom.child(table, "tbody", "", "");
        for (int row = 0; row < rows; row++) {
            HTMLElement line = Dom.child(body, "tr", "", "");
            for (Column column : columns) {
                Dom.child(line, "td", roleClass(column), column.first().get(row));
            }
        }
    }

    private static String roleClass(Column column) {
        return "role-" + ROLES[column.role().ordinal()];
    }

    private HTMLElement roleChoice(Column column, int index) {
        HTMLElement choice = Dom.element("select", "", "");
        choice.setAttribute("aria-label", Words.of("What {0} is used for", column.name()));
        choice.setAttribute("data-testid", "column-" + index);
        for (Column.Role role : Column.Role.values()) {
            boolean feature = role == Column.Role.X || role == Column.Role.Y;
            if (role == column.role() || column.hasNumbers() || !feature) {
                Dom.addOption(choice, ROLES[role.ordinal()], title(role));
            }
        }
        ((HTMLSelectElement) choice).setValue(ROLES[column.role().ordinal()]);
        if (!column.reason().isEmpty()) {
            choice.setTitle(column.reason());
        }
        Dom.on(choice, "change", () -> use(index, Dom.value(choice)));
        return choice;
    }

    private static String title(Column.Role role) {
        return switch (role) {
            case X -> "x";
            case Y -> "y";
            case CLASS -> Words.of("class");
            case IGNORED -> Words.of("ignored");
        };
    }

    private static void offer(HTMLSelectElement choice, List<String> labels, String value, boolean rest) {
        choice.setTextContent("");
        for (String label : labels) {
            Dom.addOption(choice, label, label);
        }
        if (rest) {
            Dom.addOption(choice, Choices.REST, Words.of("all others"));
        }
        choice.setValue(value);
    }

    /** Uses a column for something else. A column that was used for it takes over the former use of this one. */
    private void use(int index, String role) {
        int[] used = {column(Column.Role.X), column(Column.Role.Y), column(Column.Role.CLASS)};
        int before = indexOf(used, index);
        usedLast = index;
        for (int i = 0; i < used.length; i++) {
            if (ROLES[i].equals(role)) {
                if (before >= 0) {
                    used[before] = used[i];
                }
                used[i] = index;
                before = -1;
            }
        }
        if (before >= 0) {
            // It is to be ignored: the lab looks for another one.
            used[before] = -1;
        }
        chosen.chosen(new Choices(used[0], used[1], used[2], null, null, gaps.isChecked(), 0));
    }

    private int column(Column.Role role) {
        for (int i = 0; i < preview.columns().size(); i++) {
            if (preview.columns().get(i).role() == role) {
                return i;
            }
        }
        return -1;
    }

    private static int indexOf(int[] values, int wanted) {
        for (int i = 0; i < values.length; i++) {
            if (values[i] == wanted) {
                return i;
            }
        }
        return -1;
    }

    private void choose() {
        boolean offersClasses = preview.questions().contains(Question.CLASSES);
        boolean same = offersClasses && zero.getValue().equals(one.getValue());
        int size = number(sample.getValue());
        chosen.chosen(new Choices(
                column(Column.Role.X),
                column(Column.Role.Y),
                column(Column.Role.CLASS),
                offersClasses ? zero.getValue() : null,
                // The same label cannot be both classes.
                offersClasses ? same ? Choices.REST : one.getValue() : null,
                gaps.isChecked(),
                preview.questions().contains(Question.SAMPLE) ? size : 0));
    }

    /** A number of points, at most as many as are used; that many for a text that is no number. */
    private static int number(String text) {
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            number = c < '0' || c > '9' ? CsvPoints.MAX_POINTS : Math.min(CsvPoints.MAX_POINTS, 10 * number + c - '0');
        }
        return number;
    }
}
