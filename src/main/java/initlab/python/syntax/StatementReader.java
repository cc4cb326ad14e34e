package initlab.python.syntax;

import java.util.ArrayList;
import java.util.List;

/** Reads statements that fit on a line. */
final class StatementReader {
    private final TokenReader tokens;
    private final ExpressionReader expressions;
    private final ImportReader imports;

    StatementReader(TokenReader tokens, ExpressionReader expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.imports = new ImportReader(tokens);
    }

    /** Reads the statements of a line, which semicolons separate, and the end of the line. */
    void line(List<Statement> into) {
        do {
            Statement statement = statement();
            if (statement != null) {
                into.add(statement);
            }
        } while (tokens.accept(";") && !tokens.peek().is(Token.Kind.NEWLINE));
        if (!tokens.peek().is(Token.Kind.NEWLINE)) {
            throw tokens.invalid();
        }
        tokens.next();
    }

    /** Returns null for a declaration. */
    private Statement statement() {
        Token first = tokens.peek();
        if (!first.is(Token.Kind.KEYWORD)) {
            return assignment();
        }
        switch (first.text()) {
            case "pass", "break", "continue":
                tokens.next();
                return new Statement.Jump(first.place(), first.text());
            case "return":
                tokens.next();
                Expression value = ends() ? null : expressions.expressions();
                if (tokens.scope.module) {
                    tokens.later("'return' outside function", first.place());
                }
                return new Statement.Return(until(first), value);
            case "del":
                return delete();
            case "assert":
                tokens.next();
                Expression condition = expressions.expression();
                Expression message = tokens.accept(",") ? expressions.expression() : null;
                return new Statement.Assert(until(first), condition, message);
            case "raise":
                return raise();
            case "import":
                return imports.modules();
            case "from":
                return imports.names();
            case "global", "nonlocal":
                declare();
                return null;
            default:
                return assignment();
        }
    }

    private boolean ends() {
        return tokens.peek().is(Token.Kind.NEWLINE) || tokens.sees(";");
    }

    private Place until(Token first) {
        return Place.between(first.place(), tokens.last().place());
    }

    private Statement raise() {
        Token first = tokens.next();
        Expression exception = ends() ? null : expressions.expression();
        if (exception != null && tokens.accept("from")) {
            expressions.expression();
        }
        return new Statement.Raise(until(first), exception);
    }

    private Statement delete() {
        Token first = tokens.next();
        Expression target = expressions.expressions();
        if (!ends()) {
            throw tokens.invalid();
        }
        Expression invalid = Targets.invalid(target, false);
        if (invalid != null) {
            throw TokenReader.syntax("cannot delete " + Targets.name(invalid), invalid.place());
        }
        Targets.bind(target, tokens);
        return new Statement.Delete(until(first), List.of(target));
    }

    private void declare() {
        Token word = tokens.next();
        boolean global = word.is("global");
        do {
            String name = tokens.expectName();
            if (!global && tokens.scope.module) {
                tokens.later("nonlocal declaration not allowed at module level", word.place());
            } else if (!tokens.scope.module && tokens.scope.home(name) == Scope.Home.LOCAL) {
                tokens.later("name '" + name + "' is assigned to before " + word.text() + " declaration", word.place());
            } else if (!global && !isBoundOutside(name)) {
                tokens.later("no binding for nonlocal '" + name + "' found", word.place());
            } else if (!tokens.scope.module) {
                tokens.scope.declare(name, global ? Scope.Home.GLOBAL : Scope.Home.NONLOCAL);
            }
        } while (tokens.accept(","));
    }

    private boolean isBoundOutside(String name) {
        for (Scope scope = tokens.scope.outer; scope != null && !scope.module; scope = scope.outer) {
            if (scope.home(name) == Scope.Home.LOCAL) {
                return true;
            }
        }
        return false;
    }

    /** An expression, or an assignment to one. */
    private Statement assignment() {
        Token start = tokens.peek();
        Expression first = expressions.expressions();
        Token operator = tokens.peek();
        if (operator.is(Token.Kind.OPERATOR) && Keywords.AUGMENTED.contains(operator.text())) {
            return augmented(start, first);
        }
        if (operator.is(":")) {
            return annotated(first);
        }
        if (operator.is(":=")) {
            throw Unsupported.syntax(":=", operator.place().line());
        }
        if (!operator.is("=")) {
            return new Statement.Evaluate(first.place(), first);
        }
        List<Expression> targets = new ArrayList<>();
        Expression value = first;
        while (tokens.accept("=")) {
            targets.add(value);
            value = expressions.expressions();
        }
        for (Expression target : targets) {
            assignTo(target);
        }
        return new Statement.Assign(until(start), targets, value);
    }

    private void assignTo(Expression target) {
        Expression invalid = Targets.invalid(target, true);
        if (invalid != null) {
            boolean whole = invalid == target && !(target instanceof Expression.Sequence);
            boolean word = invalid instanceof Expression.Constant constant && constant.value() instanceof Boolean
                    || Targets.name(invalid).equals("None");
            throw Targets.cannotAssign(invalid, whole && !word ? " here. Maybe you meant '==' instead of '='?" : "");
        }
        if (target instanceof Expression.Starred) {
            tokens.later("starred assignment target must be in a list or tuple", target.place());
        }
        Targets.bind(target, tokens);
    }

    private Statement augmented(Token start, Expression target) {
        if (!Targets.isSingle(target)) {
            throw TokenReader.syntax(
                    "'" + Targets.name(target) + "' is an illegal expression for augmented assignment", target.place());
        }
        Token operator = tokens.next();
        Expression value = expressions.expressions();
        Targets.bind(target, tokens);
        String sign = operator.text().substring(0, operator.text().length() - 1);
        return new Statement.Augmented(until(start), target, sign, value);
    }

    private Statement annotated(Expression target) {
        tokens.next();
        Expression annotation = expressions.expression();
        if (target instanceof Expression.Sequence sequence) {
            String kind = sequence.list() ? "list" : "tuple";
            throw TokenReader.syntax("only single target (not " + kind + ") can be annotated", target.place());
        }
        if (!Targets.isSingle(target)) {
            throw TokenReader.syntax("illegal target for annotation", target.place());
        }
        Expression value = tokens.accept("=") ? expressions.expressions() : null;
        Targets.bind(target, tokens);
        Place place = Place.between(target.place(), tokens.last().place());
        return new Statement.Annotated(place, target, annotation, value);
    }
}
