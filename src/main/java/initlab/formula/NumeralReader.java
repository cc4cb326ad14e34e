package initlab.formula;

import initlab.rounding.DecimalReader;
import initlab.words.NumberText;
import initlab.words.TypedNumber;
import initlab.words.Words;

/** Reads numerals and the commas between arguments, and says where a comma or a point may have been meant otherwise. */
final class NumeralReader {
    private final Cursor cursor;
    private final FormulaReader reader;

    NumeralReader(Cursor cursor, FormulaReader reader) {
        this.cursor = cursor;
        this.reader = reader;
    }

    /** Reads a numeral. */
    Node number() {
        String text = cursor.text;
        int from = cursor.at;
        int at = digits(from, true);
        // An e starts an exponent only if digits follow: 2e is not a number, 2e-3 is.
        if (at < text.length() && text.charAt(at) == 'e') {
            boolean sign = at + 1 < text.length() && (text.charAt(at + 1) == '-' || text.charAt(at + 1) == '+');
            int end = digits(at + (sign ? 2 : 1), false);
            at = end > at + (sign ? 2 : 1) ? end : at;
        }
        cursor.at = at;
        String numeral = text.substring(from, at);
        double value = DecimalReader.read(numeral);
        if (Double.isNaN(value)) {
            throw cursor.problem(from, Words.of("{0} is not a number.", Words.quoted(numeral)));
        }
        if (TypedNumber.isAmbiguous(numeral, false)) {
            reader.remark(Words.of(
                    "In a formula a point is the decimal mark, so “{0}” is read as {1}.",
                    numeral, NumberText.localized(numeral)));
        }
        return Node.number(shortest(numeral), value);
    }

    /** Leaves out zeros that do not matter. Python does not read leading ones. */
    private static String shortest(String numeral) {
        int from = 0;
        int end = numeral.length();
        while (from + 1 < end && numeral.charAt(from) == '0' && Cursor.isDigit(numeral.charAt(from + 1))) {
            from++;
        }
        if (numeral.indexOf('.') >= 0 && numeral.indexOf('e') < 0) {
            while (end > from + 1 && numeral.charAt(end - 1) == '0') {
                end--;
            }
            end -= end > from + 1 && numeral.charAt(end - 1) == '.' ? 1 : 0;
        }
        String shortest = numeral.substring(from, end);
        return shortest.equals(".") ? "0" : shortest;
    }

    private int digits(int from, boolean points) {
        int end = from;
        while (end < cursor.text.length()
                && (Cursor.isDigit(cursor.text.charAt(end)) || points && cursor.text.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    /**
     * Skips a comma between arguments, if one comes next. Between two digits it may have been meant as a decimal mark.
     */
    boolean comma() {
        if (!cursor.takes(',')) {
            return false;
        }
        int from = digitsBefore(cursor.at - 1);
        int to = digits(cursor.at, false);
        if (from < cursor.at - 1 && to > cursor.at) {
            String numeral = cursor.text.substring(from, cursor.at - 1);
            String decimals = cursor.text.substring(cursor.at, to);
            if (decimals.length() > 1 && decimals.charAt(0) == '0') {
                throw cursor.problem(
                        from,
                        Words.of("a comma separates arguments; write {0} for the number.", numeral + "." + decimals));
            }
            if (NumberText.localized(".").equals(",")) {
                reader.remark(Words.of(
                        "A comma separates arguments, so these are {0} and {1}; write {2} for the number.",
                        numeral, decimals, numeral + "." + decimals));
            }
        }
        return true;
    }

    private int digitsBefore(int end) {
        int from = end;
        while (from > 0 && Cursor.isDigit(cursor.text.charAt(from - 1))) {
            from--;
        }
        return from;
    }
}
