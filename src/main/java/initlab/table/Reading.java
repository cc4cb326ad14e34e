package initlab.table;

import initlab.data.CsvPoints;
import initlab.data.PointSet;
import initlab.data.ViewFit;
import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * One reading of a table: labelled points, and in words whatever the reading had to decide. A table that cannot be used
 * gives a problem instead of points.
 */
public final class Reading {
    private static final int PREVIEW = 5;
    private static final int MAX_LISTED = 12;
    /** Longer numerals are rounded in notes. */
    private static final int SHORT = 7;

    private final Sheet sheet;
    private final Roles roles;
    private final List<String> notes = new ArrayList<>();
    private final List<Question> questions = new ArrayList<>();
    private Choices choices;
    private Labels labels;
    private TableException problem;
    private double[] features = {};
    private double[] classes = {};
    private List<String> classNames = List.of("0", "1");
    private ViewFit fit;

    private Reading(Sheet sheet, Choices choices) {
        this.sheet = sheet;
        this.choices = choices;
        roles = new Roles(sheet, choices);
        notes.addAll(sheet.notes);
        addRoleNotes();
        try {
            read();
        } catch (TableException e) {
            problem = e;
        }
    }

    /** Reads a table. Choices that do not fit the table are ignored. */
    public static Reading of(Sheet sheet, Choices choices) {
        return new Reading(sheet, choices);
    }

    private void read() throws TableException {
        RowCheck check = new RowCheck(sheet, roles);
        this.choices = new Choices(
                roles.x, roles.y, roles.label, choices.zero(), choices.one(), choices.dropsGaps(), choices.sample());
        if (roles.label >= 0) {
            labels = roles.label < roles.labelEnd
                    ? Labels.oneHot(sheet, roles.profiles, roles.label, roles.labelEnd)
                    : roles.profiles[roles.label].labels;
        }
        if (roles.features.size() > 2) {
            questions.add(Question.FEATURES);
        }
        if (labels != null && labels.size() > 2) {
            questions.add(Question.CLASSES);
        }
        check.columns(labels);
        boolean[] complete = check.rows(labels);
        if (check.gaps() > 0) {
            questions.add(Question.GAPS);
            check.gaps(choices.dropsGaps());
            notes.add(check.gapNote());
        }
        notes.addAll(check.doubtNotes());
        ClassChoice chosen = new ClassChoice(labels, choices.zero(), choices.one());
        classNames = chosen.names();
        notes.addAll(chosen.notes());
        int[] rows = chosen.rows(complete);
        int limit = choices.sample() > 0 ? Math.min(choices.sample(), CsvPoints.MAX_POINTS) : CsvPoints.MAX_POINTS;
        int[] used = Sample.of(rows, chosen::classOf, Math.max(limit, 2 * CsvPoints.MIN_OF_CLASS));
        if (rows.length > CsvPoints.MAX_POINTS || used.length < rows.length) {
            questions.add(Question.SAMPLE);
        }
        if (used.length < rows.length) {
            notes.add(Words.of(
                    "{0} of {1} points are used, chosen at random in the same proportion from both classes.",
                    NumberText.grouped(used.length), NumberText.grouped(rows.length)));
        }
        choices = new Choices(
                roles.x,
                roles.y,
                roles.label,
                chosen.zero(),
                chosen.one(),
                choices.dropsGaps(),
                used.length < rows.length ? used.length : 0);
        take(used, chosen);
    }

    private void take(int[] rows, ClassChoice chosen) {
        int n = rows.length;
        features = new double[PointSet.FEATURES * n];
        classes = new double[n];
        for (int i = 0; i < n; i++) {
            // Adding 0 turns −0 into 0.
            features[i] = sheet.cells.number(sheet.firstRow + rows[i], roles.x) + 0;
            features[n + i] = sheet.cells.number(sheet.firstRow + rows[i], roles.y) + 0;
            classes[i] = chosen.classOf(rows[i]);
        }
        fit = ViewFit.of(new PointSet(features, classes));
        if (fit.isScaled()) {
            notes.add(Words.of(
                    "The points are scaled to fit the plane, here and for training: x from {0} to {1}, y from {2} to {3}.",
                    number(fit.low()[0]), number(fit.high()[0]), number(fit.low()[1]), number(fit.high()[1])));
        }
    }

    private boolean isNamed(int column, String name) {
        return sheet.names[column] != null
                && Vocabulary.lower(sheet.names[column]).equals(name);
    }

