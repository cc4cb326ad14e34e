package initlab.table;

import java.util.HashSet;
import java.util.Set;

/** Tells what kind of row a row near the beginning of a table can be: data, a header, units or a title. */
final class RowKinds {
    /** The rows that show which columns have numbers. */
    private static final int SAMPLE = 200;

    private final Cells cells;
    private final int width;
    /** Which columns have more numbers than words in the middle of the table. */
    private final boolean[] numeric;

    RowKinds(Cells cells, int width) throws TableException {
        this.cells = cells;
        this.width = width;
        numeric = numericColumns();
    }

    boolean isNumeric(int column) {
        return numeric[column];
    }

    private boolean[] numericColumns() throws TableException {
        boolean[] result = new boolean[width];
        boolean any = false;
        int from = Math.min(10, cells.rows() / 2);
        for (int column = 0; column < width; column++) {
            int balance = 0;
            for (int row = from; row < cells.rows() && row < from + SAMPLE; row++) {
                balance += cells.isNumber(row, column) ? 1 : cells.isGap(row, column) ? 0 : -1;
            }
            result[column] = balance > 0;
            any |= result[column];
        }
        if (!any) {
            throw NoTable.found();
        }
        return result;
    }

    /** Whether a row has numbers or gaps where the table has numbers. */
    boolean isData(int row) {
        int size = Math.min(width, cells.width(row));
        if (2 * size <= width) {
            return false;
        }
        int good = 0;
        for (int column = 0; column < size; column++) {
            if (numeric[column]) {
                if (!cells.isNumber(row, column) && !cells.isGap(row, column)) {
                    return false;
                }
                good += cells.text(row, column).isEmpty() ? 0 : 1;
            }
        }
        return good > 0;
    }

    /**
     * Whether a row names columns.
     *
     * @param first the first row of data
     */
    boolean isHeader(int row, int first) {
        if (isUnits(row) || filled(row) < Math.max(2, width - 1)) {
            return false;
        }
        Set<String> words = new HashSet<>();
        boolean namesClass = false;
        int numbers = 0;
        int odd = 0;
        for (int column = 0; column < Math.min(width, cells.width(row)); column++) {
            String text = cells.text(row, column);
            if (cells.isNumber(row, column)) {
                numbers++;
            } else if (!cells.isGap(row, column)) {
                words.add(text);
                namesClass |= numeric[column] && Vocabulary.isClass(text);
                odd += "0123456789.,+-".indexOf(text.charAt(0)) >= 0 ? 1 : 0;
                if (!numeric[column] && isBelow(text, first, column)) {
                    return false;
                }
            }
        }
        // Numbers may name one-hot columns, or features beside a column called class; a single number is a value.
        return numbers > 0
                ? numbers > 1 && (namesClass || hasUsualName(row) && numbers <= words.size())
                : words.size() > (width > 2 ? 1 : 0) && 2 * odd <= words.size();
    }

    /** Whether a word occurs among the data of its column, as a class does. */
    private boolean isBelow(String word, int first, int column) {
        for (int row = first; row < cells.rows() && row < first + SAMPLE; row++) {
            if (cells.text(row, column).equals(word)) {
                return true;
            }
        }
        return false;
    }

    boolean hasUsualName(int row) {
        for (int column = 0; column < cells.width(row); column++) {
            if (Vocabulary.isName(cells.text(row, column))) {
                return true;
            }
        }
        return false;
    }

    int filled(int row) {
        int filled = 0;
        for (int column = 0; column < cells.width(row); column++) {
            filled += cells.text(row, column).isEmpty() ? 0 : 1;
        }
        return filled;
    }

    boolean isUnits(int row) {
        for (int column = 0; column < cells.width(row); column++) {
            if (!Vocabulary.isUnit(cells.text(row, column))) {
                return false;
            }
        }
        return true;
    }

    /** Whether a row is 0, 1, 2 … as pandas numbers columns without names, and no class. */
    boolean isCounting(int row) {
        int from = cells.text(row, 0).isEmpty() ? 1 : 0;
        for (int column = from; column < width; column++) {
            if (cells.number(row, column) != column - from) {
                return false;
            }
        }
        return width - from > 2 && cells.rows() > 1 && !isBelow(cells.text(row, width - 1), row + 1, width - 1);
    }
}
