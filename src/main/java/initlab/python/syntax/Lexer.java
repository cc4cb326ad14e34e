package initlab.python.syntax;

import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** Splits the text of a cell into tokens. Where it cannot go on, the last token is an ERROR. */
final class Lexer {
    private record Bracket(char sign, int line, int column) {}

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private final Deque<Bracket> brackets = new ArrayDeque<>();
    private final Indentation indentation = new Indentation();
    private int at;
    private int line = 1;
    private int lineStart;

    /** What stopped the lexer: a PythonError or a Refusal; null if nothing did. */
    private RuntimeException problem;

    private Lexer(String source) {
        String unix = source.replace("\r\n", "\n").replace('\r', '\n');
        text = unix.isEmpty() || unix.endsWith("\n") ? unix : unix + "\n";
    }

    /** Reads a cell. */
    static Lexer of(String source) {
        Lexer lexer = new Lexer(source);
        lexer.readAll();
        return lexer;
    }

    /** Reads the expression of an f-string, which may span lines as in brackets. */
    static Lexer ofExpression(String source, int line, int column) {
        Lexer lexer = new Lexer(source);
        lexer.line = line;
        lexer.lineStart = -column;
        lexer.brackets.push(new Bracket('(', line, column));
        try {
            while (lexer.at < lexer.text.length()) {
                lexer.readToken();
            }
        } catch (PythonError | Refusal e) {
            lexer.stop(e);
        }
        lexer.add(Token.Kind.END, lexer.at, 0, null);
        return lexer;
    }

    List<Token> tokens() {
        return tokens;
    }

    RuntimeException problem() {
        return problem;
    }

    /** Whether a token is broken. Indentation and continued lines count only where the reader gets to them. */
    boolean isBroken() {
        return problem instanceof PythonError error
                && error.type().equals("SyntaxError")
                && !error.getMessage().startsWith("unexpected");
    }

    /** The innermost open bracket's error at the end of the cell; null if all are closed. */
    PythonError unclosed() {
        if (brackets.isEmpty() || isBroken()) {
            return null;
        }
        Bracket open = brackets.element();
        return syntax("'" + open.sign + "' was never closed").at(open.line, open.column, open.column + 1);
    }

    private void readAll() {
        try {
            while (at < text.length()) {
                if (at == lineStart && brackets.isEmpty()) {
                    readIndentation();
                } else {
                    readToken();
                }
            }
        } catch (PythonError | Refusal e) {
            stop(e);
        }
        if (problem == null && !brackets.isEmpty()) {
            add(Token.Kind.ERROR, at, 0, null);
        }
        for (int i = indentation.depth(); i > 0; i--) {
            add(Token.Kind.DEDENT, at, 0, null);
        }
        add(Token.Kind.END, at, 0, null);
    }

    private void stop(RuntimeException e) {
        int column = at - lineStart;
        problem = e instanceof PythonError error ? error.at(line, column, column + 1) : ((Refusal) e).at(line);
        add(Token.Kind.ERROR, at, 0, null);
    }

    /** Reads the spaces at the start of a line; skips lines that are blank or only a comment. */
    private void readIndentation() {
        int start = at;
        while (at < text.length() && (peek(0) == ' ' || peek(0) == '\t' || peek(0) == '\f')) {
            at++;
        }
        if (at >= text.length() || peek(0) == '\n') {
            newLine();
            return;
        }
        if (peek(0) == '#') {
            skipComment();
            newLine();
            return;
        }
        if (peek(0) == '%' || peek(0) == '!') {
            throw Unsupported.syntax(text.substring(at, text.indexOf('\n', at)).strip(), line);
        }
        int change = indentation.change(text.substring(start, at));
        if (change > 0) {
            add(Token.Kind.INDENT, at, 0, null);
        }
        for (; change < 0; change++) {
            add(Token.Kind.DEDENT, at, 0, null);
        }
        if (at == lineStart) {
            readToken();
        }
    }

    private void newLine() {
        at = Math.min(at + 1, text.length());
        line++;
        lineStart = at;
    }

    private void skipComment() {
        while (peek(0) != '\n') {
            at++;
        }
    }

    private void readToken() {
        char c = peek(0);
        if (c == ' ' || c == '\t' || c == '\f') {
            at++;
        } else if (c == '#') {
            skipComment();
        } else if (c == '\n') {
            if (brackets.isEmpty()) {
                add(Token.Kind.NEWLINE, at, 1, null);
            }
            newLine();
        } else if (c == '\\') {
            continueLine();
        } else if (stringStart() >= 0) {
            readString(stringStart());
        } else if (isNameStart(c)) {
            readName();
        } else if (c >= '0' && c <= '9' || c == '.' && peek(1) >= '0' && peek(1) <= '9') {
            readNumber();
        } else {
            readOperator();
        }
    }

    private void continueLine() {
        if (peek(1) != '\n' || at + 1 >= text.length()) {
            at++;
            throw syntax("unexpected character after line continuation character");
        }
        at++;
        newLine();
        if (at >= text.length()) {
            throw syntax("unexpected EOF while parsing");
        }
        // A continued line has no indentation of its own.
        if (brackets.isEmpty()) {
            while (peek(0) == ' ' || peek(0) == '\t') {
                at++;
            }
            if (at == lineStart) {
                readToken();
            }
        }
    }