    private static String number(double value) {
        String digits = GridCells.numeral(Math.abs(value));
        boolean isShort = digits.length() <= SHORT && digits.indexOf('e') < 0;
        return (value < 0 ? "−" : "") + (isShort ? NumberText.localized(digits) : NumberText.compact(Math.abs(value)));
    }

    private void addRoleNotes() {
        StringBuilder ignored = new StringBuilder();
        for (int column = 0; column < roles.reasons.length; column++) {
            if (roles.reasons[column] != null && roles.roleOf(column) == Column.Role.IGNORED) {
                ignored.append(ignored.length() > 0 ? ", " : "")
                        .append(column < MAX_LISTED ? sheet.shown(column) + " (" + roles.reasons[column] + ")" : "…");
                if (column >= MAX_LISTED) {
                    break;
                }
            }
        }
        if (ignored.length() > 0) {
            notes.add(Words.of("Ignored: {0}.", ignored));
        }
        notes.addAll(roles.notes);
        if (sheet.turned && !sheet.hasHeader && roles.label >= 0) {
            notes.add(Words.of("No line is named, so the labels are read from {0}.", sheet.shown(roles.label)));
        }
        if (roles.features.size() > 2 && !(isNamed(roles.x, "x") && isNamed(roles.y, "y"))) {
            notes.add(Words.of(
                    "{0} columns have numbers. x is {1} and y is {2}; others can be chosen.",
                    roles.features.size(), sheet.shown(roles.x), sheet.shown(roles.y)));
        }
    }

    /** Returns the choices in use, with those that the lab has made. */
    public Choices choices() {
        return choices;
    }

    /** Returns the columns of the table. */
    public List<Column> columns() {
        List<Column> result = new ArrayList<>();
        for (int column = 0; column < roles.profiles.length; column++) {
            Column.Role role = roles.roleOf(column);
            boolean numeric = roles.profiles[column].isNumeric();
            String reason = roles.reasons[column] == null ? Words.of("not chosen") : roles.reasons[column];
            List<String> first = new ArrayList<>();
            for (int row = 0; row < Math.min(PREVIEW, sheet.rows()); row++) {
                first.add(sheet.cells.text(sheet.firstRow + row, column));
            }
            result.add(
                    new Column(sheet.title(column), role, role == Column.Role.IGNORED ? reason : "", numeric, first));
        }
        return result;
    }

    /** Returns all labels in the column of the class, with the number of rows that have them. */
    public List<ClassCount> classes() {
        List<ClassCount> result = new ArrayList<>();
        for (int i = 0; labels != null && i < labels.size(); i++) {
            result.add(new ClassCount(labels.names.get(i), labels.counts[i]));
        }
        return result;
    }

    /** Returns the number of rows of data in the file. */
    public int rows() {
        return sheet.rows();
    }

    /** Returns the number of points in use, without gaps, other classes and rows left out of the sample. */
    public int points() {
        return classes.length;
    }

    /** Returns the first feature of a point, in the units of the file. */
    public double x(int point) {
        return features[point];
    }

    /** Returns the second feature of a point, in the units of the file. */
    public double y(int point) {
        return features[classes.length + point];
    }

    /** Returns the class of a point, 0 or 1. */
    public int label(int point) {
        return (int) classes[point];
    }

    /** Returns the names of class 0 and class 1. */
    public List<String> classNames() {
        return classNames;
    }

    /** Returns the points in the plane, see {@link ViewFit}; null if there is a problem. */
    public PointSet scaled() {
        return fit == null ? null : fit.points();
    }

    /** Returns whether the points were scaled to fit the plane. */
    public boolean isScaled() {
        return fit != null && fit.isScaled();
    }

    /** Returns how the points were fitted into the plane; null if there is a problem. */
    public ViewFit fit() {
        return fit;
    }

    /** Returns the name of the first feature; null if it has none but x. */
    public String xName() {
        return isNamed(roles.x, "x") ? null : sheet.names[roles.x];
    }

    /** Returns the name of the second feature; null if it has none but y. */
    public String yName() {
        return isNamed(roles.y, "y") ? null : sheet.names[roles.y];
    }

    /** Returns what was decided, ignored and changed, as sentences. */
    public List<String> notes() {
        return notes;
    }

    /** Returns why there are no points; null if there are. */
    public TableException problem() {
        return problem;
    }

    /** Returns what the person can choose. */
    public List<Question> questions() {
        return questions;
    }
}
