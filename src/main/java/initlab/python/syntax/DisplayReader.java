package initlab.python.syntax;

import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.List;

/** Reads lists, dicts and comprehensions. */
final class DisplayReader {
    private final TokenReader tokens;
    private final ExpressionReader expressions;

    DisplayReader(TokenReader tokens, ExpressionReader expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** {@code *a}, or an expression. */
    Expression item() {
        return tokens.sees("*") ? expressions.starredOr() : expressions.named();
    }

    /** Reads a list behind its bracket. */
    Expression list(Token open) {
        tokens.enter();
        List<Expression> items = new ArrayList<>();
        while (!tokens.sees("]")) {
            items.add(item());
            if (tokens.sees("for") || tokens.sees("async")) {
                if (items.size() > 1) {
                    throw unparenthesizedTarget(items);
                }
                Expression.Comprehension list = comprehension(open, Expression.Result.LIST, items.get(0), null);
                tokens.leave();
                return close(list, tokens.expect("]"));
            }
            if (!tokens.accept(",")) {
                break;
            }
        }
        Token close = tokens.expect("]");
        tokens.leave();
        return new Expression.Sequence(Place.between(open.place(), close.place()), true, items);
    }

    /** The error of {@code [a, b for …]}. */
    PythonError unparenthesizedTarget(List<Expression> items) {
        return TokenReader.syntax(
                "did you forget parentheses around the comprehension target?",
                items.get(0).place(),
                items.get(items.size() - 1).place());
    }

    /** Reads a dict behind its bracket. */
    Expression dict(Token open) {
        tokens.enter();
        List<Expression> keys = new ArrayList<>();
        List<Expression> values = new ArrayList<>();
        while (!tokens.sees("}")) {
            if (tokens.accept("**")) {
                keys.add(null);
                values.add(expressions.binary(0));
            } else {
                Expression key = item();
                if (!tokens.sees(":")) {
                    throw notADict(keys.isEmpty(), key, open);
                }
                tokens.next();
                if (tokens.sees("}") || tokens.sees(",")) {
                    throw TokenReader.syntax(
                            "expression expected after dictionary key and ':'",
                            tokens.last().place());
                }
                keys.add(key);
                values.add(expressions.expression());
                if (keys.size() == 1 && (tokens.sees("for") || tokens.sees("async"))) {
                    Expression.Comprehension dict = comprehension(open, Expression.Result.DICT, key, values.get(0));
                    tokens.leave();
                    return close(dict, tokens.expect("}"));
                }
            }
            if (!tokens.accept(",")) {
                break;
            }
        }
        Token close = tokens.expect("}");
        tokens.leave();
        return new Expression.Dict(Place.between(open.place(), close.place()), keys, values);
    }

    private RuntimeException notADict(boolean first, Expression key, Token open) {
        boolean set = tokens.sees(",") || tokens.sees("}") || tokens.sees("for");
        if (first && set) {
            return Unsupported.syntax("set", open.place().line());
        }
        return first ? tokens.invalid() : TokenReader.syntax("':' expected after dictionary key", key.place());
    }

    /** Reads the clauses behind the element; the closing bracket is left. */
    Expression.Comprehension comprehension(Token open, Expression.Result result, Expression element, Expression value) {
        if (element instanceof Expression.Starred) {
            throw TokenReader.syntax("iterable unpacking cannot be used in comprehension", element.place());
        }
        Scope outer = tokens.scope;
        tokens.scope = new Scope(outer);
        List<Expression.Clause> clauses = new ArrayList<>();
        while (tokens.accept("for")) {
            Expression target = forTarget();
            tokens.expect("in");
            Expression iterable = expressions.disjunction();
            List<Expression> conditions = new ArrayList<>();
            while (tokens.accept("if")) {
                conditions.add(expressions.disjunction());
            }
            clauses.add(new Expression.Clause(target, iterable, conditions));
        }
        if (tokens.sees("async")) {
            throw Unsupported.syntax("async", tokens.peek().place().line());
        }
        Scope scope = tokens.scope;
        tokens.scope = outer;
        return new Expression.Comprehension(
                Place.between(open.place(), tokens.peek().place()), result, element, value, clauses, scope);
    }

    /** Returns the comprehension with its place up to the closing bracket. */
    Expression.Comprehension close(Expression.Comprehension open, Token bracket) {
        return new Expression.Comprehension(
                Place.between(open.place(), bracket.place()),
                open.result(),
                open.element(),
                open.value(),
                open.clauses(),
                open.scope());
    }

    /** The target of a loop, up to {@code in}. */
    Expression forTarget() {
        Expression first = targetItem();
        Expression target = first;
        if (tokens.sees(",")) {
            List<Expression> items = new ArrayList<>(List.of(first));
            while (tokens.accept(",") && !tokens.sees("in")) {
                items.add(targetItem());
            }
            target = new Expression.Sequence(
                    Place.between(first.place(), tokens.last().place()), false, items);
        }
        Expression invalid = Targets.invalid(target, true);
        if (invalid != null) {
            throw Targets.cannotAssign(invalid, "");
        }
        Targets.bind(target, tokens);
        return target;
    }

    private Expression targetItem() {
        Token star = tokens.peek();
        boolean starred = tokens.accept("*");
        Expression value = expressions.binary(0);
        return starred ? new Expression.Starred(Place.between(star.place(), value.place()), value) : value;
    }
}
