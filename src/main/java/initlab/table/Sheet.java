package initlab.table;

import initlab.files.Content;
import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/** The cells of a table: which rows have data, what the columns are called, and where each cell stands in the file. */
public final class Sheet {
    /** So few rows in a much wider table are the features of points that stand in its columns. */
    private static final int MAX_TURNED = 7;

    private static final int MIN_COLUMNS_TURNED = 8;
    /** Later columns are not looked at. */
    private static final int MAX_COLUMNS = 1000;

    /** All rows, also those above the data. */
    final Cells cells;

    final int columns;
    /** The first row of data; the rest follow without other rows between. */
    final int firstRow;
    /** One per column; null for a column without a name. */
    final String[] names;

    final boolean hasHeader;
    /** Whether the file has the points side by side, one feature per line. */
    final boolean turned;
    /** The column that is known to have the class; −1 for none. */
    final int label;

    final List<String> notes = new ArrayList<>();
    /** What the columns hold; null until somebody asks. */
    private Profile[] profiles;

    private Sheet(
            Cells cells, boolean turned, int columns, int firstRow, String[] names, boolean hasHeader, int label) {
        this.cells = cells;
        this.turned = turned;
        this.columns = columns;
        this.firstRow = firstRow;
        this.names = names;
        this.hasHeader = hasHeader;
        this.label = label;
    }

    /** Returns the number of rows with data. */
    int rows() {
        return cells.rows() - firstRow;
    }

    /** Returns what each column holds. This takes a look at every cell, so all readings of the table share it. */
    Profile[] profiles() {
        if (profiles == null) {
            profiles = new Profile[Math.min(columns, MAX_COLUMNS)];
            for (int column = 0; column < profiles.length; column++) {
                profiles[column] = new Profile(this, column);
            }
        }
        return profiles;
    }

    private boolean isNamed(int column) {
        return names[column] != null && !names[column].isEmpty();
    }

    /** Returns a column's name, or its number in words. */
    String title(int column) {
        return isNamed(column)
                ? names[column]
                : turned ? Words.of("line {0}", column + 1) : Words.of("column {0}", column + 1);
    }

    /** Returns a column's name in quotation marks, or its number in words. */
    String shown(int column) {
        return isNamed(column) ? Words.quoted(names[column]) : title(column);
    }

    /**
     * Finds the table in a file's content.
     *
     * @throws TableException if the content is no table of numbers
     */
    public static Sheet of(Content content) throws TableException {
        if (content instanceof Content.Grid grid) {
            Sheet sheet = new Sheet(
                    new GridCells(grid),
                    false,
                    grid.columns().length,
                    0,
                    grid.names().toArray(new String[0]),
                    true,
                    grid.label());
            sheet.notes.addAll(grid.notes());
            return sheet;
        }
        Sheet sheet = of(((Content.Text) content).text());
        sheet.notes.addAll(0, content.notes());
        return sheet;
    }

    private static Sheet of(String given) throws TableException {
        String text = given.startsWith("\ufeff") ? given.substring(1) : given;
        String kind = NoTable.kind(text);
        if (kind != null) {
            throw new TableException(kind);
        }
        if (isOneLineOfPoints(text)) {
            Sheet sheet = of(text.replace(';', '\n'));
            sheet.notes.add(0, Words.of("Semicolons separate the points."));
            return sheet;
        }
        Preamble preamble = Preamble.of(text);
        char delimiter = preamble.delimiter != 0 ? preamble.delimiter : Delimiters.of(text, preamble.end);
        if (delimiter == 0 && text.indexOf('"') >= 0) {
            // Each line may be quoted as a whole.
            return of(text.replace('"', ' '));
        }
        if (delimiter == 0) {
            throw NoTable.found();
        }
        Splitter splitter = Splitter.at(text, preamble.end, preamble.line, delimiter);
        TextCells all = splitter.split(Integer.MAX_VALUE);
        boolean turned = isOnItsSide(all);
        Cells cells = turned ? new TurnedCells(all) : all;
        Head head = new Head(cells, preamble.names, commentedNames(splitter, delimiter));
        Sheet sheet = new Sheet(cells, turned, head.width, head.firstRow, head.names, head.hasHeader, -1);
        if (turned) {
            sheet.notes.add(Words.of(
                    "The table lies on its side: each of its {0} lines is read as a column, and each column as a point.",
                    all.rows()));
        }
        sheet.notes.addAll(head.notes);
        String results = NoTable.results(head.names);
        if (results != null) {
            throw new TableException(results);
        }
        if (delimiter == ',') {
            DecimalCommas.check(sheet, all);
        }
        return sheet;
    }

    /** Whether a text is {@code x,y,label;x,y,label} in a single line, as in a link. */
    private static boolean isOneLineOfPoints(String text) {
        int end = text.indexOf(';');
        int first = text.indexOf(',');
        int second = text.indexOf(',', first + 1);
        if (first <= 0 || second <= first || end <= second || text.indexOf(',', second + 1) <= end) {
            return false;
        }
        String line = text.trim();
        return line.indexOf('\n') < 0 && line.indexOf('\r') < 0;
    }

    private static boolean isOnItsSide(Cells cells) {
        int rows = cells.rows();
        if (rows < 2 || rows > MAX_TURNED || cells.width(0) < MIN_COLUMNS_TURNED || cells.width(0) <= rows) {
            return false;
        }
        for (int row = 1; row < rows; row++) {
            if (cells.width(row) != cells.width(0)) {
                return false;
            }
        }
        return true;
    }

    private static List<String[]> commentedNames(Splitter splitter, char delimiter) {
        List<String[]> lines = new ArrayList<>();
        for (int i = splitter.comments.size() - 1; i >= 0; i--) {
            for (char separator : new char[] {delimiter, Splitter.BLANKS}) {
                TextCells line =
                        Splitter.at(splitter.comments.get(i), 0, 1, separator).split(1);
                if (line.rows() == 1) {
                    String[] names = new String[line.width(0)];
                    for (int column = 0; column < names.length; column++) {
                        names[column] = line.text(0, column);
                    }
                    lines.add(names);
                }
            }
        }
        return lines;
    }
}
