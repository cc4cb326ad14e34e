package initlab.exercise;

/**
 * Walks over Python's text and tells code from comments and strings, and how deep the brackets are. It reads just enough
 * to find where statements start, also in code that cells could not run.
 */
final class CodeScanner {
    private final String text;
    private int at;
    private int depth;
    /** The quotation mark or marks that end the string; null outside of strings. */
    private String closing;
    /** Whether the string is an f-string, which contains code. */
    private boolean formatted;

    /** A scanner at the start of a text whose lines end with {@code \n}. */
    CodeScanner(String text) {
        this.text = text;
    }

    /** Where the scanner is. */
    int at() {
        return at;
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /** Whether a statement can start or end here: outside of strings and brackets. */
    boolean isOutside() {
        return closing == null && depth == 0;
    }

    /** Whether names here can be names of variables. All text of an f-string counts. */
    boolean isCode() {
        return closing == null || formatted;
    }

    /** Whether a logical line starts here. */
    boolean isLineStart() {
        return isOutside() && (at == 0 || text.charAt(at - 1) == '\n' && (at == 1 || text.charAt(at - 2) != '\\'));
    }

    /** Goes on at a later place, as if nothing stood before it. */
    void skip(int to) {
        at = to;
    }

    /** Moves over one character, a comment, a backslash and what it stands before, or the marks around a string. */
    void next() {
        char c = text.charAt(at);
        if (closing != null) {
            inString(c);
        } else if (c == '#') {
            at = end(at);
        } else if (c == '\\') {
            at = Math.min(at + 2, text.length());
        } else if (c == '"' || c == '\'') {
            open(c);
        } else {
            depth += "([{".indexOf(c) >= 0 ? 1 : 0;
            depth -= ")]}".indexOf(c) >= 0 && depth > 0 ? 1 : 0;
            at++;
        }
    }

    private void inString(char c) {
        if (text.startsWith(closing, at)) {
            at += closing.length();
            closing = null;
        } else if (c == '\\') {
            at = Math.min(at + 2, text.length());
        } else {
            // A string that never ends is for Python to refuse; it must not hide the lines below.
            closing = c == '\n' && closing.length() == 1 ? null : closing;
            at++;
        }
    }

    private void open(char quote) {
        formatted = false;
        for (int i = at - 1; i >= 0 && i >= at - 2 && isName(text.charAt(i)); i--) {
            formatted = formatted || (text.charAt(i) | ' ') == 'f';
        }
        String triple = String.valueOf(quote).repeat(3);
        closing = text.startsWith(triple, at) ? triple : String.valueOf(quote);
        at += closing.length();
    }

    /** The end of the line at a place, before its line break. */
    private int end(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    /** Whether a character can be part of a name. */
    static boolean isName(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '_' || c > 127;
    }
}
