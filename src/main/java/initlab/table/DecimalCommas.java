package initlab.table;

import initlab.words.Words;

/** Recognises tables in which the comma is both the delimiter and the decimal mark, as in {@code 0,5,-0,3,1}. */
final class DecimalCommas {
    private DecimalCommas() {}

    /**
     * Checks a table with commas between its cells. Such a table has about two cells for each name, and all its cells
     * are integers. Without a header, decimals that begin with 0 or follow −0 give it away.
     */
    static void check(Sheet sheet, TextCells cells) throws TableException {
        if (sheet.turned || sheet.columns < 4 || cells.numerals.hasDecimalPoint()) {
            return;
        }
        boolean evidence = false;
        for (int row = sheet.firstRow; row < cells.rows(); row++) {
            for (int column = 0; column < cells.width(row); column++) {
                String text = cells.text(row, column);
                evidence |= column % 2 == 1 && text.length() > 1 && text.charAt(0) == '0';
                evidence |= column % 2 == 0 && (text.equals("-0") || text.equals("\u22120"));
                if (column % 2 == 1 && text.startsWith("-") || !isInteger(cells.number(row, column))) {
                    return;
                }
            }
        }
        int named = 0;
        for (String name : sheet.names) {
            named += name == null ? 0 : 1;
        }
        if (evidence || sheet.hasHeader && 2 * named <= sheet.columns + 1) {
            throw TableException.at(
                    cells,
                    sheet.firstRow,
                    0,
                    Words.of(
                            "commas separate the values and seem to be decimal marks too. Save the table with semicolons between the columns, or with decimal points."));
        }
    }

    private static boolean isInteger(double number) {
        return Math.rint(number) == number;
    }
}
