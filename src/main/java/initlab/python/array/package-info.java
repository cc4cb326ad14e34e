/**
 * NumPy for Python cells: arrays, scalars, universal functions, indexing, reductions, text, and random numbers, as
 * NumPy 2.4.6 computes them. This package must not know Python's syntax, the interpreter, the exercises or the page.
 */
package initlab.python.array;
