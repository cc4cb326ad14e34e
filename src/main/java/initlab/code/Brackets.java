package initlab.code;

import java.util.List;

/** Finds the bracket that belongs to the one at the cursor. Brackets in strings and comments do not count. */
public final class Brackets {
    private static final String OPEN = "([{";
    private static final String CLOSE = ")]}";
    private static final int[] NONE = {};

    private Brackets() {}

    /**
     * The pair at a cursor: the places of both brackets, the one before the cursor first; only one place if it has no
     * partner; none without a bracket or with a selection.
     */
    public static int[] at(String text, int start, int end) {
        if (start != end) {
            return NONE;
        }
        List<Token> tokens = Tokens.of(text);
        for (int at : new int[] {start - 1, start}) {
            if (at >= 0 && at < text.length() && isBracket(text.charAt(at)) && !isHidden(tokens, at)) {
                int partner = partner(text, at, tokens);
                return partner < 0 ? new int[] {at} : new int[] {at, partner};
            }
        }
        return NONE;
    }

    private static boolean isBracket(char c) {
        return OPEN.indexOf(c) >= 0 || CLOSE.indexOf(c) >= 0;
    }

    private static boolean isHidden(List<Token> tokens, int at) {
        for (Token token : tokens) {
            if (token.from() <= at && at < token.to()) {
                return true;
            }
        }
        return false;
    }

    private static int partner(String text, int at, List<Token> tokens) {
        char c = text.charAt(at);
        boolean opens = OPEN.indexOf(c) >= 0;
        char other = opens ? CLOSE.charAt(OPEN.indexOf(c)) : OPEN.charAt(CLOSE.indexOf(c));
        int depth = 0;
        for (int i = at; i >= 0 && i < text.length(); i += opens ? 1 : -1) {
            char one = text.charAt(i);
            if (isBracket(one) && !isHidden(tokens, i)) {
                depth += OPEN.indexOf(one) >= 0 == opens ? 1 : -1;
                if (depth == 0) {
                    return one == other ? i : -1;
                }
            }
        }
        return -1;
    }
}
