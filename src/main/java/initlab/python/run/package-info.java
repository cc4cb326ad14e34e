/**
 * Runs a cell: statements, expressions, Python's built-in functions, text and formats, and imports. Every step and byte
 * is counted before it is used. This package must not know NumPy, the exercises or the page.
 */
package initlab.python.run;
