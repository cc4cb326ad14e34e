/**
 * Reads the text of a cell as Python 3.11 does: tokens, expressions, statements, and Python's own syntax errors. What
 * cells lack is refused by name. This package must not know how a cell runs.
 */
package initlab.python.syntax;
