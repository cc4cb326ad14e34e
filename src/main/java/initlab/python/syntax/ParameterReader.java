package initlab.python.syntax;

import initlab.python.syntax.FunctionCode.Kind;
import initlab.python.syntax.FunctionCode.Parameter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the parameters of functions and lambdas. */
final class ParameterReader {
    /** The parameters, and the expressions that say their types. */
    record Parameters(List<Parameter> list, List<Expression> annotations, List<Place> places) {}

    private final TokenReader tokens;
    private final ExpressionReader expressions;

    ParameterReader(TokenReader tokens, ExpressionReader expressions) {
        this.tokens = tokens;
        this.expressions = expressions;
    }

    /** Reads a lambda behind its first word. */
    FunctionCode lambda() {
        Parameters parameters = read(":", false);
        tokens.expect(":");
        Scope outer = tokens.scope;
        String qualifier = tokens.qualifier;
        tokens.scope = scope(parameters);
        tokens.qualifier = qualifier + "<lambda>.<locals>.";
        Expression value = expressions.expression();
        FunctionCode code = new FunctionCode(
                "<lambda>",
                qualifier + "<lambda>",
                parameters.list,
                List.of(),
                List.of(new Statement.Return(value.place(), value)),
                tokens.scope);
        tokens.scope = outer;
        tokens.qualifier = qualifier;
        return code;
    }

    /** A new scope inside the present one, with the parameters as names. */
    Scope scope(Parameters parameters) {
        Scope scope = new Scope(tokens.scope);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < parameters.list.size(); i++) {
            String name = parameters.list.get(i).name();
            if (!seen.add(name)) {
                tokens.later("duplicate argument '" + name + "' in function definition", parameters.places.get(i));
            }
            scope.bind(name);
        }
        return scope;
    }

    /** Reads parameters up to a token. */
    Parameters read(String end, boolean annotated) {
        Parameters parameters = new Parameters(new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Kind kind = Kind.PLAIN;
        boolean standards = false;
        while (!tokens.sees(end)) {
            Token first = tokens.peek();
            if (tokens.accept("/")) {
                positionalOnly(parameters.list, first);
            } else if (tokens.accept("**")) {
                one(parameters, Kind.KEYWORDS, annotated);
                tokens.accept(",");
                break;
            } else if (tokens.accept("*")) {
                if (kind == Kind.KEYWORD_ONLY) {
                    throw TokenReader.syntax("* argument may appear only once", first.place());
                }
                kind = Kind.KEYWORD_ONLY;
                if (tokens.peek().is(Token.Kind.NAME)) {
                    one(parameters, Kind.REST, annotated);
                } else if (tokens.sees(end)
                        || tokens.sees(",") && tokens.peek(1).is(end)) {
                    throw TokenReader.syntax("named arguments must follow bare *", first.place());
                }
            } else {
                Parameter parameter = one(parameters, kind, annotated);
                if (kind == Kind.PLAIN && standards && parameter.standard() == null) {
                    throw TokenReader.syntax("non-default argument follows default argument", first.place());
                }
                standards |= parameter.standard() != null;
            }
            if (!tokens.accept(",")) {
                break;
            }
        }
        return parameters;
    }

    private void positionalOnly(List<Parameter> list, Token slash) {
        if (list.isEmpty()) {
            throw TokenReader.syntax("at least one argument must precede /", slash.place());
        }
        for (int i = 0; i < list.size(); i++) {
            list.set(
                    i,
                    new Parameter(
                            list.get(i).name(),
                            Kind.POSITIONAL_ONLY,
                            list.get(i).standard()));
        }
    }

    private Parameter one(Parameters parameters, Kind kind, boolean annotated) {
        Place place = tokens.peek().place();
        String name = tokens.expectName();
        if (annotated && tokens.accept(":")) {
            parameters.annotations.add(expressions.expression());
        }
        boolean mayHave = kind != Kind.REST && kind != Kind.KEYWORDS;
        if (!mayHave && tokens.sees("=")) {
            String what = kind == Kind.REST ? "var-positional" : "var-keyword";
            throw TokenReader.syntax(
                    what + " argument cannot have default value", tokens.peek().place());
        }
        Expression standard = mayHave && tokens.accept("=") ? expressions.expression() : null;
        Parameter parameter = new Parameter(name, kind, standard);
        parameters.list.add(parameter);
        parameters.places.add(place);
        return parameter;
    }
}
