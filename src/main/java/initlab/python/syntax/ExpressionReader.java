package initlab.python.syntax;

import initlab.python.value.PythonError;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads expressions: operators and what they join. */
final class ExpressionReader {
    private static final int UNARY = 6;

    /** Binary operators that group to the left, and how strongly they bind. */
    private static final Map<String, Integer> PRECEDENCE = Map.ofEntries(
            Map.entry("|", 0),
            Map.entry("^", 1),
            Map.entry("&", 2),
            Map.entry("<<", 3),
            Map.entry(">>", 3),
            Map.entry("+", 4),
            Map.entry("-", 4),
            Map.entry("*", 5),
            Map.entry("/", 5),
            Map.entry("//", 5),
            Map.entry("%", 5),
            Map.entry("@", 5));

    private final TokenReader tokens;
    private final PrimaryReader primaries;
    private final ParameterReader parameters;

    /** Whether an expression is only read to explain an error before it. */
    private boolean trying;

    ExpressionReader(TokenReader tokens) {
        this.tokens = tokens;
        this.primaries = new PrimaryReader(tokens, this);
        this.parameters = new ParameterReader(tokens, this);
    }

    ParameterReader parameters() {
        return parameters;
    }

    /** From the start of a token to the end of the last one; brackets around operands count. */
    private Place since(Token first) {
        return Place.between(first.place(), tokens.last().place());
    }

    /** {@code a, *b, …}: one expression, or a tuple without parentheses. */
    Expression expressions() {
        Token start = tokens.peek();
        Expression first = starredOr();
        if (!tokens.sees(",")) {
            if (first instanceof Expression.Starred && !tokens.sees("=")) {
                tokens.later("can't use starred expression here", first.place());
            }
            return first;
        }
        List<Expression> items = new ArrayList<>(List.of(first));
        while (tokens.accept(",") && startsExpression(tokens.peek())) {
            items.add(starredOr());
        }
        return new Expression.Sequence(since(start), false, items);
    }

    /** {@code *a} or an expression. */
    Expression starredOr() {
        Token star = tokens.peek();
        if (tokens.accept("*")) {
            Expression value = binary(0);
            return new Expression.Starred(since(star), value);
        }
        return expression();
    }

    /** Whether an expression can start with a token. */
    static boolean startsExpression(Token token) {
        return switch (token.kind()) {
            case NAME, NUMBER, STRING -> true;
            case KEYWORD ->
                token.is("not")
                        || token.is("lambda")
                        || token.is("None")
                        || token.is("True")
                        || token.is("False")
                        || token.is("yield")
                        || token.is("await");
            case OPERATOR ->
                token.is("(")
                        || token.is("[")
                        || token.is("{")
                        || token.is("-")
                        || token.is("+")
                        || token.is("~")
                        || token.is("...")
                        || token.is("*");
            case NEWLINE, INDENT, DEDENT, END, ERROR -> false;
        };
    }

    /** An expression where {@code name := value} could stand; an equals sign behind it is explained as Python does. */
    Expression named() {
        Expression value = expression();
        if (tokens.sees(":=")) {
            throw Unsupported.syntax(":=", tokens.peek().place().line());
        }
        if (tokens.sees("=")) {
            throw assigned(value);
        }
        return value;
    }

    private PythonError assigned(Expression value) {
        Token equals = tokens.next();
        int before = tokens.position();
        Expression right;
        try {
            right = binary(0);
        } catch (PythonError unreadable) {
            tokens.back(before - 1);
            return tokens.invalid();
        }
        if (tokens.sees("=") || tokens.sees(":=")) {
            tokens.back(before - 1);
            return tokens.invalid();
        }
        if (value instanceof Expression.Name) {
            return TokenReader.syntax(
                    "invalid syntax. Maybe you meant '==' or ':=' instead of '='?", value.place(), right.place());
        }
        boolean excluded = value instanceof Expression.Sequence
                || value instanceof Expression.Constant constant
                        && !(constant.value() instanceof Number)
                        && !(constant.value() instanceof String)
                || value instanceof Expression.Comprehension;
        if (excluded || value instanceof Expression.Comparison || value instanceof Expression.Logical) {
            return TokenReader.syntax("invalid syntax", equals.place());
        }
        return Targets.cannotAssign(value, " here. Maybe you meant '==' instead of '='?");
    }

    Expression expression() {
        tokens.enter();
        int start = tokens.position();
        Expression result = tokens.sees("lambda") ? lambda() : conditional(start);
        tokens.leave();
        return result;
    }

