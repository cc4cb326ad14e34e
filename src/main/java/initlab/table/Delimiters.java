package initlab.table;

/** Finds the delimiter of a text by splitting its beginning at each candidate. */
final class Delimiters {
    /** The candidates. Of two that fit equally well, the first is chosen. */
    private static final char[] CANDIDATES = {
        ';', '\t', '|', Splitter.COMMA_BLANK, ',', Splitter.BLANKS, Splitter.ALL_BLANKS
    };

    /** The beginning that decides, in rows and characters. */
    private static final int ROWS = 200;

    private static final int CHARACTERS = 100_000;
    /** Two columns are less likely than more, since points have three. */
    private static final double TWO_COLUMNS = 0.8;

    private Delimiters() {}

    /** Returns the delimiter that gives the most even table of numbers; 0 if none gives any. */
    static char of(String text, int start) {
        int end = text.length();
        if (end - start > CHARACTERS) {
            end = start + CHARACTERS;
            // A whole number of lines, unless a line is very long.
            int line = Math.max(text.lastIndexOf('\n', end), text.lastIndexOf('\r', end));
            end = line > start ? line : end;
        }
        String beginning = text.substring(start, end);
        char best = 0;
        double most = 0;
        for (char candidate : CANDIDATES) {
            double score = score(Splitter.at(beginning, 0, 1, candidate).split(ROWS));
            if (score > most) {
                most = score;
                best = candidate;
            }
        }
        return best;
    }

    /** Returns the share of numbers and gaps in the rows that are as wide as most. */
    private static double score(TextCells cells) {
        int width = commonWidth(cells);
        if (width < 2 || cells.delimiter == Splitter.COMMA_BLANK && !cells.numerals.hasZeroComma()) {
            return 0;
        }
        double sum = 0;
        for (int row = 0; row < cells.rows(); row++) {
            if (cells.width(row) == width) {
                double good = 0;
                for (int column = 0; column < width; column++) {
                    good += cells.isNumber(row, column) ? 1 : cells.isGap(row, column) ? 0.5 : 0;
                }
                sum += good / width;
            }
        }
        return sum / cells.rows() * (width == 2 ? TWO_COLUMNS : 1);
    }

    /** Returns the width that most rows have; the larger of two that are equally common; 0 if there are no rows. */
    static int commonWidth(Cells cells) {
        int widest = 0;
        for (int row = 0; row < cells.rows(); row++) {
            widest = Math.max(widest, cells.width(row));
        }
        int[] counts = new int[widest + 1];
        int common = 0;
        for (int row = 0; row < cells.rows(); row++) {
            counts[cells.width(row)]++;
        }
        for (int width = 1; width <= widest; width++) {
            common = counts[width] >= counts[common] ? width : common;
        }
        return common;
    }
}
