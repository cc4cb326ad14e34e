package initlab.formula;

import initlab.words.Words;

/**
 * A text and the place that reading has reached. For reading, letters are lower-case, and all kinds of blanks, minus
 * signs and multiplication signs are one kind each; messages quote what was typed.
 */
final class Cursor {
    private static final String TYPED = "\t\r\n\u00a0\u202f\u2009−–‐‑·×⋅∙∗÷∕";
    private static final String MEANT = "      ----*****//";

    final String typed;
    /** What to read: a character for each that was typed. */
    final String text;
    /** The index of the next character. */
    int at;

    Cursor(String typed) {
        this.typed = typed;
        StringBuilder meant = new StringBuilder();
        for (int i = 0; i < typed.length() && typed.charAt(i) != '#'; i++) {
            char c = typed.charAt(i);
            int index = TYPED.indexOf(c);
            meant.append(index >= 0 ? MEANT.charAt(index) : Words.lower(c));
        }
        text = meant.toString();
    }

    /** Skips blanks. Returns whether any text is left. */
    boolean more() {
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return at < text.length();
    }

    /** Whether a character comes next, after blanks. */
    boolean sees(char c) {
        return more() && text.charAt(at) == c;
    }

    /** Skips a character, if it comes next. Returns whether it did. */
    boolean takes(char c) {
        boolean seen = sees(c);
        at += seen ? 1 : 0;
        return seen;
    }

    /** The next character as it was typed. */
    char shown() {
        return typed.charAt(at);
    }

    /** Reads letters, digits and underscores; the result may be empty. */
    String name() {
        more();
        int from = at;
        while (at < text.length() && (isLetter(text.charAt(at)) || isDigit(text.charAt(at)))) {
            at++;
        }
        return text.substring(from, at);
    }

    /** What was typed from an index up to here. */
    String since(int from) {
        return typed.substring(from, at);
    }

    /** Requires a closing parenthesis. */
    void close(int opened) {
        if (!more()) {
            throw problem(
                    at,
                    Words.of(
                            "a closing parenthesis is missing: the one opened at position {0} is not closed.",
                            opened + 1));
        }
        if (!takes(')')) {
            throw problem(at, Words.of("an operator or a closing parenthesis was expected, not “{0}”.", shown()));
        }
    }

    /** The problem that nothing stands at an index where an operand must be. */
    FormulaException missing(int index) {
        return problem(
                index, Words.of("something is missing: a number, a name or an opening parenthesis was expected."));
    }

    /** The problem that no parenthesis follows a function. */
    FormulaException withoutArgument(String function) {
        return problem(at, Words.of("{0} must be followed by its argument in parentheses.", function));
    }

    FormulaException problem(int index, String words) {
        return new FormulaException(typed, index + 1, words);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c == '_';
    }
}
