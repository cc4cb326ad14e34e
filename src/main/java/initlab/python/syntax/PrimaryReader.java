package initlab.python.syntax;

import initlab.python.value.None;
import java.util.ArrayList;
import java.util.List;

/** Reads names, literals, brackets, and the calls, attributes and items behind them. */
final class PrimaryReader {
    private final TokenReader tokens;
    private final ExpressionReader expressions;
    private final ArgumentReader arguments;
    private final DisplayReader displays;
    private final StringReader strings;

    PrimaryReader(TokenReader tokens, ExpressionReader expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
        this.displays = new DisplayReader(tokens, expressions);
        this.arguments = new ArgumentReader(tokens, expressions, displays);
        this.strings = new StringReader(tokens);
    }

    Expression primary() {
        Place start = tokens.peek().place();
        Expression value = atom();
        while (true) {
            if (tokens.accept(".")) {
                value = attribute(start, value);
            } else if (tokens.accept("(")) {
                tokens.enter();
                List<Expression.Argument> list = arguments.read();
                tokens.leave();
                Token close = tokens.expect(")");
                value = new Expression.Call(Place.between(start, close.place()), value, list);
            } else if (tokens.accept("[")) {
                if (tokens.sees("]") && tokens.peek().level() > 0) {
                    // Python reads an empty list here.
                    throw TokenReader.syntax(
                            "invalid syntax. Perhaps you forgot a comma?",
                            value.place(),
                            tokens.peek().place());
                }
                tokens.enter();
                Expression key = key();
                tokens.leave();
                Token close = tokens.expect("]");
                value = new Expression.Subscript(Place.between(start, close.place()), value, key);
            } else {
                return value;
            }
        }
    }

    private Expression attribute(Place start, Expression object) {
        Token token = tokens.peek();
        String name = tokens.expectName();
        if (name.startsWith("__") && name.endsWith("__") && !name.equals("__name__")) {
            throw Unsupported.syntax("." + name, token.place().line());
        }
        return new Expression.Attribute(Place.between(start, token.place()), object, name);
    }

    private Expression atom() {
        Token token = tokens.peek();
        switch (token.kind()) {
            case NAME:
                tokens.next();
                return new Expression.Name(token.place(), token.text());
            case NUMBER:
                tokens.next();
                return new Expression.Constant(token.place(), token.value());
            case STRING:
                return strings.read();
            case KEYWORD:
                return keyword(token);
            default:
                break;
        }
        if (tokens.accept("(")) {
            return parenthesized(token);
        }
        if (tokens.accept("[")) {
            return displays.list(token);
        }
        if (tokens.accept("{")) {
            return displays.dict(token);
        }
        if (token.is("...")) {
            throw Unsupported.syntax("...", token.place().line());
        }
        throw tokens.invalid();
    }

    private Expression keyword(Token token) {
        Object value = token.is("None") ? None.NONE : token.is("True") ? Boolean.TRUE : Boolean.FALSE;
        if (token.is("yield") || token.is("await")) {
            throw Unsupported.syntax(token.text(), token.place().line());
        }
        if (value == Boolean.FALSE && !token.is("False")) {
            throw tokens.invalid();
        }
        tokens.next();
        return new Expression.Constant(token.place(), value);
    }

    /** A tuple, a generator, or an expression in parentheses. */
    private Expression parenthesized(Token open) {
        if (tokens.sees(")")) {
            return new Expression.Sequence(
                    Place.between(open.place(), tokens.next().place()), false, List.of());
        }
        tokens.enter();
        List<Expression> items = new ArrayList<>();
        Expression first = displays.item();
        items.add(first);
        if (tokens.sees("for") || tokens.sees("async")) {
            Expression.Comprehension generator = displays.comprehension(open, Expression.Result.GENERATOR, first, null);
            tokens.leave();
            return displays.close(generator, tokens.expect(")"));
        }
        boolean tuple = tokens.sees(",");
        while (tokens.accept(",") && !tokens.sees(")")) {
            items.add(displays.item());
        }
        if (tokens.sees("for") && tuple) {
            throw displays.unparenthesizedTarget(items);
        }
        Token close = tokens.expect(")");
        tokens.leave();
        if (tuple) {
            return new Expression.Sequence(Place.between(open.place(), close.place()), false, items);
        }
        if (first instanceof Expression.Starred) {
            throw TokenReader.syntax("cannot use starred expression here", first.place());
        }
        return first;
    }

    /** What stands between the brackets of an item: an expression, a slice, or a tuple of these. */
    private Expression key() {
        Place start = tokens.peek().place();
        Expression first = slice();
        if (!tokens.sees(",")) {
            return first;
        }
        List<Expression> items = new ArrayList<>(List.of(first));
        while (tokens.accept(",") && !tokens.sees("]")) {
            items.add(slice());
        }
        return new Expression.Sequence(Place.between(start, tokens.last().place()), false, items);
    }

    private Expression slice() {
        Place start = tokens.peek().place();
        Expression lower = tokens.sees(":") ? null : expressions.named();
        if (!tokens.accept(":")) {
            return lower;
        }
        Expression upper = bound();
        Expression step = tokens.accept(":") ? bound() : null;
        return new Expression.SliceOf(Place.between(start, tokens.last().place()), lower, upper, step);
    }

    private Expression bound() {
        return tokens.sees(":") || tokens.sees(",") || tokens.sees("]") ? null : expressions.expression();
    }
}
