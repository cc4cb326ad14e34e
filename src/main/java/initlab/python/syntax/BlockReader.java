package initlab.python.syntax;

import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Reads statements that have blocks, and the blocks. */
final class BlockReader {
    /** Words that start statements which cells lack. */
    private static final Set<String> REFUSED = Set.of("class", "try", "with", "async");

    private final TokenReader tokens;
    private final ExpressionReader expressions;
    private final StatementReader statements;
    private final DisplayReader displays;
    private int loops;

    BlockReader(TokenReader tokens) {
        this.tokens = tokens;
        this.expressions = new ExpressionReader(tokens);
        this.statements = new StatementReader(tokens, expressions);
        this.displays = new DisplayReader(tokens, expressions);
    }

    /** Reads statements up to a token of a kind. */
    List<Statement> until(Token.Kind end) {
        List<Statement> body = new ArrayList<>();
        while (!tokens.peek().is(end)) {
            statement(body);
        }
        return body;
    }

    private void statement(List<Statement> into) {
        Token first = tokens.peek();
        if (first.is("@") || first.is(Token.Kind.KEYWORD) && REFUSED.contains(first.text())) {
            throw Unsupported.syntax(
                    first.is("@") ? "@" + tokens.peek(1).text() : first.text(),
                    first.place().line());
        }
        boolean match = first.is(Token.Kind.NAME) && first.text().equals("match");
        Token.Kind second = match ? tokens.peek(1).kind() : Token.Kind.END;
        if (second == Token.Kind.NAME || second == Token.Kind.NUMBER || second == Token.Kind.STRING) {
            throw Unsupported.syntax("match", first.place().line());
        }
        if (first.is("if")) {
            into.add(branches());
        } else if (first.is("while")) {
            into.add(loopWhile());
        } else if (first.is("for")) {
            into.add(loop());
        } else if (first.is("def")) {
            into.add(define());
        } else {
            jumpInLoop(first);
            statements.line(into);
        }
    }

    private void jumpInLoop(Token first) {
        if (loops == 0 && first.is("break")) {
            tokens.later("'break' outside loop", first.place());
        } else if (loops == 0 && first.is("continue")) {
            tokens.later("'continue' not properly in loop", first.place());
        }
    }

    /** Reads a block behind its colon. */
    private List<Statement> block(String owner, Token first) {
        tokens.enter();
        List<Statement> body;
        if (tokens.peek().is(Token.Kind.NEWLINE)) {
            tokens.next();
            if (!tokens.peek().is(Token.Kind.INDENT)) {
                PythonError error = new PythonError(
                        "IndentationError",
                        "expected an indented block after " + owner + " on line "
                                + first.place().line());
                throw TokenReader.at(error, tokens.peek().place(), tokens.peek().place());
            }
            tokens.next();
            body = until(Token.Kind.DEDENT);
            tokens.next();
        } else {
            body = new ArrayList<>();
            jumpInLoop(tokens.peek());
            statements.line(body);
        }
        tokens.leave();
        return body;
    }

    /** Reads the colon of a block; some statements say that it is missing only at the end of the line. */
    private void colon(boolean always) {
        if (!tokens.sees(":")) {
            Token found = tokens.peek();
            throw always || found.is(Token.Kind.NEWLINE)
                    ? TokenReader.syntax("expected ':'", found.place())
                    : tokens.invalid();
        }
        tokens.next();
    }

    private Statement branches() {
        List<Statement.Branch> branches = new ArrayList<>();
        Token first = tokens.peek();
        Token word = first;
        do {
            tokens.next();
            Expression condition = expressions.named();
            colon(false);
            branches.add(new Statement.Branch(condition, block("'" + word.text() + "' statement", word)));
            word = tokens.peek();
        } while (word.is("elif"));
        return new Statement.If(first.place(), branches, otherwise());
    }

    private List<Statement> otherwise() {
        Token word = tokens.peek();
        if (!tokens.accept("else")) {
            return List.of();
        }
        colon(true);
        return block("'else' statement", word);
    }

    private Statement loopWhile() {
        Token first = tokens.next();
        Expression condition = expressions.named();
        colon(false);
        loops++;
        List<Statement> body = block("'while' statement", first);
        loops--;
        return new Statement.While(first.place(), condition, body, otherwise());
    }

    private Statement loop() {
        Token first = tokens.next();
        Expression target = displays.forTarget();
        tokens.expect("in");
        Expression iterable = expressions.expressions();
        colon(false);
        loops++;
        List<Statement> body = block("'for' statement", first);
        loops--;
        return new Statement.For(first.place(), target, iterable, body, otherwise());
    }

    private Statement define() {
        Token first = tokens.next();
        String name = tokens.expectName();
        tokens.scope.bind(name);
        if (!tokens.sees("(")) {
            throw TokenReader.syntax("expected '('", tokens.peek().place());
        }
        tokens.next();
        ParameterReader.Parameters parameters = expressions.parameters().read(")", true);
        tokens.expect(")");
        if (tokens.accept("->")) {
            parameters.annotations().add(expressions.expression());
        }
        colon(true);
        Scope outer = tokens.scope;
        String qualifier = tokens.qualifier;
        int outerLoops = loops;
        tokens.scope = expressions.parameters().scope(parameters);
        tokens.qualifier = qualifier + name + ".<locals>.";
        loops = 0;
        List<Statement> body = block("function definition", first);
        FunctionCode code = new FunctionCode(
                name, qualifier + name, parameters.list(), parameters.annotations(), body, tokens.scope);
        loops = outerLoops;
        tokens.scope = outer;
        tokens.qualifier = qualifier;
        return new Statement.Define(Place.between(first.place(), first.place()), code);
    }
}
