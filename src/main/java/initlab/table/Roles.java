package initlab.table;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Decides which columns of a table are x, y and the class, and why the others are ignored. */
final class Roles {
    /** The number of columns of a table with nothing but points. */
    static final int NEEDED = 3;

    final Profile[] profiles;
    /** Why a column is ignored; null if it is not. */
    final String[] reasons;
    /** The columns that can be features, in the order of the table. */
    final List<Integer> features = new ArrayList<>();

    final List<String> notes = new ArrayList<>();
    int x = -1;
    int y = -1;
    /** The first and last column of the class; −1 for none. */
    int label = -1;

    int labelEnd = -1;

    private final Sheet sheet;
    private final int columns;

    Roles(Sheet sheet, Choices choices) {
        this.sheet = sheet;
        profiles = sheet.profiles();
        columns = profiles.length;
        reasons = new String[columns];
        RowNumbers rowNumbers = new RowNumbers(sheet, profiles);
        for (int column = 0; column < columns; column++) {
            reasons[column] = rowNumbers.isId(column)
                    ? Words.of("numbers the rows")
                    : profiles[column].isEmpty() ? Words.of("empty") : null;
        }
        chooseLabel(choices.label());
        chooseFeatures(choices.x(), choices.y());
    }

    private void chooseLabel(int chosen) {
        int given = chosen >= 0 && chosen < columns ? chosen : sheet.label;
        int found = given >= 0 ? given : named();
        OneHot group = OneHot.find(profiles);
        if (group != null && (found < 0 || found >= group.from() && found <= group.to())) {
            label = group.from();
            labelEnd = group.to();
            if (given < 0) {
                notes.add(Words.of(
                        "One of {0} … {1} is 1 in each row, so together they are the class.",
                        sheet.shown(label), sheet.shown(labelEnd)));
            }
            return;
        }
        label = found >= 0 ? found : evident(namedPair());
        label = label < 0 && columns > 2 ? evident(null) : label;
        label = label < 0 ? unlikely() : label;
        labelEnd = label;
        boolean expected = !sheet.hasHeader && label == 2 && columns == NEEDED && profiles[2].isBinary();
        int values = label < 0 || profiles[label].labels == null ? 0 : profiles[label].labels.size();
        if (found < 0 && values > 1 && !expected) {
            notes.add(
                    sheet.hasHeader
                            ? Words.of(
                                    "No name says which column is the class. It is taken to be {0}, which has only {1} different values.",
                                    sheet.shown(label), values)
                            : Words.of(
                                    "There is no header. The class is taken to be {0}, which has only {1} different values.",
                                    sheet.shown(label), values));
        }
    }

    /**
     * Returns the column that is meant to be the class but cannot be: one with its name and too many values, or a last
     * column of integers that are all the same; −1 for none.
     */
    private int unlikely() {
        for (int column = 0; sheet.hasHeader && column < columns; column++) {
            if (sheet.names[column] != null && reasons[column] == null && Vocabulary.isClass(sheet.names[column])) {
                return column;
            }
        }
        int last = columns - 1;
        return columns > 2 && profiles[last].isConstant() && profiles[last].isWhole ? last : -1;
    }

    /** Returns the column whose name says that it has the class; −1 for none. */
    private int named() {
        int second = -1;
        for (int column = 0; sheet.hasHeader && column < columns; column++) {
            String name = sheet.names[column];
            if (name != null && reasons[column] == null && profiles[column].labels != null) {
                if (Vocabulary.isClass(name)) {
                    return column;
                }
                second = second < 0 && isTarget(name) ? column : second;
            }
        }
        return second;
    }

    /** Whether a name is Y or has Y as a part, and no X stands beside it that would make it a coordinate. */
    private boolean isTarget(String name) {
        String lower = Vocabulary.lower(name);
        boolean target = lower.equals("y") || lower.startsWith("y_") || lower.endsWith("_y");
        int numeric = 0;
        for (int column = 0; column < columns; column++) {
            String other = sheet.names[column] == null ? "" : Vocabulary.lower(sheet.names[column]);
            target &= !other.equals(lower.replace('y', 'x'));
            boolean feature = profiles[column].isNumeric() && reasons[column] == null && !other.equals(lower);
            numeric += feature ? 1 : 0;
        }
        return target && numeric >= 2;
    }

    /** Returns the column whose values look like classes, the last rather than the first; −1 for none. A pair of coordinates is no class. */
    private int evident(int[] pair) {
        int best = -1;
        double most = 0;
        for (int column = 0; column < columns; column++) {
            boolean feature = pair != null && (column == pair[0] || column == pair[1]);
            double evidence = reasons[column] != null || feature ? 0 : profiles[column].classEvidence(sheet.rows());
            double place = column == columns - 1 ? 0.4 : column == 0 ? 0.2 : 0;
            if (evidence > 0 && evidence + place > most) {
                most = evidence + place;
                best = column;
            }
        }
        return best;
    }

    /** Returns the columns whose names are those of two coordinates; null for none. */
    private int[] namedPair() {
        for (String[] pair : Vocabulary.PAIRS) {
            int first = -1;
            int second = -1;
            for (int column = 0; sheet.hasHeader && column < columns; column++) {
                String name = sheet.names[column] == null ? "" : Vocabulary.lower(sheet.names[column]);
                boolean free = (column < label || column > labelEnd) && profiles[column].isNumeric();
                first = free && first < 0 && name.equals(pair[0]) ? column : first;
                second = free && second < 0 && name.equals(pair[1]) ? column : second;
            }
            if (first >= 0 && second >= 0) {
                return new int[] {first, second};
            }
        }
        return null;
    }

    private void chooseFeatures(int chosenX, int chosenY) {
        List<Integer> constant = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            if (reasons[column] == null && (column < label || column > labelEnd)) {
                if (!profiles[column].isNumeric()) {
                    reasons[column] = Words.of("words");
                } else {
                    (profiles[column].isConstant() ? constant : features).add(column);
                }
            }
        }
        for (int column : constant) {
            if (features.size() < 2) {
                features.add(column);
            } else {
                reasons[column] = Words.of("the same in every row");
            }
        }
        int[] pair = namedPair();
        x = isFree(chosenX) ? chosenX : -1;
        y = isFree(chosenY) && chosenY != x ? chosenY : -1;
        if (x < 0 && y < 0 && pair != null && features.contains(pair[0]) && features.contains(pair[1])) {
            x = pair[0];
            y = pair[1];
        }
        for (int column : features) {
            if (x < 0 && column != y) {
                x = column;
            } else if (y < 0 && column != x) {
                y = column;
            }
        }
    }

    /** Whether a chosen column exists, has numbers and is not the class. */
    private boolean isFree(int column) {
        return column >= 0 && column < columns && profiles[column].isNumeric() && (column < label || column > labelEnd);
    }

    /** Returns what a column is used for. */
    Column.Role roleOf(int column) {
        return column == x
                ? Column.Role.X
                : column == y
                        ? Column.Role.Y
                        : column >= 0 && column >= label && column <= labelEnd && label >= 0
                                ? Column.Role.CLASS
                                : Column.Role.IGNORED;
    }
}
