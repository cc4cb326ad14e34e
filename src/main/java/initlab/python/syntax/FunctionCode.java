package initlab.python.syntax;

import java.util.List;

/**
 * A function as the cell writes it.
 *
 * @param name its name; {@code <lambda>} for a lambda
 * @param qualifiedName with the functions around it, as error messages write it
 * @param parameters in order
 * @param annotations the expressions that say types, evaluated when the function is defined
 * @param body its statements
 * @param scope its names
 */
public record FunctionCode(
        String name,
        String qualifiedName,
        List<Parameter> parameters,
        List<Expression> annotations,
        List<Statement> body,
        Scope scope) {

    /** How a parameter gets its value. */
    public enum Kind {
        /** By position only: it stands before {@code /}. */
        POSITIONAL_ONLY,
        /** By position or by name. */
        PLAIN,
        /** {@code *args}. */
        REST,
        /** By name only. */
        KEYWORD_ONLY,
        /** {@code **kwargs}. */
        KEYWORDS
    }

    /**
     * A parameter.
     *
     * @param standard the value if the call gives none; null if it must give one
     */
    public record Parameter(String name, Kind kind, Expression standard) {}
}
