package initlab.python.syntax;

/**
 * A string as a cell writes it.
 *
 * @param body between the quotes, escapes included
 * @param raw whether backslashes stand for themselves
 * @param formatted whether it is an f-string
 * @param line of the body's start
 * @param column of the body's start
 */
record StringLiteral(String body, boolean raw, boolean formatted, int line, int column) {}
