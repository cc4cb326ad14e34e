/**
 * The notebook's three exercises: what each expects, whether a cell's function gives it, and if not, which misconception
 * explains what the function returns. This package runs cells through {@link initlab.python.Python}; it must not know
 * syntax, NumPy's functions or the page.
 */
package initlab.exercise;
