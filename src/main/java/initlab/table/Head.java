package initlab.table;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds where the data of a table begin. Above them there may be titles, a header and a row of units. A row is a header
 * only if words stand in it where the rows below have numbers; otherwise it is data, even if it cannot be read.
 */
final class Head {
    /** The data begin within so many rows. */
    private static final int MAX_ROWS = 50;

    private static final int MAX_SHOWN = 60;

    private final Cells cells;
    /** The number of columns, without empty ones at the end. */
    final int width;
    /** The first row of data. */
    final int firstRow;

    final String[] names;
    final boolean hasHeader;
    final List<String> notes = new ArrayList<>();

    private final RowKinds kinds;

    /**
     * Finds the head of a table.
     *
     * @param given the names of the columns, if they are known; otherwise null
     * @param commented comments above the table that may be the header, split into words
     */
    Head(Cells cells, String[] given, List<String[]> commented) throws TableException {
        this.cells = cells;
        width = filledWidth();
        kinds = new RowKinds(cells, width);
        names = new String[width];
        int first = firstData();
        int header = given == null ? header(first) : -1;
        int begin = header + 1;
        if (header < 0 && given == null && kinds.isCounting(0)) {
            header = 0;
            begin = 1;
            notes.add(Words.of(
                    "Line {0} is read as the header, since it only counts the columns: {1}.",
                    cells.line(0, 0), shown(0)));
        } else if (header < 0) {
            while (begin < first && kinds.filled(begin) < Math.max(2, width - 1)) {
                begin++;
            }
        } else if (!kinds.hasUsualName(header)) {
            notes.add(Words.of("Line {0} is read as the header: {1}.", cells.line(header, 0), shown(header)));
        }
        for (; header >= 0 && begin < first && kinds.isUnits(begin); begin++) {
            notes.add(Words.of("Line {0} is read as units and skipped: {1}.", cells.line(begin, 0), shown(begin)));
        }
        int titles = header < 0 ? begin : header;
        if (titles > 0) {
            notes.add(Words.of("Line {0} is read as a title and skipped: {1}.", cells.line(0, 0), shown(0)));
        }
        if (titles > 1) {
            notes.add(Words.of("Below it, lines down to line {0} are skipped too.", cells.line(titles - 1, 0)));
        }
        firstRow = begin;
        String[] comment = header < 0 && given == null ? matching(commented) : given;
        hasHeader = header >= 0 || comment != null;
        if (header >= 0) {
            takeNames(header);
        } else if (comment != null) {
            System.arraycopy(comment, 0, names, 0, Math.min(width, comment.length));
        }
    }

    /** Returns the common width without the columns at the end that are empty in all rows. */
    private int filledWidth() {
        int common = Delimiters.commonWidth(cells);
        for (int row = 0; common > 1 && row < cells.rows(); row++) {
            if (cells.width(row) >= common && !cells.text(row, common - 1).isEmpty()) {
                return common;
            }
            if (row == cells.rows() - 1) {
                common--;
                row = -1;
            }
        }
        return common;
    }

    private int firstData() throws TableException {
        for (int row = 0; row < cells.rows() && row < MAX_ROWS; row++) {
            if (kinds.isData(row)) {
                return row;
            }
        }
        throw NoTable.found();
    }

    /** Returns the last header above the first row of data, preferably one with usual names; −1 if there is none. */
    private int header(int first) {
        int found = -1;
        boolean usual = false;
        for (int row = 0; row < first; row++) {
            if (kinds.isHeader(row, first) && (!usual || kinds.hasUsualName(row))) {
                found = row;
                usual = kinds.hasUsualName(row);
            }
        }
        return found;
    }

    private String[] matching(List<String[]> commented) {
        for (String[] words : commented) {
            boolean usual = false;
            for (String word : words) {
                usual |= Vocabulary.isName(word);
            }
            if (words.length == width && usual) {
                return words;
            }
        }
        return null;
    }

    /** Takes the names of a header, which R writes without a name for the column of row names. */
    private void takeNames(int header) throws TableException {
        int named = cells.width(header);
        while (named > 1 && cells.text(header, named - 1).isEmpty()) {
            named--;
        }
        if (named > width) {
            throw TableException.at(
                    cells,
                    header,
                    width,
                    Words.of(
                            "the header has {0} names, but most lines have {1} values. Make them agree.",
                            named, width));
        }
        int shift = named == width - 1 && isRowNames(firstRow) ? 1 : 0;
        if (named + shift < width) {
            notes.add(Words.of("The header has {0} names for {1} columns, so the last ones have none.", named, width));
        }
        names[0] = shift == 1 ? "" : cells.text(header, 0);
        for (int column = 1; column < width; column++) {
            names[column] = cells.text(header, column - shift);
        }
    }

    /** Whether the first column has other words or integers in every row. */
    private boolean isRowNames(int first) {
        Set<String> seen = new HashSet<>();
        for (int row = first; row < cells.rows(); row++) {
            double number = cells.number(row, 0);
            boolean fits = !kinds.isNumeric(0) || Math.floor(number) == number;
            if (!fits || !seen.add(cells.text(row, 0))) {
                return false;
            }
        }
        return true;
    }

    private String shown(int row) {
        StringBuilder text = new StringBuilder();
        for (int column = 0; column < cells.width(row) && text.length() < MAX_SHOWN; column++) {
            text.append(column > 0 ? ", " : "").append(cells.text(row, column));
        }
        return Words.quoted(text.toString());
    }
}
