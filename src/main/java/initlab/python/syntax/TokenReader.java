package initlab.python.syntax;

import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.List;

/** The tokens of a cell from the front to the end, and what the readers of its parts share. */
final class TokenReader {
    private static final int DEEPEST = 100;

    private final List<Token> tokens;
    private final List<PythonError> later = new ArrayList<>();
    private int at;
    private int furthest;
    private int depth;

    /** The scope that is being read. */
    Scope scope;

    /** The functions around, as qualified names write them: empty, or ending with a dot. */
    String qualifier = "";

    TokenReader(List<Token> tokens, Scope scope) {
        this.tokens = tokens;
        this.scope = scope;
    }

    Token peek() {
        furthest = Math.max(furthest, at);
        return tokens.get(at);
    }

    Token peek(int ahead) {
        int index = Math.min(at + ahead, tokens.size() - 1);
        furthest = Math.max(furthest, index);
        return tokens.get(index);
    }

    /** The token before the next one. */
    Token last() {
        return tokens.get(at - 1);
    }

    Token next() {
        Token token = peek();
        if (at < tokens.size() - 1) {
            at++;
        }
        return token;
    }

    boolean sees(String text) {
        return peek().is(text);
    }

    boolean accept(String text) {
        boolean found = sees(text);
        if (found) {
            next();
        }
        return found;
    }

    Token expect(String text) {
        if (!sees(text)) {
            throw invalid();
        }
        return next();
    }

    String expectName() {
        if (!peek().is(Token.Kind.NAME)) {
            throw invalid();
        }
        return next().text();
    }

    int position() {
        return at;
    }

    Token token(int position) {
        return tokens.get(position);
    }

    void back(int position) {
        at = position;
    }

    /** The line of the last token that was looked at. */
    int furthestLine() {
        return tokens.get(furthest).place().line();
    }

    /** Whether the text behind the last token that was looked at cannot be read. */
    boolean sawError() {
        return tokens.get(furthest).is(Token.Kind.ERROR);
    }

    /** Goes one level deeper; call {@link #leave} afterwards. */
    void enter() {
        if (++depth > DEEPEST) {
            throw Unsupported.depth().at(peek().place().line());
        }
    }

    void leave() {
        depth--;
    }

    /** The error that the next token does not fit. */
    PythonError invalid() {
        Token token = peek();
        if (token.is(Token.Kind.INDENT) || token.is(Token.Kind.DEDENT)) {
            String message = token.is(Token.Kind.INDENT) ? "unexpected indent" : "unexpected unindent";
            return at(new PythonError("IndentationError", message), token.place(), token.place());
        }
        return syntax("invalid syntax", token.place(), token.place());
    }

    static PythonError syntax(String message, Place first, Place last) {
        return at(new PythonError("SyntaxError", message), first, last);
    }

    static PythonError syntax(String message, Place place) {
        return syntax(message, place, place);
    }

    static PythonError at(PythonError error, Place first, Place last) {
        int end = last.endLine() == first.line() ? last.end() : first.column() + 1;
        return error.at(first.line(), first.column(), Math.max(end, first.column() + 1));
    }

    /** Keeps an error that Python finds after it has read the whole cell. */
    void later(String message, Place place) {
        later.add(syntax(message, place));
    }

    /** Throws the first of the errors that were kept. */
    void throwLater() {
        if (!later.isEmpty()) {
            throw later.get(0);
        }
    }
}
