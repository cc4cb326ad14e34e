package initlab.python.syntax;

import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.List;

/** Reads strings, which stand side by side for one, and f-strings. */
final class StringReader {
    private final TokenReader tokens;

    StringReader(TokenReader tokens) {
        this.tokens = tokens;
    }

    Expression read() {
        Place start = tokens.peek().place();
        List<Expression.Part> parts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean formatted = false;
        while (tokens.peek().is(Token.Kind.STRING)) {
            Token token = tokens.next();
            StringLiteral literal = (StringLiteral) token.value();
            if (literal.formatted()) {
                formatted = true;
                FormattedReader reader = new FormattedReader(literal, token.place(), tokens);
                for (Expression.Part part : reader.read()) {
                    text.append(part.text());
                    if (part.value() != null) {
                        parts.add(new Expression.Part(text.toString(), part.value(), part.conversion(), part.spec()));
                        text.setLength(0);
                    }
                }
            } else {
                text.append(literal.raw() ? literal.body() : unescaped(literal.body(), token.place()));
            }
        }
        Place place = Place.between(start, tokens.last().place());
        if (!formatted) {
            return new Expression.Constant(place, text.toString());
        }
        parts.add(new Expression.Part(text.toString(), null, (char) 0, null));
        return new Expression.Formatted(place, parts);
    }

    /** Replaces the escapes of a string. Unknown ones stay as they are. */
    static String unescaped(String body, Place place) {
        StringBuilder text = new StringBuilder();
        int i = -1;
        while (++i < body.length()) {
            char c = body.charAt(i);
            if (c != '\\' || i + 1 == body.length()) {
                text.append(c);
                continue;
            }
            i++;
            char escape = body.charAt(i);
            int plain = "\\'\"abfnrtv".indexOf(escape);
            if (plain >= 0) {
                text.append("\\'\"\u0007\b\f\n\r\t\u000b".charAt(plain));
            } else if (escape >= '0' && escape <= '7') {
                int end = i;
                int code = 0;
                while (end < body.length() && end < i + 3 && body.charAt(end) >= '0' && body.charAt(end) <= '7') {
                    code = 8 * code + (body.charAt(end) - '0');
                    end++;
                }
                text.append((char) code);
                i = end - 1;
            } else if (escape == 'x' || escape == 'u' || escape == 'U') {
                int digits = escape == 'x' ? 2 : escape == 'u' ? 4 : 8;
                text.append(Character.toChars(code(body, i + 1, digits, escape, place)));
                i += digits;
            } else if (escape == 'N') {
                throw Unsupported.syntax("\\N", place.line());
            } else if (escape != '\n') {
                text.append('\\').append(escape);
            }
        }
        return text.toString();
    }

    private static int code(String body, int start, int digits, char escape, Place place) {
        int code = 0;
        for (int i = start; i < start + digits; i++) {
            int digit = i < body.length() ? Character.digit(body.charAt(i), 16) : -1;
            if (digit < 0) {
                String form = escape == 'x' ? "\\xXX" : escape == 'u' ? "\\uXXXX" : "\\UXXXXXXXX";
                throw unicode(start - 2, i - 1, "truncated " + form + " escape", place);
            }
            code = 16 * code + digit;
        }
        if (code < 0 || code > Character.MAX_CODE_POINT) {
            throw unicode(start - 2, start + digits - 1, "illegal Unicode character", place);
        }
        return code;
    }

    private static PythonError unicode(int from, int to, String reason, Place place) {
        return TokenReader.syntax(
                "(unicode error) 'unicodeescape' codec can't decode bytes in position " + from + "-" + to + ": "
                        + reason,
                place);
    }
}
