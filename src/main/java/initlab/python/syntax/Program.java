package initlab.python.syntax;

import initlab.python.value.PythonError;
import initlab.python.value.Refusal;
import java.util.ArrayList;
import java.util.List;

/**
 * A cell that has been read.
 *
 * @param statements in order
 * @param scope the global names
 * @param lines the lines of its text
 */
public record Program(List<Statement> statements, Scope scope, List<String> lines) {
    /**
     * Reads a cell.
     *
     * @throws PythonError a SyntaxError, IndentationError or TabError with its place
     * @throws Refusal for what cells lack
     */
    public static Program read(String source) {
        Lexer lexer = Lexer.of(source);
        Scope scope = new Scope(null);
        TokenReader tokens = new TokenReader(lexer.tokens(), scope);
        try {
            List<Statement> statements = new BlockReader(tokens).until(Token.Kind.END);
            tokens.throwLater();
            return new Program(statements, scope, lines(source));
        } catch (PythonError e) {
            throw preferred(e, lexer, tokens);
        }
    }

    private static List<String> lines(String source) {
        String text = source.replace("\r\n", "\n").replace('\r', '\n') + "\n";
        List<String> lines = new ArrayList<>();
        int start = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
            lines.add(text.substring(start, end));
            start = end + 1;
        }
        return lines;
    }

    /** What cannot be read explains an error better than the statement it breaks, as does a bracket that stays open. */
    private static RuntimeException preferred(PythonError error, Lexer lexer, TokenReader tokens) {
        if (lexer.problem() != null && (tokens.sawError() || lexer.isBroken())) {
            return lexer.problem();
        }
        PythonError unclosed = lexer.unclosed();
        boolean earlier = unclosed != null && tokens.furthestLine() > unclosed.line();
        return earlier ? unclosed : error;
    }
}