    private void readName() {
        int start = at;
        while (at < text.length() && isNamePart(peek(0))) {
            at++;
        }
        if (peek(0) >= 128) {
            throw strange(peek(0));
        }
        String name = text.substring(start, at);
        at = start;
        add(Keywords.WORDS.contains(name) ? Token.Kind.KEYWORD : Token.Kind.NAME, start, name.length(), null);
    }

    private void readNumber() {
        int end;
        try {
            end = NumberLexer.end(text, at);
        } catch (PythonError e) {
            throw e.at(line, at - lineStart, at - lineStart + 1);
        }
        add(Token.Kind.NUMBER, at, end - at, NumberLexer.value(text.substring(at, end)));
    }

    private void readOperator() {
        for (String operator : Keywords.OPERATORS) {
            if (text.startsWith(operator, at)) {
                bracket(operator.charAt(0));
                add(Token.Kind.OPERATOR, at, operator.length(), null);
                return;
            }
        }
        if (peek(0) >= 128 || peek(0) < ' ') {
            throw strange(peek(0));
        }
        add(Token.Kind.OPERATOR, at, 1, null);
    }

    private void bracket(char sign) {
        int column = at - lineStart;
        if ("([{".indexOf(sign) >= 0) {
            brackets.push(new Bracket(sign, line, column));
            return;
        }
        int kind = ")]}".indexOf(sign);
        if (kind < 0) {
            return;
        }
        if (brackets.isEmpty()) {
            throw syntax("unmatched '" + sign + "'").at(line, column, column + 1);
        }
        Bracket open = brackets.pop();
        if (open.sign != "([{".charAt(kind)) {
            String where = open.line == line ? "" : " on line " + open.line;
            throw syntax("closing parenthesis '" + sign + "' does not match opening parenthesis '" + open.sign + "'"
                            + where)
                    .at(line, column, column + 1);
        }
    }

    /** The index of the opening quote of a string that starts here; -1 if none does. */
    private int stringStart() {
        int quote = at;
        while (quote < at + 2 && "rRbBuUfF".indexOf(text.charAt(Math.min(quote, text.length() - 1))) >= 0) {
            quote++;
        }
        boolean starts = quote < text.length() && (text.charAt(quote) == '"' || text.charAt(quote) == '\'');
        return starts ? quote : -1;
    }

    private void readString(int quoteAt) {
        String prefix = text.substring(at, quoteAt).toLowerCase(Locale.ROOT);
        if (prefix.indexOf('b') >= 0) {
            throw Unsupported.syntax("bytes", line);
        }
        int start = at;
        int startLine = line;
        int startLineStart = lineStart;
        char quote = text.charAt(quoteAt);
        String three = "" + quote + quote + quote;
        String close = text.startsWith(three, quoteAt) ? three : "" + quote;
        int body = quoteAt + close.length();
        int end = body;
        int lines = 0;
        int lastLine = lineStart;
        while (!text.startsWith(close, end)) {
            if (end < text.length() && text.charAt(end) == '\\') {
                end++;
            } else if (end < text.length() && text.charAt(end) == '\n' && close.length() == 1) {
                throw syntax("unterminated string literal (detected at line " + (line + lines) + ")")
                        .at(startLine, start - startLineStart, start - startLineStart + 1);
            }
            if (end >= text.length()) {
                throw syntax("unterminated " + (close.length() == 1 ? "" : "triple-quoted ")
                                + "string literal (detected at line " + (line + lines - 1) + ")")
                        .at(startLine, start - startLineStart, start - startLineStart + 1);
            }
            if (text.charAt(end) == '\n') {
                lines++;
                lastLine = end + 1;
            }
            end++;
        }
        StringLiteral value = new StringLiteral(
                text.substring(body, end),
                prefix.indexOf('r') >= 0,
                prefix.indexOf('f') >= 0,
                startLine,
                body - startLineStart);
        at = end + close.length();
        line += lines;
        lineStart = lastLine;
        Place place = new Place(startLine, start - startLineStart, line, at - lineStart);
        tokens.add(new Token(Token.Kind.STRING, text.substring(start, at), place, brackets.size(), value));
    }

    private void add(Token.Kind kind, int start, int length, Object value) {
        int column = start - lineStart;
        String word = text.substring(start, start + length);
        tokens.add(new Token(kind, word, new Place(line, column, line, column + length), brackets.size(), value));
        if (kind != Token.Kind.NEWLINE) {
            at = start + length;
        }
    }

    private PythonError strange(char c) {
        StringBuilder code = new StringBuilder(Integer.toHexString(c).toUpperCase(Locale.ROOT));
        while (code.length() < 4) {
            code.insert(0, '0');
        }
        boolean printable = c > 0xA0
                && !Character.isISOControl(c)
                && !Character.isSpaceChar(c)
                && c != 0xFEFF
                && !(c >= 0x200B && c <= 0x200F);
        return syntax(
                printable
                        ? "invalid character '" + c + "' (U+" + code + ")"
                        : "invalid non-printable character U+" + code);
    }

    static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_' || c >= 128 && Character.isLetter(c);
    }

    static boolean isNamePart(char c) {
        return isNameStart(c) || c >= '0' && c <= '9';
    }

    private static PythonError syntax(String message) {
        return new PythonError("SyntaxError", message);
    }

    private char peek(int ahead) {
        return at + ahead < text.length() ? text.charAt(at + ahead) : '\n';
    }
}
