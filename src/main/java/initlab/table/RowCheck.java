package initlab.table;

import initlab.words.NumberText;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** Checks the rows of a table: which have gaps, and which cannot be read. */
final class RowCheck {
    private final Sheet sheet;
    private final Cells cells;
    private final Roles roles;
    private final boolean[] doubted = new boolean[Doubt.values().length];
    private final List<String> doubtNotes = new ArrayList<>();
    private int gaps;
    private TableException firstGap;
    private String firstGapPlace;

    RowCheck(Sheet sheet, Roles roles) {
        this.sheet = sheet;
        cells = sheet.cells;
        this.roles = roles;
    }

    /** Checks that there are two features and a class. */
    void columns(Labels labels) throws TableException {
        if (roles.label >= 0 && labels == null) {
            throw new TableException(Words.of(
                    "{0} has more than {1} different values, so it is not a class. Choose the column with the class, or add one with a label such as 0 or 1 for each point.",
                    sheet.shown(roles.label), Labels.MAX));
        }
        if (roles.label < 0 && sheet.turned) {
            throw new TableException(
                    Words.of(
                            "The table lies on its side, with one feature per line and one point per column, and labels are missing. Add a line with the label of each point, such as 0 or 1."));
        }
        if (roles.label < 0) {
            throw new TableException(
                    Words.of(
                            "Labels are missing: no column looks like a class. Add a column with the label of each point, such as 0 or 1."));
        }
        if (roles.x < 0 || roles.y < 0) {
            for (int column = 0; column < roles.profiles.length; column++) {
                if (roles.roleOf(column) == Column.Role.IGNORED && roles.profiles[column].words > 0) {
                    throw TableException.at(
                            cells,
                            sheet.firstRow,
                            column,
                            Words.of(
                                    "{0} is not a number. Besides the class, {1}, a point needs two numbers.",
                                    Words.quoted(cells.text(sheet.firstRow, column)), sheet.shown(roles.label)));
                }
            }
            throw new TableException(Words.of(
                    "Besides the class, {0}, there are not two columns of numbers. Add the missing coordinates.",
                    sheet.shown(roles.label)));
        }
    }

    /** Returns which rows have both features and a class. */
    boolean[] rows(Labels labels) throws TableException {
        boolean[] complete = new boolean[sheet.rows()];
        for (int i = 0; i < complete.length; i++) {
            int row = sheet.firstRow + i;
            checkWidth(row);
            complete[i] = labels.of[i] >= 0;
            if (!complete[i]) {
                noteGap(row, roles.label);
            }
            for (int column : new int[] {roles.x, roles.y}) {
                if (cells.isNumber(row, column)) {
                    checkDoubt(row, column);
                } else {
                    checkGap(row, column);
                    if (complete[i]) {
                        noteGap(row, column);
                    }
                    complete[i] = false;
                }
            }
            gaps += complete[i] ? 0 : 1;
        }
        return complete;
    }

    /** Checks that rows are left if those with gaps are left out, or that there are no gaps. */
    void gaps(boolean dropsGaps) throws TableException {
        if (gaps > 0 && !dropsGaps) {
            throw firstGap;
        }
        if (gaps == sheet.rows()) {
            throw new TableException(
                    Words.of("All rows have gaps, the first one in {0}. Fill them in.", firstGapPlace));
        }
    }

    private void checkWidth(int row) throws TableException {
        for (int column = sheet.columns; column < cells.width(row); column++) {
            if (!cells.text(row, column).isEmpty()) {
                throw TableException.at(
                        cells,
                        row,
                        column,
                        Words.of(
                                "this line has {0} values, but most have {1}. Check its delimiters and decimal marks.",
                                cells.width(row), sheet.columns));
            }
        }
    }

    private void checkGap(int row, int column) throws TableException {
        boolean alone = column == 0 && cells.width(row) == 1 && sheet.columns > 2;
        if (!cells.isGap(row, column) && !alone) {
            throw TableException.at(
                    cells,
                    row,
                    column,
                    Words.of(
                            "{0} should be a number, but is {1}. Correct it, or empty the cell to leave the row out.",
                            column == roles.x ? "x" : "y", Words.quoted(cells.text(row, column))));
        }
    }

    private void noteGap(int row, int column) {
        if (firstGap == null) {
            String text = cells.text(row, column);
            firstGap = TableException.at(
                    cells,
                    row,
                    column,
                    text.isEmpty()
                            ? Words.of("a value is missing. Fill it in, or leave out the rows with gaps.")
                            : Words.of(
                                    "{0} is not a value. Fill it in, or leave out the rows with gaps.",
                                    Words.quoted(text)));
            firstGapPlace = Words.of("line {0}, column {1}", cells.line(row, column), cells.place(row, column));
        }
    }

    private void checkDoubt(int row, int column) throws TableException {
        Doubt doubt = cells.doubt(row, column);
        if (doubt == Doubt.NONE || doubted[doubt.ordinal()]) {
            return;
        }
        doubted[doubt.ordinal()] = true;
        String text = cells.text(row, column);
        String digits = text.replace(",", "").replace(".", "");
        String point = withoutZeros(text.replace(',', '.'));
        if (doubt == Doubt.UNDECIDED) {
            throw TableException.at(
                    cells,
                    row,
                    column,
                    Words.of(
                            "{0} could mean {1} or {2}. Write decimals with a point, and thousands without a mark.",
                            Words.quoted(text), point, digits));
        }
        doubtNotes.add(
                doubt == Doubt.GROUPS
                        ? Words.of(
                                "{0} in line {1}, column {2} is read as {3}, not as {4}: other numbers show that the mark separates thousands.",
                                Words.quoted(text), cells.line(row, column), cells.place(row, column), digits, point)
                        : Words.of(
                                "{0} in line {1}, column {2} is read as {3}, with a decimal point, not as {4}.",
                                Words.quoted(text), cells.line(row, column), cells.place(row, column), point, digits));
    }

    /** Removes the zeros at the end of the decimals. */
    private static String withoutZeros(String numeral) {
        int end = numeral.length();
        while (numeral.charAt(end - 1) == '0') {
            end--;
        }
        return numeral.substring(0, numeral.charAt(end - 1) == '.' ? end - 1 : end);
    }

    List<String> doubtNotes() {
        return doubtNotes;
    }

    /** Returns the number of rows with gaps. */
    int gaps() {
        return gaps;
    }

    String gapNote() {
        return gaps == 1
                ? Words.of(
                        "1 of {0} rows has a gap and is left out: {1}.",
                        NumberText.grouped(sheet.rows()), firstGapPlace)
                : Words.of(
                        "{0} of {1} rows have gaps and are left out; the first gap is in {2}.",
                        NumberText.grouped(gaps), NumberText.grouped(sheet.rows()), firstGapPlace);
    }
}
