package initlab.setup;

import initlab.words.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * What a value in a link can mean. The first reading takes it as it stands. Each further one undoes damage that links
 * suffer on their way: escapes encoded twice, characters added by a chat or mail program, another case. A reader uses the
 * first reading that its setting accepts, so a value that is right is never changed.
 */
final class Readings {
    /** What chat and mail programs add to the end of a link. A bracket counts only if it closes none of the value. */
    private static final String ADDED = ")]}>.,;:!?*_~`|\"'’”“»…\\ \t\r\n\u00a0\u200b\ufeff";

    /** Programs add few characters. */
    private static final int MOST_ADDED = 12;

    private static final String ADDED_BEFORE = "<\"'`“„«*\\ \t\r\n\u00a0\u200b\ufeff";
    private static final String CLOSING = ")]}>";
    private static final String OPENING = "([{<";
    /** How quoted-printable mail writes an equals sign; the first = is the one before the value. */
    private static final String EQUALS_IN_MAIL = "3D";

    private Readings() {}

    /**
     * The readings of a value, the likeliest first.
     *
     * @param raw the value as in the address, with its escapes
     * @param formulas whether the value holds formulas, in which a plus sign between operands adds
     */
    static List<String> of(String raw, boolean formulas) {
        List<String> readings = new ArrayList<>();
        String spaced = PercentEncoding.decoded(raw, true);
        if (formulas && raw.indexOf('+') >= 0) {
            add(readings, sums(raw));
        }
        add(readings, spaced);
        if (raw.indexOf('+') >= 0) {
            add(readings, PercentEncoding.decoded(raw, false));
        }
        // The list grows while it is read: each level of encoding adds a reading.
        for (int i = 0; i < readings.size(); i++) {
            if (PercentEncoding.isEncoded(readings.get(i))) {
                add(readings, PercentEncoding.decoded(readings.get(i), false));
            }
        }
        for (int i = readings.size() - 1; i >= 0; i--) {
            add(readings, bare(readings.get(i)));
        }
        for (int i = 0, count = readings.size(); i < count; i++) {
            add(readings, Words.lower(readings.get(i)));
        }
        return readings;
    }

    private static void add(List<String> readings, String reading) {
        if (!readings.contains(reading)) {
            readings.add(reading);
        }
    }

    /** A value as a word: decoded, without additions, in lower case. */
    static String word(String raw) {
        String text = PercentEncoding.decoded(raw, true);
        return Words.lower(bare(PercentEncoding.isEncoded(text) ? PercentEncoding.decoded(text, true) : text));
    }

    /**
     * Decodes formulas. A plus sign between two operands adds; any other stands for a space. If the value also has an
     * encoded plus sign, it was encoded as a form, so the others are spaces.
     */
    private static String sums(String raw) {
        if (raw.contains("%2B") || raw.contains("%2b")) {
            return PercentEncoding.decoded(raw, true);
        }
        String text = PercentEncoding.decoded(raw, false);
        StringBuilder sums = new StringBuilder(text);
        for (int i = text.indexOf('+'); i >= 0; i = text.indexOf('+', i + 1)) {
            int before = i - 1;
            int after = i + 1;
            while (before >= 0 && text.charAt(before) == ' ') {
                before--;
            }
            while (after < text.length() && text.charAt(after) == ' ') {
                after++;
            }
            if (before < 0 || after == text.length() || !ends(text.charAt(before)) || !begins(text.charAt(after))) {
                sums.setCharAt(i, ' ');
            }
        }
        return sums.toString();
    }

    /** Whether an operand can end with a character. */
    private static boolean ends(char c) {
        return begins(c) && c != '(' || c == ')' || c == ']';
    }

    /** Whether an operand can begin with a character: a letter of any script, a digit, a point, a parenthesis or √. */
    private static boolean begins(char c) {
        return c == '_' || c == '.' || c == '(' || c == '√' || Query.isLetterOrDigit(c);
    }

    /** A text without what programs add before and after links; at least one character remains. */
    private static String bare(String text) {
        int end = text.indexOf('#') > 0 ? text.indexOf('#') : text.length();
        int least = Math.max(1, end - MOST_ADDED);
        while (end > least && isAdded(text, end)) {
            end--;
        }
        int from = 0;
        while (from < end - 1 && ADDED_BEFORE.indexOf(text.charAt(from)) >= 0) {
            from++;
        }
        return text.substring(text.startsWith(EQUALS_IN_MAIL, from) && end > from + 2 ? from + 2 : from, end);
    }

    private static boolean isAdded(String text, int end) {
        char last = text.charAt(end - 1);
        int bracket = CLOSING.indexOf(last);
        if (bracket < 0) {
            return ADDED.indexOf(last) >= 0;
        }
        int open = 0;
        for (int i = 0; i < end; i++) {
            open += text.charAt(i) == OPENING.charAt(bracket) ? 1 : text.charAt(i) == last ? -1 : 0;
        }
        return open < 0;
    }
}
