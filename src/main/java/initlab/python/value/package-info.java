/**
 * The values of a cell's program and what can go wrong: Python's errors, what cells lack, and limits. This package must
 * not know syntax, NumPy or the page.
 */
package initlab.python.value;
