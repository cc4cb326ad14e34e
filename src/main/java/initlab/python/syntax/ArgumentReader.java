package initlab.python.syntax;

import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the arguments of a call. */
final class ArgumentReader {
    private final TokenReader tokens;
    private final ExpressionReader expressions;
    private final DisplayReader displays;

    ArgumentReader(TokenReader tokens, ExpressionReader expressions, DisplayReader displays) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.displays = displays;
    }

    /** Reads up to the closing bracket, which is left. */
    List<Expression.Argument> read() {
        List<Expression.Argument> list = new ArrayList<>();
        Set<String> names = new HashSet<>();
        String latest = "";
        while (!tokens.sees(")")) {
            Token first = tokens.peek();
            Expression.Argument argument = argument(list.isEmpty());
            if (argument.stars() == 2) {
                latest = " unpacking";
            } else if (argument.name() != null) {
                latest = latest.isEmpty() ? "keyword" : latest;
                if (!names.add(argument.name())) {
                    Place place = Place.between(first.place(), argument.value().place());
                    tokens.later("keyword argument repeated: " + argument.name(), place);
                }
            } else if (!latest.isEmpty()) {
                positional(argument.stars() == 1, latest.equals("keyword"));
            }
            list.add(argument);
            if (!tokens.accept(",")) {
                break;
            }
        }
        return list;
    }

    private void positional(boolean starred, boolean afterKeyword) {
        Place place = tokens.last().place();
        if (!starred) {
            throw TokenReader.syntax(
                    "positional argument follows keyword argument" + (afterKeyword ? "" : " unpacking"), place);
        }
        if (!afterKeyword) {
            throw TokenReader.syntax("iterable argument unpacking follows keyword argument unpacking", place);
        }
    }

    private Expression.Argument argument(boolean first) {
        if (tokens.accept("*")) {
            return new Expression.Argument(1, null, expressions.expression());
        }
        if (tokens.accept("**")) {
            return new Expression.Argument(2, null, expressions.expression());
        }
        Token start = tokens.peek();
        if (start.is(Token.Kind.NAME) && tokens.peek(1).is("=")) {
            tokens.next();
            tokens.next();
            Expression value = expressions.expression();
            if (tokens.sees("for")) {
                throw TokenReader.syntax(
                        "invalid syntax. Maybe you meant '==' or ':=' instead of '='?",
                        start.place(),
                        tokens.peek().place());
            }
            return new Expression.Argument(0, start.text(), value);
        }
        Expression value = expressions.expression();
        if (tokens.sees("=")) {
            throw assignment(start, value);
        }
        if (tokens.sees(":=")) {
            throw Unsupported.syntax(":=", tokens.peek().place().line());
        }
        if (tokens.sees("for") || tokens.sees("async")) {
            return new Expression.Argument(0, null, generator(start, value, first));
        }
        return new Expression.Argument(0, null, value);
    }

    /** A generator without its own parentheses must be the only argument. */
    private Expression generator(Token start, Expression element, boolean first) {
        Expression.Comprehension generator = displays.comprehension(start, Expression.Result.GENERATOR, element, null);
        boolean more = tokens.sees(",") && !tokens.peek(1).is(")");
        if (!first || more) {
            Place last = generator
                    .clauses()
                    .get(generator.clauses().size() - 1)
                    .iterable()
                    .place();
            throw TokenReader.syntax("Generator expression must be parenthesized", start.place(), last);
        }
        return generator;
    }

    private PythonError assignment(Token start, Expression value) {
        Token equals = tokens.peek();
        if (start.is("True") || start.is("False") || start.is("None")) {
            return TokenReader.syntax("cannot assign to " + start.text(), start.place(), equals.place());
        }
        return TokenReader.syntax(
                "expression cannot contain assignment, perhaps you meant \"==\"?", value.place(), equals.place());
    }
}
