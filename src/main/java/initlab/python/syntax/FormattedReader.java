package initlab.python.syntax;

import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.List;

/** Reads one f-string: text, and values in braces with {@code =}, a conversion and a format. */
final class FormattedReader {
    private final StringLiteral literal;
    private final String body;
    private final Place place;
    private final TokenReader tokens;
    private int at;

    FormattedReader(StringLiteral literal, Place place, TokenReader tokens) {
        this.literal = literal;
        this.body = literal.body();
        this.place = place;
        this.tokens = tokens;
    }

    /** Returns the parts; the last one may be text only. */
    List<Expression.Part> read() {
        return parts(0);
    }

    /** Reads text and values, in a format up to its closing brace. */
    private List<Expression.Part> parts(int nesting) {
        List<Expression.Part> parts = new ArrayList<>();
        int start = at;
        StringBuilder text = new StringBuilder();
        while (at < body.length() && !(nesting > 0 && body.charAt(at) == '}')) {
            char c = body.charAt(at);
            boolean twice = at + 1 < body.length() && body.charAt(at + 1) == c && nesting == 0;
            if (c == '\\' && !literal.raw() && at + 1 < body.length()) {
                at += 2;
            } else if (c != '{' && c != '}') {
                at++;
            } else if (twice) {
                text.append(plain(body.substring(start, at))).append(c);
                at += 2;
                start = at;
            } else if (c == '}') {
                throw error("f-string: single '}' is not allowed");
            } else {
                text.append(plain(body.substring(start, at)));
                parts.add(value(text.toString(), nesting));
                text.setLength(0);
                start = at;
            }
        }
        text.append(plain(body.substring(start, at)));
        parts.add(new Expression.Part(text.toString(), null, (char) 0, null));
        return parts;
    }

    private String plain(String text) {
        return literal.raw() ? text : StringReader.unescaped(text, place);
    }

    /** Reads a value from its opening brace to behind its closing one. */
    private Expression.Part value(String before, int nesting) {
        if (nesting > 1) {
            throw error("f-string: expressions nested too deeply");
        }
        at++;
        int start = at;
        int end = expressionEnd();
        String source = body.substring(start, end);
        at = end;
        if (source.isBlank()) {
            throw error("f-string: empty expression not allowed");
        }
        Expression value = expression(source, start);
        String text = before;
        boolean shown = at < body.length() && body.charAt(at) == '=';
        if (shown) {
            at++;
            while (at < body.length() && body.charAt(at) == ' ') {
                at++;
            }
            text += body.substring(start, at);
        }
        char conversion = conversion();
        Expression.Formatted spec = null;
        if (at < body.length() && body.charAt(at) == ':') {
            at++;
            spec = new Expression.Formatted(place, joined(parts(nesting + 1)));
        }
        if (at >= body.length() || body.charAt(at) != '}') {
            throw error("f-string: expecting '}'");
        }
        at++;
        boolean plain = conversion == 0 && spec == null;
        return new Expression.Part(text, value, shown && plain ? 'r' : conversion, spec);
    }

    private static List<Expression.Part> joined(List<Expression.Part> parts) {
        return List.copyOf(parts);
    }

    private char conversion() {
        if (at >= body.length() || body.charAt(at) != '!') {
            return 0;
        }
        at++;
        char c = at < body.length() ? body.charAt(at) : 0;
        if (c != 'r' && c != 's' && c != 'a') {
            int end = at;
            while (end < body.length() && Lexer.isNamePart(body.charAt(end))) {
                end++;
            }
            throw error(
                    at >= body.length()
                            ? "f-string: expecting '}'"
                            : "f-string: invalid conversion character"
                                    + (end == at ? "" : " '" + body.substring(at, end) + "'")
                                    + ": expected 's', 'r', or 'a'");
        }
        at++;
        return c;
    }

    /** Finds where the expression ends: at a brace, a colon, an exclamation mark or an equals sign of the f-string. */
    private int expressionEnd() {
        StringBuilder open = new StringBuilder();
        String quote = "";
        for (int i = at; i < body.length(); i++) {
            char c = body.charAt(i);
            if (c == '\\') {
                throw error("f-string expression part cannot include a backslash");
            }
            if (!quote.isEmpty()) {
                if (body.startsWith(quote, i)) {
                    i += quote.length() - 1;
                    quote = "";
                }
            } else if (c == '\'' || c == '"') {
                String three = "" + c + c + c;
                quote = body.startsWith(three, i) ? three : "" + c;
                i += quote.length() - 1;
            } else if (c == '#') {
                throw error("f-string expression part cannot include '#'");
            } else if ("([{".indexOf(c) >= 0) {
                open.append(c);
            } else if (open.length() > 0 && ")]}".indexOf(c) >= 0) {
                close(open, c);
            } else if (open.length() == 0 && isEnd(i)) {
                return i;
            } else if (c == ')' || c == ']') {
                throw error("f-string: unmatched '" + c + "'");
            } else if ("!=<>".indexOf(c) >= 0 && i + 1 < body.length() && body.charAt(i + 1) == '=') {
                i++;
            }
        }
        if (!quote.isEmpty()) {
            throw error("f-string: unterminated string");
        }
        if (open.length() > 0) {
            throw error("f-string: unmatched '" + open.charAt(open.length() - 1) + "'");
        }
        throw error("f-string: expecting '}'");
    }

    private void close(StringBuilder open, char sign) {
        char opening = open.charAt(open.length() - 1);
        if ("([{".indexOf(opening) != ")]}".indexOf(sign)) {
            throw error("f-string: closing parenthesis '" + sign + "' does not match opening parenthesis '" + opening
                    + "'");
        }
        open.setLength(open.length() - 1);
    }

    private boolean isEnd(int i) {
        char c = body.charAt(i);
        boolean equals = i + 1 < body.length() && body.charAt(i + 1) == '=';
        boolean compares = i > 0 && "<>".indexOf(body.charAt(i - 1)) >= 0;
        return c == '}' || c == ':' || c == '!' && !equals || c == '=' && !equals && !compares;
    }

    private Expression expression(String source, int start) {
        int line = literal.line();
        int lineStart = -literal.column();
        for (int i = 0; i < start; i++) {
            if (body.charAt(i) == '\n') {
                line++;
                lineStart = i + 1;
            }
        }
        Lexer lexer = Lexer.ofExpression(source, line, start - lineStart);
        TokenReader inner = new TokenReader(lexer.tokens(), tokens.scope);
        inner.qualifier = tokens.qualifier;
        tokens.enter();
        try {
            Expression value = new ExpressionReader(inner).expressions();
            if (!inner.peek().is(Token.Kind.END)) {
                throw inner.invalid();
            }
            inner.throwLater();
            return value;
        } catch (PythonError e) {
            PythonError cause = lexer.problem() instanceof PythonError unreadable ? unreadable : e;
            throw new PythonError("SyntaxError", "f-string: " + cause.getMessage())
                    .at(cause.line(), cause.column(), cause.end());
        } finally {
            tokens.leave();
        }
    }

    private PythonError error(String message) {
        return TokenReader.syntax(message, place);
    }
}
