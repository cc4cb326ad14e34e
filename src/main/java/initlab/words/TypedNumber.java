package initlab.words;

/**
 * Numbers as people type them: with a point or a comma as the decimal mark, with either of them, a space, an
 * apostrophe or an underscore between groups of three digits, and with a real minus sign.
 *
 * <p>Most numerals have one reading in every language. In 0,02 and 0.02 and 1,5 the mark is a decimal mark, because it
 * follows a 0 or is not followed by three digits. In 1.000.000 and 1,000.5 the groups are clear. Unclear is a single
 * mark between one to three digits and exactly three, such as 1.000. In a setting that allows fractions, the decimal
 * mark of the language is read as a decimal mark, and the other mark is ambiguous. In a setting of whole numbers, the
 * other mark separates groups, and the decimal mark of the language is ambiguous. An ambiguous numeral is never
 * guessed.
 */
public final class TypedNumber {
    private static final int GROUP = 3;
    /** What stands between groups of digits besides a mark: spaces of all widths, apostrophes and Python's underscore. */
    private static final String GROUPING = "\t\u00a0\u2007\u2009\u202f'\u2019\u02bc_";

    private TypedNumber() {}

    /** Whether a text could mean two numbers: without its mark, or with a decimal point in its place. */
    public static boolean isAmbiguous(String typed, boolean whole) {
        String text = tidy(typed);
        int mark = onlyMark(text);
        return mark >= 0 && couldBeGroup(text, mark) && (text.charAt(mark) == NumberText.decimalMark()) == whole;
    }

    /**
     * Converts a typed numeral to the form of the address, with a decimal point and without groups. A text that is not
     * a number is returned unchanged. In an ambiguous numeral the mark counts as a decimal mark.
     *
     * @param whole whether only whole numbers are wanted
     */
    public static String plain(String typed, boolean whole) {
        String text = tidy(typed);
        int end = exponent(text);
        int point = decimalMark(text.substring(0, end), whole);
        String integer = joined(text.substring(0, point < 0 ? end : point));
        String decimals = point < 0 ? "" : text.substring(point + 1, end);
        if (integer == null || !isDigits(decimals)) {
            return typed;
        }
        return integer + (point < 0 ? "" : "." + decimals) + text.substring(end);
    }

    /** The digits of an integer part without the marks between its groups; null if it is not an integer. */
    private static String joined(String integer) {
        StringBuilder digits = new StringBuilder();
        int from = 0;
        for (int i = 0; i <= integer.length(); i++) {
            boolean last = i == integer.length();
            if (!last && !isSeparator(integer.charAt(i))) {
                continue;
            }
            String part = integer.substring(from, i);
            boolean first = from == 0;
            boolean good = first
                    ? last ? isDigits(unsigned(part)) : isFirstGroup(part)
                    : part.length() == GROUP && isDigits(part);
            if (!good) {
                return null;
            }
            digits.append(part);
            from = i + 1;
        }
        return digits.toString();
    }

    /** Replaces all kinds of minus signs by one kind, and all that stands between groups by a space. */
    private static String tidy(String typed) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            text.append(GROUPING.indexOf(c) >= 0 ? ' ' : c == '\u2212' || c == '\u2013' ? '-' : c);
        }
        return text.toString().trim();
    }

    /** Where the decimal mark stands; −1 if there is none. */
    private static int decimalMark(String text, boolean whole) {
        int last = Math.max(text.lastIndexOf('.'), text.lastIndexOf(','));
        if (last < 0) {
            return -1;
        }
        char mark = text.charAt(last);
        if (onlyMark(text) < 0) {
            // The last mark is a decimal mark if it is the only one of its kind.
            return text.indexOf(mark) == last ? last : -1;
        }
        boolean groups = whole && mark != NumberText.decimalMark() && couldBeGroup(text, last);
        return groups ? -1 : last;
    }

    /** The index of the only mark; −1 if there is not exactly one. */
    private static int onlyMark(String text) {
        int first = -1;
        for (int i = 0; i < text.length(); i++) {
            if (isSeparator(text.charAt(i))) {
                if (first >= 0) {
                    return -1;
                }
                first = i;
            }
        }
        return first >= 0 && isMark(text.charAt(first)) ? first : -1;
    }

    private static boolean couldBeGroup(String text, int mark) {
        String behind = text.substring(mark + 1);
        return behind.length() == GROUP && isDigits(behind) && isFirstGroup(text.substring(0, mark));
    }

    /** One to three digits, the first of them not 0, perhaps with a sign. */
    private static boolean isFirstGroup(String part) {
        String digits = unsigned(part);
        return !digits.isEmpty() && digits.length() <= GROUP && digits.charAt(0) != '0' && isDigits(digits);
    }

    private static String unsigned(String part) {
        return part.startsWith("-") || part.startsWith("+") ? part.substring(1) : part;
    }

    private static boolean isDigits(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSeparator(char c) {
        return isMark(c) || c == ' ';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }

    /** Where the power of ten begins; the end of the text if there is none. */
    private static int exponent(String text) {
        int at = Math.max(text.indexOf('e'), text.indexOf('E'));
        return at < 0 ? text.length() : at;
    }
}