    private Expression conditional(int start) {
        Expression yes = disjunction();
        if (!tokens.sees("if")) {
            if (!trying && startsExpression(tokens.peek()) && !tokens.sees("*")) {
                throw missing(start, yes);
            }
            return yes;
        }
        tokens.next();
        Expression condition = disjunction();
        if (!tokens.sees("else") && !tokens.sees(":")) {
            throw TokenReader.syntax("expected 'else' after 'if' expression", yes.place(), condition.place());
        }
        tokens.expect("else");
        Expression no = expression();
        return new Expression.Conditional(since(tokens.token(start)), condition, yes, no);
    }

    /** The error for two expressions side by side. */
    private PythonError missing(int start, Expression first) {
        PythonError plain = tokens.invalid();
        Token opening = tokens.token(start);
        boolean print = first instanceof Expression.Name name
                && (name.name().equals("print") || name.name().equals("exec"));
        if (opening.is(Token.Kind.NAME) && !print) {
            boolean prefix = tokens.token(start + 1).is(Token.Kind.STRING);
            String word = opening.text();
            if (prefix || word.equals("_") || word.equals("match") || word.equals("case")) {
                return plain;
            }
        }
        Expression second;
        trying = true;
        try {
            second = print ? expressions() : expression();
        } catch (PythonError unreadable) {
            return plain;
        } finally {
            trying = false;
        }
        if (print) {
            String name = ((Expression.Name) first).name();
            return TokenReader.syntax(
                    "Missing parentheses in call to '" + name + "'. Did you mean " + name + "(...)?",
                    first.place(),
                    second.place());
        }
        return tokens.last().level() == 0
                ? plain
                : TokenReader.syntax("invalid syntax. Perhaps you forgot a comma?", first.place(), second.place());
    }

    private Expression lambda() {
        Token word = tokens.next();
        FunctionCode code = parameters.lambda();
        return new Expression.Lambda(Place.between(word.place(), tokens.last().place()), code);
    }

    Expression disjunction() {
        return logical(false);
    }

    private Expression logical(boolean and) {
        String word = and ? "and" : "or";
        Token start = tokens.peek();
        Expression first = and ? inversion() : logical(true);
        if (!tokens.sees(word)) {
            return first;
        }
        List<Expression> operands = new ArrayList<>(List.of(first));
        while (tokens.accept(word)) {
            operands.add(and ? inversion() : logical(true));
        }
        return new Expression.Logical(since(start), and, operands);
    }

    private Expression inversion() {
        Token not = tokens.peek();
        if (!tokens.accept("not")) {
            return comparison();
        }
        tokens.enter();
        Expression operand = inversion();
        tokens.leave();
        return new Expression.Unary(since(not), "not", operand);
    }

    private Expression comparison() {
        Token start = tokens.peek();
        Expression first = binary(0);
        String operator = comparisonOperator();
        if (operator == null) {
            return first;
        }
        List<String> operators = new ArrayList<>();
        List<Expression> rest = new ArrayList<>();
        while (operator != null) {
            operators.add(operator);
            rest.add(binary(0));
            operator = comparisonOperator();
        }
        return new Expression.Comparison(since(start), first, operators, rest);
    }

    /** Reads a comparison operator; null if none comes. */
    private String comparisonOperator() {
        Token token = tokens.peek();
        if (token.is("<")
                || token.is("<=")
                || token.is("==")
                || token.is("!=")
                || token.is(">")
                || token.is(">=")
                || token.is("in")) {
            return tokens.next().text();
        }
        if (token.is("is")) {
            tokens.next();
            return tokens.accept("not") ? "is not" : "is";
        }
        if (token.is("not") && tokens.peek(1).is("in")) {
            tokens.next();
            tokens.next();
            return "not in";
        }
        return null;
    }

    /** Arithmetic and bitwise operators of at least a precedence. */
    Expression binary(int least) {
        Token start = tokens.peek();
        Expression left = unary();
        while (true) {
            Token operator = tokens.peek();
            Integer precedence = operator.is(Token.Kind.OPERATOR) ? PRECEDENCE.get(operator.text()) : null;
            if (precedence == null || precedence < least) {
                return left;
            }
            tokens.next();
            Expression right = precedence + 1 < UNARY ? binary(precedence + 1) : unary();
            left = new Expression.Binary(since(start), operator.text(), left, right);
        }
    }

    private Expression unary() {
        Token sign = tokens.peek();
        if (sign.is("-") || sign.is("+") || sign.is("~")) {
            tokens.next();
            tokens.enter();
            Expression operand = unary();
            tokens.leave();
            return new Expression.Unary(since(sign), sign.text(), operand);
        }
        Expression base = primaries.primary();
        if (!tokens.accept("**")) {
            return base;
        }
        tokens.enter();
        Expression exponent = unary();
        tokens.leave();
        return new Expression.Binary(since(sign), "**", base, exponent);
    }
}
