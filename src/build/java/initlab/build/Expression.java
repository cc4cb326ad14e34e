package initlab.build;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An expression in parentheses of WebAssembly's text format.
 *
 * @param kind the first word, such as {@code func}
 * @param name the name after it, with its dollar sign; empty if there is none
 */
record Expression(String kind, String name, String text) {
    /** A name, as in the text format's grammar. */
    static final String NAME = "\\$(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^\\s()\";]+)";

    private static final Pattern HEAD = Pattern.compile("\\(\\s*([\\w.]+)\\s*(" + NAME + ")?");
    /** What decides where an expression ends: parentheses, except in strings and comments. */
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*+\"|;;[^\\n]*|\\(;.*?;\\)|[()]", Pattern.DOTALL);

    /** Reads an expression. */
    static Expression of(String text) {
        Matcher head = HEAD.matcher(text);
        if (!head.lookingAt()) {
            throw new IllegalStateException("This is not an expression: " + start(text));
        }
        return new Expression(head.group(1), head.group(2) == null ? "" : head.group(2), text);
    }

    /** The expressions directly inside this one. */
    List<Expression> children() {
        List<Expression> children = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int depth = 0;
        int from = 0;
        while (token.find()) {
            if (token.group().equals("(")) {
                depth++;
                if (depth == 2) {
                    from = token.start();
                }
            } else if (token.group().equals(")")) {
                if (depth == 2) {
                    children.add(of(text.substring(from, token.end())));
                }
                depth--;
            }
        }
        if (depth != 0) {
            throw new IllegalStateException("Parentheses do not match: " + start(text));
        }
        return children;
    }

    /** The children of some kinds, in their order, as text. */
    String all(String... kinds) {
        StringBuilder all = new StringBuilder();
        for (Expression child : children()) {
            if (List.of(kinds).contains(child.kind)) {
                all.append(' ').append(child.text);
            }
        }
        return all.toString();
    }

    private static String start(String text) {
        return text.substring(0, Math.min(text.length(), 80));
    }
}
