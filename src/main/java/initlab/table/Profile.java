package initlab.table;

/** What a column holds. */
final class Profile {
    final int numbers;
    final int words;
    /** Whether all its numbers are integers. */
    final boolean isWhole;
    /** Whether its numbers are 0, 1, 2 … or 1, 2, 3 … */
    final boolean counts;
    /** Its values as labels; null if there are too many different ones. */
    final Labels labels;

    Profile(Sheet sheet, int column) {
        int foundNumbers = 0;
        int foundWords = 0;
        boolean whole = true;
        double start = sheet.cells.number(sheet.firstRow, column);
        boolean counting = start == 0 || start == 1;
        for (int row = 0; row < sheet.rows(); row++) {
            double number = sheet.cells.number(sheet.firstRow + row, column);
            counting &= number == start + row;
            if (Double.isFinite(number)) {
                foundNumbers++;
                whole &= Math.floor(number) == number;
            } else if (!sheet.cells.isGap(sheet.firstRow + row, column)) {
                foundWords++;
            }
        }
        numbers = foundNumbers;
        words = foundWords;
        isWhole = whole;
        counts = counting && sheet.rows() > 1;
        labels = Labels.of(sheet, column);
    }

    boolean isNumeric() {
        return numbers > words;
    }

    boolean isEmpty() {
        return numbers + words == 0;
    }

    /** Whether all its numbers are the same. */
    boolean isConstant() {
        return words == 0 && labels != null && labels.size() == 1;
    }

    /** Whether no value occurs twice, as far as that was counted. */
    boolean isDistinct() {
        return labels == null || labels.size() == numbers + words;
    }

    /** Whether its values are 0 and 1, or false and true. */
    boolean isBinary() {
        if (labels == null || labels.size() != 2) {
            return false;
        }
        String low = Vocabulary.lower(labels.names.get(0));
        String high = Vocabulary.lower(labels.names.get(1));
        return low.equals("0") && high.equals("1") || low.equals("false") && high.equals("true");
    }

    /** Returns how much its values look like classes; 0 if they do not. */
    double classEvidence(int rows) {
        if (labels == null || labels.size() < 2) {
            return 0;
        }
        int size = labels.size();
        if (words > numbers) {
            return size == 2 ? 5 : size <= rows / 4 ? 4 : 0;
        }
        return size == 2 ? isWhole ? 5 : 3.5 : isWhole && size <= 10 && size <= rows / 4 ? 3 : 0;
    }
}
