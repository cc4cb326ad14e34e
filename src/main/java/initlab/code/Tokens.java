package initlab.code;

import initlab.code.Token.Kind;
import java.util.ArrayList;
import java.util.List;

/** Finds the pieces of a Python text that have a colour. It reads anything, also what Python would refuse. */
public final class Tokens {
    private static final List<String> KEYWORDS = List.of(
            "and",
            "as",
            "assert",
            "break",
            "class",
            "continue",
            "def",
            "del",
            "elif",
            "else",
            "except",
            "False",
            "finally",
            "for",
            "from",
            "global",
            "if",
            "import",
            "in",
            "is",
            "lambda",
            "None",
            "nonlocal",
            "not",
            "or",
            "pass",
            "raise",
            "return",
            "True",
            "try",
            "while",
            "with",
            "yield");

    private Tokens() {}

    /** The pieces in order; they do not overlap. */
    public static List<Token> of(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end;
            Kind kind;
            if (c == '#') {
                end = lineEnd(text, at);
                kind = Kind.COMMENT;
            } else if (c == '"' || c == '\'') {
                end = stringEnd(text, at);
                kind = Kind.STRING;
            } else if (isLetter(c)) {
                end = wordEnd(text, at);
                // A letter in front of a string, such as f, belongs to it.
                boolean prefix = end - at <= 2 && end < text.length() && "\"'".indexOf(text.charAt(end)) >= 0;
                kind = prefix ? Kind.STRING : KEYWORDS.contains(text.substring(at, end)) ? Kind.KEYWORD : null;
                end = prefix ? stringEnd(text, end) : end;
            } else if (isDigit(c) || c == '.' && at + 1 < text.length() && isDigit(text.charAt(at + 1))) {
                end = numberEnd(text, at);
                kind = Kind.NUMBER;
            } else {
                end = at + 1;
                kind = null;
            }
            if (kind != null) {
                tokens.add(new Token(kind, at, end));
            }
            at = end;
        }
        return tokens;
    }

    private static int lineEnd(String text, int at) {
        int end = text.indexOf('\n', at);
        return end < 0 ? text.length() : end;
    }

    /** The end of a string that begins with a quotation mark; the end of the line if it is not closed. */
    private static int stringEnd(String text, int at) {
        String one = text.substring(at, at + 1);
        String three = one.repeat(3);
        boolean isLong = text.startsWith(three, at);
        String mark = isLong ? three : one;
        int i = at + mark.length();
        while (i < text.length() && !text.startsWith(mark, i)) {
            if (text.charAt(i) == '\n' && !isLong) {
                return i;
            }
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return Math.min(text.length(), i + mark.length());
    }

    private static int wordEnd(String text, int at) {
        int end = at;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    private static int numberEnd(String text, int at) {
        int end = at;
        while (end < text.length()
                && (isDigit(text.charAt(end))
                        || isLetter(text.charAt(end))
                        || text.charAt(end) == '.'
                        || "+-".indexOf(text.charAt(end)) >= 0 && "eE".indexOf(text.charAt(end - 1)) >= 0)) {
            end++;
        }
        return end;
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c > '\u007f';
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
